import { join } from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { guardKeys } from './guard-keys';
import { keepViewAlive } from './keep-view-alive';

/** Where a window lies and how large it may be; what its page may do is not the caller's to choose. */
type WindowShape = Pick<
  BrowserWindowConstructorOptions,
  'x' | 'y' | 'width' | 'height' | 'minWidth' | 'minHeight' | 'fullscreen' | 'title'
>;

/**
 * Makes a window for a page of ours, hidden at first: every window of the app comes from here, so that all are shut off
 * alike. A page that dies or hangs is shown again: the session lives in this process.
 * @param askToGoOn what becomes of a page that keeps failing; true tries again
 */
export function makePageWindow(
  shape: WindowShape,
  askToGoOn: (window: BrowserWindow) => Promise<boolean>,
): BrowserWindow {
  const window = new BrowserWindow({
    ...shape,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#F7F4EC',
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
  keepViewAlive(window, askToGoOn);
  guardKeys(window.webContents);
  return window;
}
