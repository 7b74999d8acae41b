import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserWindow, type Display, screen } from 'electron';
import { workAreas } from './follow-displays';
import { type Area, visiblePlace } from './window-places';

/** Where a window was before it was sent to a display. */
export interface PlaceBefore {
  readonly bounds: Area;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
}

/** No system takes longer to leave or enter the full screen; one that says nothing is not waited for any longer. */
const ANSWER_MS = 2_000;
/** macOS still moves a window that has just left the full screen (https://github.com/electron/electron/issues/34976). */
const MAC_SETTLE_MS = 1_000;

export const placeOf = (window: BrowserWindow): PlaceBefore => {
  const isMaximized = window.isMaximized();
  const isFullScreen = window.isFullScreen();
  const isPlain = !isMaximized && !isFullScreen && !window.isMinimized();
  return {
    bounds: isPlain ? window.getBounds() : window.getNormalBounds(),
    isMaximized,
    isFullScreen,
  };
};

/**
 * Lets a window fill a display. Electron knows no display to fill, only a window to be moved there first, and on some systems
 * the first attempt ends on another display (https://github.com/electron/electron/issues/30249), so it is looked at and
 * tried once more.
 */
export async function fillDisplay(window: BrowserWindow, displayId: number): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const display = screen.getAllDisplays().find(({ id }) => id === displayId);
    if (display === undefined || window.isDestroyed() || isFilling(window, display)) return;
    await makePlain(window);
    if (window.isDestroyed()) return;
    window.setBounds(display.bounds);
    await setFullScreen(window, true);
  }
}

/** Lays a plain window over what a display has free; looked at and tried once more, like the full screen. */
export function coverDisplay(window: BrowserWindow, displayId: number): void {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const display = screen.getAllDisplays().find(({ id }) => id === displayId);
    if (display === undefined || isOn(window, display)) return;
    window.setBounds(display.workArea);
  }
}

/** Puts a window back where it was, or where it can be seen if that place has gone. */
export async function putBack(window: BrowserWindow, before: PlaceBefore): Promise<void> {
  await makePlain(window);
  if (window.isDestroyed()) return;
  window.setBounds(visiblePlace(before.bounds, workAreas()));
  if (before.isMaximized) window.maximize();
  if (before.isFullScreen) await setFullScreen(window, true);
}

const isOn = (window: BrowserWindow, display: Display): boolean =>
  screen.getDisplayMatching(window.getBounds()).id === display.id;

const isFilling = (window: BrowserWindow, display: Display): boolean =>
  window.isFullScreen() && isOn(window, display);

async function makePlain(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  if (window.isFullScreen()) {
    await setFullScreen(window, false);
    if (process.platform === 'darwin') await wait(MAC_SETTLE_MS);
  }
  if (!window.isDestroyed() && window.isMaximized()) window.unmaximize();
}

/** Resolves when the system says that it is so, or has had time enough to. */
async function setFullScreen(window: BrowserWindow, isFull: boolean): Promise<void> {
  const heard = new AbortController();
  const emitter: NodeJS.EventEmitter = window;
  const answered = new Promise<void>((done) => {
    emitter.once(isFull ? 'enter-full-screen' : 'leave-full-screen', () => done());
  });
  window.setFullScreen(isFull);
  const late = wait(ANSWER_MS, undefined, { ref: false, signal: heard.signal }).catch(
    () => undefined,
  );
  await Promise.race([answered, late]);
  heard.abort();
}
