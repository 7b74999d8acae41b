import type { Failure } from '@shared/domain/failure';
import type { Library } from '@shared/ipc/contract';
import { app } from 'electron';
import type { NewsDesk } from '../session/news-desk';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import type { TwoDisplays } from '../window/two-displays';
import { broadcast, handle, replyWith } from './handle';

interface AppParts {
  readonly appState: AppStateFile;
  readonly service: SessionService;
  readonly newsDesk: NewsDesk;
  readonly safetyFailure: Failure | null;
  readonly library: () => Promise<Library>;
  /** There only once the room's window is. */
  readonly displays: () => TwoDisplays;
}

export function handleApp(parts: AppParts): void {
  const { appState, service, newsDesk, safetyFailure, library, displays } = parts;
  handle('app:start', async () => {
    /* The list takes time, and changes meanwhile reach the window only from the view on that it is given. */
    const shelf = await library();
    return replyWith<'app:start'>({
      settings: appState.settings,
      library: shelf,
      open: service.view(),
      saveState: service.saveState,
      news: newsDesk.collect(),
      safetyFailure,
      displays: displays().view(),
      appVersion: app.getVersion(),
    });
  });
  handle('settings:edit', async (fields, window) => {
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    const updated = appState.update({ settings: { ...appState.data.settings, ...given } });
    broadcast('settings:changed', appState.settings, window);
    await updated;
    return replyWith<'settings:edit'>(appState.settings);
  });
  handle('window:toggleFullScreen', async (_payload, window) => {
    const isFullScreen = !window.isFullScreen();
    window.setFullScreen(isFullScreen);
    /* Where the console says how the windows lie, that is no choice for other days. */
    if (!displays().isRoomPlaced) await appState.update({ isFullScreen });
    return replyWith<'window:toggleFullScreen'>(null);
  });
}
