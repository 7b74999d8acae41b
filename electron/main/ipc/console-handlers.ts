import type { ConsoleStart } from '@shared/ipc/contract';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import type { TwoDisplays } from '../window/two-displays';
import { handle, replyWith } from './handle';

interface ConsoleParts {
  readonly appState: AppStateFile;
  readonly service: SessionService;
  /** There only once the room's window is. */
  readonly displays: () => TwoDisplays;
}

export function handleConsole({ appState, service, displays }: ConsoleParts): void {
  handle('console:start', () => {
    const start: ConsoleStart = {
      settings: appState.settings,
      open: service.view(),
      saveState: service.saveState,
    };
    return replyWith<'console:start'>(start);
  });
  handle('console:open', async () =>
    replyWith<'console:open'>({ isOpen: await displays().open() }),
  );
  handle('console:close', () => {
    displays().close();
    return replyWith<'console:close'>(null);
  });
  handle('console:swap', async () => {
    await displays().swap();
    return replyWith<'console:swap'>(null);
  });
  handle('console:handBack', () => {
    displays().handBack();
    return replyWith<'console:handBack'>(null);
  });
}
