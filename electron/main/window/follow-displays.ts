import { type BrowserWindow, screen } from 'electron';
import type { WindowPlace } from './place-file';
import { type Area, isMiddleSeen, smallestSize, visiblePlace } from './window-places';

/** The system moves windows by itself when a display goes; only what is still lost after that is fetched back. */
const SETTLE_MS = 500;

/** What each display has free for windows, the main one first. */
export function workAreas(): [Area, ...Area[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

export const DISPLAY_EVENTS = [
  'display-added',
  'display-removed',
  'display-metrics-changed',
] as const;

interface Following {
  readonly remember: (place: WindowPlace) => void;
  /** True while something else says where the window belongs: then it is neither fetched back nor remembered. */
  readonly isPlacedElsewhere: () => boolean;
}

/** Keeps the window where it can be seen, whatever happens to the displays, and remembers where that is. */
export function followDisplays(window: BrowserWindow, following: Following): void {
  const remember = () => {
    if (following.isPlacedElsewhere()) return;
    const isMaximized = window.isMaximized();
    const isPlain = !isMaximized && !window.isFullScreen() && !window.isMinimized();
    const bounds = isPlain ? window.getBounds() : window.getNormalBounds();
    following.remember({ ...bounds, isMaximized });
  };
  const fetch = settled(window, () => {
    if (following.isPlacedElsewhere()) return;
    fetchBack(window);
    remember();
  });
  const rememberSoon = settled(window, remember);
  const displays: NodeJS.EventEmitter = screen;
  for (const name of DISPLAY_EVENTS) displays.on(name, fetch);
  window.on('move', rememberSoon);
  window.on('resize', rememberSoon);
  window.on('close', remember);
  window.on('closed', () => {
    for (const name of DISPLAY_EVENTS) displays.off(name, fetch);
  });
}

/** Does something once, when what calls for it has stopped for a moment. */
export function settled(window: BrowserWindow, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed()) act();
    }, SETTLE_MS);
  };
}

function fetchBack(window: BrowserWindow): void {
  if (window.isMinimized()) return;
  const areas = workAreas();
  const smallest = smallestSize(areas);
  window.setMinimumSize(smallest.width, smallest.height);
  const bounds = window.getBounds();
  const place = visiblePlace(bounds, areas);
  const wasFullScreen = window.isFullScreen();
  const wasMaximized = window.isMaximized();
  /* The system fits a window that fills its display to that display by itself. */
  const isFitted = (wasFullScreen || wasMaximized) && isMiddleSeen(bounds, areas);
  if (isFitted || isSame(place, bounds)) return;
  /* It is moved as a plain one, and fills the new display afterwards. */
  if (wasFullScreen) window.setFullScreen(false);
  if (wasMaximized) window.unmaximize();
  window.setBounds(place);
  if (wasMaximized) window.maximize();
  if (wasFullScreen) window.setFullScreen(true);
}

const isSame = (a: Area, b: Area): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
