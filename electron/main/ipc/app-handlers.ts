import type { Failure } from '@shared/domain/failure';
import type { Library } from '@shared/ipc/contract';
import { app } from 'electron';
import type { NewsDesk } from '../session/news-desk';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import { handle, replyWith } from './handle';

interface AppParts {
  readonly appState: AppStateFile;
  readonly service: SessionService;
  readonly newsDesk: NewsDesk;
  readonly safetyFailure: Failure | null;
  readonly library: () => Promise<Library>;
}

export function handleApp({ appState, service, newsDesk, safetyFailure, library }: AppParts): void {
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
      appVersion: app.getVersion(),
    });
  });
  handle('settings:edit', async (fields) => {
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    await appState.update({ settings: { ...appState.data.settings, ...given } });
    return replyWith<'settings:edit'>(appState.settings);
  });
  handle('window:toggleFullScreen', async (_payload, window) => {
    const isFullScreen = !window.isFullScreen();
    window.setFullScreen(isFullScreen);
    await appState.update({ isFullScreen });
    return replyWith<'window:toggleFullScreen'>(null);
  });
}
