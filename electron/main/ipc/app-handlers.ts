import type { SessionView } from '@shared/ipc/contract';
import { app } from 'electron';
import type { AppStateFile } from '../storage/app-state';
import type { LibraryFolder } from '../storage/library-folder';
import { handle, replyWith } from './handle';

interface AppParts {
  readonly appState: AppStateFile;
  readonly library: LibraryFolder;
  readonly currentView: () => SessionView | null;
}

export function handleApp({ appState, library, currentView }: AppParts): void {
  handle('app:start', async () =>
    replyWith<'app:start'>({
      settings: appState.data.settings,
      library: await library.list(),
      open: currentView(),
      saveState: { kind: 'saved' },
      news: [],
      safetyFailure: null,
      appVersion: app.getVersion(),
    }),
  );
  handle('settings:edit', async (fields) => {
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    const settings = { ...appState.data.settings, ...given };
    await appState.update({ settings });
    return replyWith<'settings:edit'>(settings);
  });
  handle('window:toggleFullScreen', async (_payload, window) => {
    const isFullScreen = !window.isFullScreen();
    window.setFullScreen(isFullScreen);
    await appState.update({ isFullScreen });
    return replyWith<'window:toggleFullScreen'>(null);
  });
}
