import { useRunDialogs } from '../run/run-dialogs';
import { notify, type Screen, useAppStore } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { type FocusMark, focusAgain, markOf } from './focus-mark';

/** Where the view is: what a view that was restarted needs to be in the same place again. Nothing that anybody typed. */
interface ViewPlace {
  readonly sessionId: string | null;
  readonly screen: Screen;
  readonly dialog: ReturnType<typeof useRunDialogs.getState>['open'];
  readonly focus: FocusMark | null;
  /** When the page was loaded, epoch milliseconds. */
  readonly loadedAt: number;
  /** The page had itself taken the place of one that died. */
  readonly wasRestarted: boolean;
}

/** The browser's own memory of this window: it outlives the page, and ends with the app. */
const KEY = 'lessons.view-place';
/** Screens need a moment until what had the keyboard is there again. */
const FOCUS_WITHIN_MS = 3_000;
/** Pictures, counted from the first one that shows the element. */
const SETTLED_AFTER = 4;
/** A page that dies again so soon may die of the place where it is, so the next one does not go back there. */
const LIVED_MS = 10_000;

let wasRestarted = false;

/**
 * Follows where the view is. A view that was there before, because its process died or hung, goes back to its place
 * and says so. To be called once, when the window knows its session.
 */
export function takeUpView(): void {
  const before = isShownAgain() ? readPlace() : null;
  const sessionId = openSessionId();
  if (before !== null) {
    wasRestarted = true;
    const livedMs = Math.abs(performance.timeOrigin - before.loadedAt);
    const isHarmful = before.wasRestarted && livedMs < LIVED_MS;
    if (before.sessionId === sessionId && !isHarmful) {
      useAppStore.setState({ screen: before.screen });
      useRunDialogs.setState({ open: before.dialog });
      if (before.focus !== null) focusWhenThere(before.focus);
    }
    notify({ tone: 'info', text: currentTexts().common.viewRestarted });
  }
  keepPlace();
  useAppStore.subscribe(keepPlace);
  useSessionStore.subscribe((now, was) => {
    if (now.session?.meta.id !== was.session?.meta.id) keepPlace();
  });
  useRunDialogs.subscribe(keepPlace);
  document.addEventListener('focusin', keepPlace);
  document.addEventListener('selectionchange', keepPlace);
}

function keepPlace(): void {
  const place: ViewPlace = {
    sessionId: openSessionId(),
    screen: useAppStore.getState().screen,
    dialog: useRunDialogs.getState().open,
    focus: markOf(document.activeElement),
    loadedAt: performance.timeOrigin,
    wasRestarted,
  };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

/** The page was loaded in place of one that was there before, not opened. */
function isShownAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && 'type' in navigation && navigation.type === 'reload';
}

function readPlace(): ViewPlace | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as ViewPlace | null;
  } catch {
    return null;
  }
}

const openSessionId = (): string | null => useSessionStore.getState().session?.meta.id ?? null;

/**
 * Looks with every picture until the element is there, and a few pictures longer, because fresh screens put the keyboard
 * where they want it. Whoever presses a key or types meanwhile has chosen another place.
 */
function focusWhenThere(mark: FocusMark): void {
  const until = performance.now() + FOCUS_WITHIN_MS;
  const ending = new AbortController();
  for (const name of ['keydown', 'beforeinput', 'pointerdown'] as const) {
    window.addEventListener(name, () => ending.abort(), { capture: true, signal: ending.signal });
  }
  let seen = 0;
  const look = () => {
    if (ending.signal.aborted) return;
    if (focusAgain(mark)) seen += 1;
    if (seen >= SETTLED_AFTER || performance.now() > until) ending.abort();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
