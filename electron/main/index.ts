import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Ports } from '@shared/domain/ports';
import { app, BrowserWindow } from 'electron';
import { handleApp } from './ipc/app-handlers';
import { broadcast } from './ipc/handle';
import { handleLibrary, openSession } from './ipc/library-handlers';
import { handleMinutes } from './ipc/minutes-handlers';
import { handleSession } from './ipc/session-handlers';
import { SessionService } from './session/session-service';
import { AppStateFile } from './storage/app-state';
import { LibraryFolder } from './storage/library-folder';
import { registerAppScheme, serveApp } from './window/app-protocol';
import { openMainWindow } from './window/main-window';
import { setMenu } from './window/menu';
import { disableBackgroundTraffic, guardSession } from './window/offline-guard';

registerAppScheme();
disableBackgroundTraffic();
/* Electron drops a given --no-sandbox when the sandbox is enabled for all, and then cannot start as root. */
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

/* Tests and the demo keep their profile and library apart from a person's own. */
const { LESSONS_USER_DATA: profile, LESSONS_LIBRARY: libraryFolder } = process.env;
if (profile !== undefined) app.setPath('userData', profile);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  serveApp();
  guardSession();
  setMenu();
  const appState = await AppStateFile.open(
    join(app.getPath('userData'), 'app-state.json'),
    app.getLocale(),
  );
  const library = new LibraryFolder(
    libraryFolder ?? join(app.getPath('documents'), 'Lessons Learned'),
    app.getVersion(),
  );
  const ports: Ports = { now: () => Date.now(), newId: () => randomUUID() };
  const service = new SessionService(ports, app.getVersion(), {
    onChange: (change) => broadcast('session:changed', change),
    onSaveState: (state) => broadcast('session:saveState', state),
  });
  const parts = { library, service, appState, ports };
  handleApp({ appState, library, currentView: () => service.view() });
  handleLibrary(parts);
  handleSession(service);
  handleMinutes(service, appState);

  const { openSessionId } = appState.data;
  if (openSessionId !== null) await openSession(parts, openSessionId);
  openMainWindow(appState.data.isFullScreen);

  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
  app.on('window-all-closed', () => app.quit());
  let isFlushed = false;
  app.on('before-quit', (event) => {
    if (isFlushed) return;
    event.preventDefault();
    void service.flush().finally(() => {
      isFlushed = true;
      app.quit();
    });
  });
}
