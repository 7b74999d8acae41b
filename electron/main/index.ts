import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Ports } from '@shared/domain/ports';
import type { News } from '@shared/ipc/contract';
import { app, type BrowserWindow } from 'electron';
import { BeatFile } from './clock/beat-file';
import { ClockKeeper, hasRunningClock } from './clock/clock-keeper';
import { followPower } from './clock/follow-power';
import { PresentClock } from './clock/present-clock';
import { stayAwake } from './clock/stay-awake';
import { createCompanyDesk } from './company/company-desk';
import { handleApp } from './ipc/app-handlers';
import { handleCalendar } from './ipc/calendar-handlers';
import { handleCompany } from './ipc/company-handlers';
import { handleConsole } from './ipc/console-handlers';
import { broadcast } from './ipc/handle';
import { handleImport } from './ipc/import-handlers';
import { handleLibrary, listLibrary, openSession } from './ipc/library-handlers';
import { handleMinutes } from './ipc/minutes-handlers';
import { handleSession } from './ipc/session-handlers';
import { handleVersions } from './ipc/version-handlers';
import { NewsDesk } from './session/news-desk';
import { discardOldRehearsals, discardRehearsal, openRehearsalId } from './session/rehearsals';
import { createSessionDesk } from './session/session-desk';
import { AppStateFile } from './storage/app-state';
import { cleanLeftovers } from './storage/leftovers';
import { registerAppScheme, serveApp } from './window/app-protocol';
import { askAboutView } from './window/ask-about-view';
import { openConsoleWindow } from './window/console-window';
import { endWell } from './window/end-well';
import { openMainWindow } from './window/main-window';
import { setMenu } from './window/menu';
import { disableBackgroundTraffic, guardSession } from './window/offline-guard';
import { TwoDisplays } from './window/two-displays';

registerAppScheme();
disableBackgroundTraffic();
/* Electron drops a given --no-sandbox when the sandbox is enabled for all, and then cannot start as root. */
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

/* Tests and the demo keep their profile and library apart from a person's own. */
const { LESSONS_USER_DATA: profile, LESSONS_LIBRARY: givenFolder } = process.env;
if (profile !== undefined) app.setPath('userData', profile);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  serveApp();
  guardSession();
  setMenu();
  const inProfile = (name: string) => join(app.getPath('userData'), name);
  const clock = new PresentClock();
  const ports: Ports = { now: () => clock.now(), newId: () => randomUUID() };
  const appState = await AppStateFile.open(inProfile('app-state.json'), app.getLocale());
  const beats = await BeatFile.open(inProfile('clock-beats.json'));
  const newsDesk = new NewsDesk((news) => broadcast('app:news', news));
  let room: BrowserWindow | null = null;
  const { instanceId, libraryFolder, seenFolder, openSessionId } = appState.data;
  const folder = givenFolder ?? libraryFolder ?? join(app.getPath('documents'), 'Lessons Learned');
  const common = {
    profile: app.getPath('userData'),
    self: { instance: instanceId, host: hostname(), user: userInfo().username },
    appVersion: app.getVersion(),
    onNews: (news: News) => newsDesk.tell(news),
  };
  const desk = await createSessionDesk({
    ...common,
    libraryFolder: folder,
    isLibraryKnown: folder === seenFolder,
    ports,
    onChange: (change) => broadcast('session:changed', change),
    onShown: (view) => broadcast('session:shown', view),
    /* The room's window asks for sessions and is answered; the console only follows. */
    onTaken: (view) => broadcast('session:shown', view, room),
    onSaveState: (state) => broadcast('session:saveState', state),
    onOpened: (lastChange) => clocks.opened(lastChange),
  });
  const { home, opener, service, shelf, catchUp, rehearsals, safetyFailure } = desk;
  const clocks = new ClockKeeper({
    clock,
    open: {
      session: () => service.view()?.session ?? null,
      perform: (command) => service.dispatch(command),
    },
    beats,
    tell: (news) => broadcast('clock:told', news),
  });
  const { company, digests } = createCompanyDesk({
    ...common,
    ...{ home, service, now: ports.now },
    onChanged: (view) => broadcast('company:changed', view),
  });
  const look = async () => {
    await Promise.all([catchUp.look(), company.look()]);
  };
  const parts = { home, opener, service, shelf, rehearsals, catchUp: { look }, appState, ports };
  handleApp({
    appState,
    service,
    newsDesk,
    safetyFailure,
    library: () => listLibrary(parts),
    displays: () => displays,
  });
  handleConsole({ appState, service, displays: () => displays });
  handleLibrary(parts);
  handleVersions(parts);
  handleSession(service, opener);
  handleMinutes(service, appState);
  handleCompany(company, digests);
  handleCalendar({
    appState,
    ports,
    sessions: () => digests.list(),
    company: async () => (await company.get()).company,
  });
  app.on('browser-window-focus', () => void company.look());
  handleImport();

  await discardOldRehearsals(rehearsals);
  if (openSessionId !== null) await openSession(parts, openSessionId, 'edit');
  catchUp.begin(async () => broadcast('library:changed', await listLibrary(parts)));
  void cleanLeftovers(home.library);
  const tellTime = (window: BrowserWindow) =>
    window.webContents.on('did-finish-load', () =>
      window.webContents.send('clock:told', clocks.news()),
    );
  const window = openMainWindow(
    appState.data.isFullScreen,
    (failing) => askAboutView(failing, appState.data.settings.locale),
    () => displays.isRoomPlaced,
  );
  room = window;
  tellTime(window);
  const keepDisplayAwake = stayAwake(() => hasRunningClock(service.view()?.session ?? null));
  followPower(clocks, () => service.flush(), keepDisplayAwake);
  const ending = endWell(window, {
    close: async () => {
      const rehearsalId = openRehearsalId(service);
      const isClosed = await service.close();
      if (isClosed && rehearsalId !== null) await discardRehearsal(rehearsals, rehearsalId);
      return isClosed;
    },
    flush: () => service.flush(),
    isKept: () => service.isKept,
    tellStaying: () => newsDesk.tell({ code: 'stays-open', detail: '' }),
  });
  const displays = new TwoDisplays({
    room: window,
    makeConsole: (area) => {
      const made = openConsoleWindow(area, () => displays.close());
      tellTime(made);
      return made;
    },
    tell: (view) => broadcast('displays:told', view),
    swapping: {
      isSwapped: () => appState.data.isConsoleSwapped,
      remember: (isConsoleSwapped) => appState.update({ isConsoleSwapped }),
    },
    isEnding: ending.isEnding,
  });
  app.on('second-instance', () => window.focus());
}
