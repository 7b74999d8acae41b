import type { Failure } from '@shared/domain/failure';
import type { Library, SaveState, Settings } from '@shared/ipc/contract';
import { create } from 'zustand';

/** Which room of the app the window shows. Where a session stands is part of the session, not of this. */
export type Screen = 'library' | 'company' | 'setup' | 'run' | 'minutes';

export interface NoticeData {
  readonly id: number;
  readonly tone: 'info' | 'warn';
  readonly text: string;
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    /** True once it would take back something else than was told: it is offered no longer. */
    readonly isStale?: () => boolean;
  };
  /** Tells what happened without being asked for: it stands until it was read, whatever is said meanwhile. */
  readonly isNews?: boolean;
}
type Saying = Omit<NoticeData, 'id'>;

interface AppStore {
  readonly screen: Screen;
  readonly settings: Settings | null;
  readonly library: Library | null;
  readonly appVersion: string;
  readonly notices: readonly NoticeData[];
  /** News that waits until the news before it has been read. */
  readonly waitingNews: readonly Saying[];
  /** What the polite live region says next. */
  readonly announcement: string;
  /** Whether everything that was typed is where it belongs, as the main process told it last. */
  readonly saveState: SaveState;
  /** True from the moment when something could not be saved until all of it is. */
  readonly hasSaveFailed: boolean;
  /** Set while this computer cannot keep a safety copy and nobody has agreed to work without. */
  readonly safetyFailure: Failure | null;
  /** What the strip above every screen takes from its height, in pixels. */
  readonly stripHeight: number;
  /** What letters keep of their size while a strip stands above the screen, from 0 to 1. */
  readonly letters: number;
}

export const useAppStore = create<AppStore>()(() => ({
  screen: 'library',
  settings: null,
  library: null,
  appVersion: '',
  notices: [],
  waitingNews: [],
  announcement: '',
  saveState: { kind: 'saved' },
  hasSaveFailed: false,
  safetyFailure: null,
  stripHeight: 0,
  letters: 1,
}));

/** The screens of one session. */
const OF_SESSION: ReadonlySet<Screen> = new Set(['setup', 'run', 'minutes']);

/** Shows another screen. What was told of a session stays behind with it when the shelf comes; news waits until it was read. */
export const goTo = (screen: Screen): void =>
  useAppStore.setState((store) =>
    screen === 'library' && OF_SESSION.has(store.screen)
      ? { screen, announcement: '', notices: store.notices.filter((notice) => notice.isNews) }
      : { screen },
  );

let lastNoticeId = 0;

/** Shows a notice for a while; it may offer one action, usually undo. */
export function notify(notice: Saying): void {
  lastNoticeId += 1;
  const id = lastNoticeId;
  /* The room reads one thing at a time, but good news must not cover a warning that nobody has read yet. */
  useAppStore.setState((store) => {
    const news = store.notices.filter((shown) => shown.isNews);
    const warning = store.notices.filter((shown) => shown.tone === 'warn' && !shown.isNews);
    const kept = notice.tone === 'warn' ? news : [...news, ...warning.slice(-1)];
    return { notices: [...kept, { ...notice, id }] };
  });
}

/** Offers no longer what has gone stale; what was told stays to be read. */
export function dropStaleActions(): void {
  const isStale = ({ action }: NoticeData) => action?.isStale?.() === true;
  if (!useAppStore.getState().notices.some(isStale)) return;
  useAppStore.setState(({ notices }) => ({
    notices: notices.map((notice) => {
      if (!isStale(notice)) return notice;
      const { action: _stale, ...told } = notice;
      return told;
    }),
  }));
}

const hasNews = (): boolean => useAppStore.getState().notices.some((notice) => notice.isNews);

/** Shows a piece of news, after those before it: each is read by itself. */
export function notifyNews(news: Saying): void {
  if (!hasNews()) notify({ ...news, isNews: true });
  else useAppStore.setState((store) => ({ waitingNews: [...store.waitingNews, news] }));
}

export function dismissNotice(id: number): void {
  useAppStore.setState((store) => ({
    notices: store.notices.filter((notice) => notice.id !== id),
  }));
  const [next, ...waitingNews] = useAppStore.getState().waitingNews;
  if (next === undefined || hasNews()) return;
  useAppStore.setState({ waitingNews });
  notify({ ...next, isNews: true });
}

/** Says something to people who listen to the screen instead of reading it. */
export const announce = (text: string): void => useAppStore.setState({ announcement: text });

/** Lets go of what was told in passing; warnings and news stay until somebody has read them. */
export const forgetSaid = (): void =>
  useAppStore.setState(({ notices }) => ({
    announcement: '',
    notices: notices.filter((notice) => notice.tone === 'warn' || notice.isNews),
  }));
