import type { Library, Settings } from '@shared/ipc/contract';
import { create } from 'zustand';

/** Which room of the app the window shows. Where a session stands is part of the session, not of this. */
export type Screen = 'library' | 'setup' | 'run' | 'minutes';

export interface NoticeData {
  readonly id: number;
  readonly tone: 'info' | 'warn';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface AppStore {
  readonly screen: Screen;
  readonly settings: Settings | null;
  readonly library: Library | null;
  readonly appVersion: string;
  readonly notices: readonly NoticeData[];
  /** What the polite live region says next. */
  readonly announcement: string;
}

export const useAppStore = create<AppStore>()(() => ({
  screen: 'library',
  settings: null,
  library: null,
  appVersion: '',
  notices: [],
  announcement: '',
}));

export const goTo = (screen: Screen): void => useAppStore.setState({ screen });

let lastNoticeId = 0;

/** Shows a notice for a while; it may offer one action, usually undo. */
export function notify(notice: Omit<NoticeData, 'id'>): void {
  lastNoticeId += 1;
  const id = lastNoticeId;
  /* The room reads one thing at a time, but good news must not cover a warning that nobody has read yet. */
  useAppStore.setState((store) => {
    const warning = store.notices.filter((shown) => shown.tone === 'warn').slice(-1);
    return { notices: [...(notice.tone === 'warn' ? [] : warning), { ...notice, id }] };
  });
}

export const dismissNotice = (id: number): void =>
  useAppStore.setState((store) => ({
    notices: store.notices.filter((notice) => notice.id !== id),
  }));

/** Says something to people who listen to the screen instead of reading it. */
export const announce = (text: string): void => useAppStore.setState({ announcement: text });
