import { create } from 'zustand';
import { goTo, type Screen, useAppStore } from '../state/app-store';

/** What somebody looks up in the minutes of a session, and the page that the way back leads to. */
interface Sought {
  readonly sessionId: string;
  readonly text: string;
  readonly from: Screen;
  /** Once that page is shown again. */
  readonly onBack: () => void;
}

const useSought = create<{ readonly sought: Sought | null }>()(() => ({ sought: null }));

let unfollow = (): void => undefined;

/** Remembers what is sought, until any other screen than the minutes is shown. */
export function seek(sought: Sought): void {
  unfollow();
  useSought.setState({ sought });
  unfollow = useAppStore.subscribe((now, was) => {
    if (now.screen === was.screen || now.screen === 'minutes') return;
    unfollow();
    useSought.setState({ sought: null });
  });
}

/** What is sought in this session, with the way back; null where the session was opened as usual. */
export function useSoughtIn(sessionId: string): { text: string; goBack: () => void } | null {
  const sought = useSought((store) => store.sought);
  if (sought === null || sought.sessionId !== sessionId) return null;
  const { text, from, onBack } = sought;
  const goBack = () => {
    goTo(from);
    onBack();
  };
  return { text, goBack };
}
