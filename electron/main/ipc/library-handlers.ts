import { basename } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { newSession, sessionLike } from '@shared/domain/new-session';
import type { Ports } from '@shared/domain/ports';
import { sampleSession } from '@shared/domain/sample-session';
import type { Library, OpenMode, OpenReply, SessionView } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { dialog, shell } from 'electron';
import sample from '../../../resources/sample/brightwater-2026.json';
import { SAMPLE_PURPOSE } from '../company/rehearsed-company';
import type { CatchUp } from '../session/catch-up';
import { closeOpen, openRehearsalId, type Rehearsals } from '../session/rehearsals';
import type { SessionOpener } from '../session/session-opener';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import type { LibraryHome } from '../storage/library-home';
import type { SafetyShelf } from '../storage/safety/safety-shelf';
import { failureOfLibraryWrite } from '../storage/system-failure';
import { broadcast, handle, replyWith } from './handle';

export interface LibraryParts {
  readonly home: LibraryHome;
  readonly opener: SessionOpener;
  readonly service: SessionService;
  readonly shelf: SafetyShelf;
  readonly rehearsals: Rehearsals;
  readonly catchUp: Pick<CatchUp, 'look'>;
  readonly appState: AppStateFile;
  readonly ports: Ports;
}

/** The library as it is now; remembers that its folder has been there. */
export async function listLibrary({
  home,
  appState,
  catchUp,
}: Pick<LibraryParts, 'home' | 'appState' | 'catchUp'>): Promise<Library> {
  const list = await home.library.list();
  const { folder } = home.library;
  const isSeen = list.folderFailure === null && list.entries.length > 0;
  if (isSeen && appState.data.seenFolder !== folder) await appState.update({ seenFolder: folder });
  void catchUp.look();
  return list;
}

/** Opens a session of the library; what was open before is written first. */
export async function openSession(
  parts: Pick<LibraryParts, 'opener' | 'service' | 'appState' | 'rehearsals'>,
  id: string,
  mode: OpenMode,
): Promise<Result<OpenReply, Failure>> {
  const { opener, service, appState } = parts;
  const view = service.view();
  if (view?.session.meta.id === id && mode === 'edit') return ok({ kind: 'opened', view });
  const closed = await closeOpen(parts);
  if (!closed.ok) return closed;
  const opened = await opener.open(id, mode);
  const isOpen = opened.ok && opened.value.kind === 'opened';
  await appState.update({ openSessionId: isOpen ? id : null });
  return opened;
}

/**
 * Keeps the sessions in another folder from now on, and takes along what is open: whoever is told that the folder cannot be
 * written wants their words in the new one. Where that is refused, everything is as before.
 */
export async function moveLibrary(
  parts: Pick<LibraryParts, 'home' | 'opener' | 'service' | 'appState' | 'rehearsals'>,
  folder: string,
): Promise<Result<null, Failure>> {
  const { home, opener, service, appState } = parts;
  if (openRehearsalId(service) !== null) {
    /* Nothing of it may come along. */
    const left = await closeOpen(parts);
    if (!left.ok) return left;
    broadcast('session:shown', null);
  }
  const before = home.library;
  const open = service.view();
  const next = home.at(folder);
  const moved = await opener.bringAlong(next, () => home.moveTo(next));
  if (moved.ok) await appState.update({ libraryFolder: folder, seenFolder: null });
  else {
    home.moveTo(before);
    if (open !== null && service.view() === null) {
      await opener.open(open.session.meta.id, 'fromHere');
      service.tell();
    }
  }
  if (service.view() === null) {
    await appState.update({ openSessionId: null });
    /* The room must not go on typing into a session that nobody keeps. */
    if (open !== null) broadcast('session:shown', null);
  }
  return moved;
}

export function handleLibrary(parts: LibraryParts): void {
  const { home, opener, service, shelf, rehearsals, appState, ports } = parts;
  const list = () => listLibrary(parts);
  const tell = async () => broadcast('library:changed', await list());

  /** Puts a session on the shelf and opens it. */
  const addAndOpen = (session: Session) => openNewBy(opener, session, session.meta.id);
  /** `openNext`: the session that the next start opens; nobody goes on with a rehearsal. */
  const openNewBy = async (
    by: SessionOpener,
    session: Session,
    openNext: string | null,
  ): Promise<Result<SessionView, Failure>> => {
    const closed = await closeOpen(parts);
    if (!closed.ok) return closed;
    const opened = await by.openNew(session);
    if (!opened.ok) return opened;
    if (opened.value.kind !== 'opened') return err({ code: 'unexpected' });
    await appState.update({ openSessionId: openNext });
    return ok(opened.value.view);
  };

  handle('library:list', async () => replyWith<'library:list'>(await list()));
  handle('library:open', ({ id, mode }) => openSession(parts, id, mode));
  handle('library:close', async () => {
    const closed = await closeOpen(parts);
    if (closed.ok) await appState.update({ openSessionId: null });
    await tell();
    return closed;
  });
  handle('library:create', async (facts) => {
    if (facts.organisation !== '') {
      await appState.update({
        settings: { ...appState.data.settings, organisation: facts.organisation },
      });
    }
    return addAndOpen(newSession(facts, ports));
  });
  handle('library:duplicate', async ({ id, ...facts }) => {
    const found = await home.library.find(id);
    return found.ok ? addAndOpen(sessionLike(found.value.session, facts, ports)) : found;
  });
  handle('library:sample', ({ stages, locale }) =>
    addAndOpen(sampleSession(sample, stages, locale, ports, 'sample')),
  );
  handle('library:rehearse', ({ stages, locale }) => {
    const morning = { ...sample, session: { ...sample.session, purpose: SAMPLE_PURPOSE } };
    const session = sampleSession(morning, stages, locale, ports, 'rehearsal');
    return openNewBy(rehearsals.opener, session, null);
  });
  handle('library:remove', async ({ id }) => {
    if (service.view()?.session.meta.id === id) {
      const closed = await closeOpen(parts);
      if (!closed.ok) return closed;
    }
    const removed = await opener.alone(id, () => home.library.remove(id));
    if (removed.ok) await shelf.forget(id);
    await tell();
    return removed;
  });
  handle('library:restore', async ({ id }) => {
    const restored = await home.library.restore(id);
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
    const read = await home.library.read(path, basename(path));
    if (!read.ok) return read;
    const { session, revision } = read.value;
    const present = await home.library.find(session.meta.id);
    if (present.ok)
      return err({ code: 'already-in-library', detail: present.value.session.meta.title });
    try {
      await home.library.add(session, revision);
    } catch (error) {
      return err(failureOfLibraryWrite(error, basename(path)));
    }
    await tell();
    return ok({ id: session.meta.id });
  });
  handle('library:reveal', async ({ id }) => {
    if (id === null) {
      await shell.openPath(home.library.folder);
      return ok(null);
    }
    const found = await home.library.find(id);
    if (!found.ok) return found;
    shell.showItemInFolder(found.value.path);
    return ok(null);
  });
  handle('library:chooseFolder', async (_payload, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: home.library.folder,
      properties: ['openDirectory', 'createDirectory'],
    });
    const folder = filePaths[0];
    if (folder === undefined) return replyWith<'library:chooseFolder'>(null);
    const moved = await moveLibrary(parts, folder);
    const library = await list();
    broadcast('library:changed', library);
    return !moved.ok ? moved : replyWith<'library:chooseFolder'>(library);
  });
}
