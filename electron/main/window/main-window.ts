import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { followDisplays, workAreas } from './follow-displays';
import { guardKeys } from './guard-keys';
import { keepViewAlive } from './keep-view-alive';
import { pageUrl } from './own-page';
import { readWindowPlace } from './place-file';
import { smallestSize, visiblePlace } from './window-places';

/**
 * Opens the room's window: over the whole work area at first, later where it was. A page that dies or hangs is shown
 * again: the session lives in this process.
 * @param askToGoOn asks the room what to do where the page keeps failing
 */
export function openMainWindow(
  isFullScreen: boolean,
  askToGoOn: (window: BrowserWindow) => Promise<boolean>,
): BrowserWindow {
  const areas = workAreas();
  const { isMaximized, ...wanted } = readWindowPlace() ?? { ...areas[0], isMaximized: true };
  const smallest = smallestSize(areas);
  const window = new BrowserWindow({
    ...visiblePlace(wanted, areas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    fullscreen: isFullScreen,
    autoHideMenuBar: true,
    backgroundColor: '#F7F4EC',
    title: 'Lessons Learned',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      /* The clock on the wall must not slow down when somebody opens another window over it. */
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    if (!isFullScreen && isMaximized) window.maximize();
    window.show();
  });
  keepViewAlive(window, askToGoOn);
  guardKeys(window.webContents);
  followDisplays(window);
  void window.loadURL(pageUrl());
  return window;
}
