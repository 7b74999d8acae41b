import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { pageUrl } from './own-page';

/** Opens the room's window over the whole work area. A page that dies is shown again: the session lives in this process. */
export function openMainWindow(isFullScreen: boolean): BrowserWindow {
  const { workArea } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    ...workArea,
    minWidth: 800,
    minHeight: 600,
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
      /* The clock on the wall must not slow down when somebody opens another window over it. */
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    if (!isFullScreen) window.maximize();
    window.show();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(pageUrl());
  return window;
}
