import { mkdir } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import type { News, OpenMode, OpenReply, SaveState } from '@shared/ipc/contract';
import type { Result } from '@shared/lib/result';
import { createSessionDesk } from '../../electron/main/session/session-desk';
import type { Known, Step } from './stream';

/** Where a writer keeps its safety copies, and where the session's file lies. */
export interface Folders {
  readonly profile: string;
  readonly library: string;
}

export interface Acknowledged {
  readonly revision: number;
  readonly isSaved: boolean;
}

/** What the bench tries: something that opens a session with whatever it finds, and takes steps. */
export interface Subject {
  readonly opened: Known;
  /** Resolves when the step is acknowledged; null where it was refused. The step itself is done at once. */
  perform(step: Step): Promise<Acknowledged | null>;
  flush(): Promise<boolean>;
  close(): Promise<boolean>;
}

interface Listener {
  readonly onSaveState: (state: SaveState) => void;
  readonly onNews: (news: News) => void;
}

/**
 * Opens the real store on folders, by the way the app goes. A library without the session gets the given one. Null where
 * another computer has it.
 */
export async function openSubject(
  folders: Folders,
  mode: OpenMode,
  first: Session,
  ports: Ports,
  listener: Listener,
): Promise<Subject | null> {
  await mkdir(folders.profile, { recursive: true });
  const { service, opener } = await createSessionDesk({
    profile: folders.profile,
    libraryFolder: folders.library,
    isLibraryKnown: true,
    /* Each profile is a computer of its own. */
    self: { instance: basename(folders.profile), host: hostname(), user: userInfo().username },
    appVersion: '0.0.0',
    ports,
    ...listener,
    onChange: () => undefined,
    onShown: () => undefined,
    onOpened: () => Promise.resolve(),
  });
  let reply = await opener.open(first.meta.id, mode);
  if (!reply.ok && reply.error.code === 'session-gone') reply = await opener.openNew(first);
  const opened = openedIn(reply);
  if (opened === null) return null;
  return {
    opened,
    perform: (step) =>
      acknowledged(
        step.kind === 'undo'
          ? service.undo()
          : step.kind === 'redo'
            ? service.redo()
            : service.dispatch(step.command),
      ),
    flush: () => service.flush(),
    close: async () => (await opener.close()).ok,
  };
}

function openedIn(reply: Result<OpenReply, Failure>): Known | null {
  if (!reply.ok) throw new Error(`The session could not be opened: ${JSON.stringify(reply.error)}`);
  if (reply.value.kind === 'held') return null;
  if (reply.value.kind !== 'opened') throw new Error(`Asked back: ${JSON.stringify(reply.value)}`);
  const { session, revision, access } = reply.value.view;
  if (access.kind !== 'edit') throw new Error('Opened only to be looked at');
  return { session, revision };
}

async function acknowledged(
  result: Promise<Result<Acknowledged, Failure>>,
): Promise<Acknowledged | null> {
  const settled = await result;
  return settled.ok ? settled.value : null;
}
