import { basename } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { newSession, sessionLike } from '@shared/domain/new-session';
import type { Ports } from '@shared/domain/ports';
import { sampleSession } from '@shared/domain/sample-session';
import type { SessionView } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { dialog, shell } from 'electron';
import sample from '../../../resources/sample/brightwater-2026.json';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import type { LibraryFolder } from '../storage/library-folder';
import { failureOfSystemError } from '../storage/system-failure';
import { broadcast, handle, replyWith } from './handle';

interface LibraryParts {
  readonly library: LibraryFolder;
  readonly service: SessionService;
  readonly appState: AppStateFile;
  readonly ports: Ports;
}

/** Opens a session of the library; what was open before is written first. */
export async function openSession(
  { library, service, appState }: LibraryParts,
  id: string,
): Promise<Result<SessionView, Failure>> {
  if (service.view()?.session.meta.id === id) {
    const view = service.view();
    if (view !== null) return ok(view);
  }
  const closed = await closeSession({ library, service, appState });
  if (!closed.ok) return closed;
  const found = await library.find(id);
  if (!found.ok) return found;
  await appState.update({ openSessionId: id });
  return ok(service.open(found.value.session, found.value.revision, found.value.path));
}

async function closeSession({
  library,
  service,
  appState,
}: Omit<LibraryParts, 'ports'>): Promise<Result<null, Failure>> {
  const session = service.view()?.session;
  const path = service.path;
  if (!(await service.close())) return err({ code: 'cannot-save', detail: basename(path ?? '') });
  if (session !== undefined && path !== null) await library.renameToFit(path, session);
  await appState.update({ openSessionId: null });
  return ok(null);
}

export function handleLibrary(parts: LibraryParts): void {
  const { library, service, appState, ports } = parts;
  const tell = async () => broadcast('library:changed', await library.list());

  /** Puts a session on the shelf and opens it. */
  const addAndOpen = async (session: Session): Promise<Result<SessionView, Failure>> => {
    const closed = await closeSession(parts);
    if (!closed.ok) return closed;
    try {
      const path = await library.add(session, 0);
      await appState.update({ openSessionId: session.meta.id });
      return ok(service.open(session, 0, path));
    } catch (error) {
      return err(failureOfSystemError(error, 'cannot-save', ''));
    }
  };

  handle('library:list', async () => replyWith<'library:list'>(await library.list()));
  handle('library:open', async ({ id }) => {
    const opened = await openSession(parts, id);
    return opened.ok ? ok({ kind: 'opened', view: opened.value }) : opened;
  });
  handle('library:close', async () => {
    const closed = await closeSession(parts);
    await tell();
    return closed;
  });
  handle('library:create', async (facts) => {
    if (facts.organisation !== '') {
      const { settings } = appState.data;
      await appState.update({ settings: { ...settings, organisation: facts.organisation } });
    }
    return addAndOpen(newSession(facts, ports));
  });
  handle('library:duplicate', async ({ id, ...facts }) => {
    const found = await library.find(id);
    return found.ok ? addAndOpen(sessionLike(found.value.session, facts, ports)) : found;
  });
  handle('library:sample', ({ stages, locale }) =>
    addAndOpen(sampleSession(sample, stages, locale, ports)),
  );
  handle('library:remove', async ({ id }) => {
    if (service.view()?.session.meta.id === id) {
      const closed = await closeSession(parts);
      if (!closed.ok) return closed;
    }
    const removed = await library.remove(id);
    await tell();
    return removed;
  });
  handle('library:restore', async ({ id }) => {
    const restored = await library.restore(id);
    await tell();
    return restored;
  });
  handle('library:import', async (_payload, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: 'Lessons Learned', extensions: ['json'] }],
    });
    const path = filePaths[0];
    if (path === undefined) return replyWith<'library:import'>(null);
    const read = await library.read(path, basename(path));
    if (!read.ok) return read;
    const { session, revision } = read.value;
    const present = await library.find(session.meta.id);
    if (present.ok)
      return err({ code: 'already-in-library', detail: present.value.session.meta.title });
    await library.add(session, revision);
    await tell();
    return ok({ id: session.meta.id });
  });
  handle('library:reveal', async ({ id }) => {
    if (id === null) {
      await shell.openPath(library.folder);
      return ok(null);
    }
    const found = await library.find(id);
    if (!found.ok) return found;
    shell.showItemInFolder(found.value.path);
    return ok(null);
  });
}
