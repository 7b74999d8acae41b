import { join } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import type { Ports } from '@shared/domain/ports';
import type { News, SaveState, SessionChange, SessionView } from '@shared/ipc/contract';
import { LibraryFolder } from '../storage/library-folder';
import { LibraryHome } from '../storage/library-home';
import type { Instance } from '../storage/lock-file';
import { LockWatch } from '../storage/lock-watch';
import { SafetyShelf } from '../storage/safety/safety-shelf';
import { CatchUp } from './catch-up';
import type { Rehearsals } from './rehearsals';
import { type OpenerParts, SessionOpener } from './session-opener';
import { SessionService } from './session-service';
import { Turns } from './turns';

export interface SessionDeskParts {
  /** The app's own folder of the user profile. */
  readonly profile: string;
  readonly libraryFolder: string;
  /** Whether sessions have been seen in that folder, so that a missing one is out of reach and not still to be made. */
  readonly isLibraryKnown: boolean;
  readonly self: Instance;
  readonly appVersion: string;
  readonly ports: Ports;
  readonly onChange: (change: SessionChange) => void;
  readonly onShown: (view: SessionView) => void;
  /** Another session is open now, or none. */
  readonly onTaken?: (view: SessionView | null) => void;
  readonly onSaveState: (state: SaveState) => void;
  readonly onNews: (news: News) => void;
  readonly onOpened: (lastChange: number) => Promise<void>;
}

/** Everything that keeps sessions, put together. It knows nothing of windows, so that tests use the very same. */
export interface SessionDesk {
  readonly service: SessionService;
  readonly opener: SessionOpener;
  readonly home: LibraryHome;
  readonly shelf: SafetyShelf;
  readonly catchUp: CatchUp;
  readonly rehearsals: Rehearsals;
  /** Why this computer cannot keep safety copies; null where it can. */
  readonly safetyFailure: Failure | null;
}

export async function createSessionDesk(parts: SessionDeskParts): Promise<SessionDesk> {
  const { profile, libraryFolder, isLibraryKnown, self, appVersion, ports } = parts;
  const shelf = new SafetyShelf(join(profile, 'safety'));
  const safetyFailure = await shelf.prepare();
  const writer = { instance: self.instance, host: self.host };
  const home = new LibraryHome(libraryFolder, isLibraryKnown, {
    appVersion,
    writer,
    kept: () => shelf.kept(),
  });
  const rehearsalFolder = new LibraryFolder(join(profile, 'rehearsals'), { appVersion, writer });
  const service = new SessionService(ports, parts);
  const openerParts: OpenerParts = {
    ...parts,
    library: () => home.library,
    shelf,
    service,
    turns: new Turns(),
    watch: new LockWatch(self),
    damagedFolder: join(profile, 'damaged'),
    now: ports.now,
  };
  const opener = new SessionOpener(openerParts);
  const rehearsals = {
    library: rehearsalFolder,
    opener: new SessionOpener({ ...openerParts, library: () => rehearsalFolder }),
    shelf,
  };
  const unseen = new SessionService(ports, { onChange: () => undefined, onShown: () => undefined });
  const catchUp = new CatchUp({ ...openerParts, unseen });
  return { service, opener, home, shelf, catchUp, rehearsals, safetyFailure };
}
