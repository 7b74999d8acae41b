import { type BrowserWindow, screen } from 'electron';
import { writeWindowPlace } from './place-file';
import { type Area, smallestSize, visiblePlace } from './window-places';

/** The system moves windows by itself when a display goes; only what is still lost after that is fetched back. */
const SETTLE_MS = 500;

/** What each display has free for windows, the main one first. */
export function workAreas(): [Area, ...Area[]] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main.workArea, ...others.map(({ workArea }) => workArea)];
}

/** Keeps the window where it can be seen, whatever happens to the displays, and remembers where that is. */
export function followDisplays(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (act: () => void) => () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed()) act();
    }, SETTLE_MS);
  };
  const remember = () =>
    writeWindowPlace({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  const settle = () => {
    fetchBack(window);
    remember();
  };
  const onDisplays = later(settle);
  for (const name of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
    screen.on(name as 'display-added', onDisplays);
  }
  const onMoved = later(remember);
  window.on('move', onMoved);
  window.on('resize', onMoved);
  window.on('close', remember);
  window.on('closed', () => {
    clearTimeout(timer);
    for (const name of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
      screen.off(name as 'display-added', onDisplays);
    }
  });
}

function fetchBack(window: BrowserWindow): void {
  if (window.isMinimized()) return;
  const areas = workAreas();
  const smallest = smallestSize(areas);
  window.setMinimumSize(smallest.width, smallest.height);
  const bounds = window.getBounds();
  const place = visiblePlace(bounds, areas);
  if (isSame(place, bounds)) return;
  /* A window that fills the display is moved as a plain one, and fills the new display afterwards. */
  const wasFullScreen = window.isFullScreen();
  const wasMaximized = window.isMaximized();
  if (wasFullScreen) window.setFullScreen(false);
  if (wasMaximized) window.unmaximize();
  window.setBounds(place);
  if (wasMaximized) window.maximize();
  if (wasFullScreen) window.setFullScreen(true);
}

const isSame = (a: Area, b: Area): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
