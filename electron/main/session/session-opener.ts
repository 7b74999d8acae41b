import { basename } from 'node:path';
import { hasAllOf } from '@shared/domain/compare';
import type { EngineState } from '@shared/domain/engine';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { countsOf, stateOf } from '@shared/domain/selectors';
import type { Access, Holder, News, OpenMode, OpenReply, SaveState } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import type { Writer } from '@shared/persistence/session-file';
import type { LibraryFolder } from '../storage/library-folder';
import type { Instance } from '../storage/lock-file';
import type { LockWatch } from '../storage/lock-watch';
import { isSamePath } from '../storage/real-path';
import { decide } from '../storage/recovery';
import { SessionLock } from '../storage/session-lock';
import type { FoundSession } from '../storage/session-reading';
import { SessionStore } from '../storage/session-store';
import { fileEveryMs } from '../storage/synced-folder';
import { failureOfLibraryWrite } from '../storage/system-failure';
import type { SessionService } from './session-service';
import {
  type ChosenState,
  SessionSources,
  type Sources,
  type SourcesParts,
} from './session-sources';
import type { Turns } from './turns';
import { ViewFollower } from './view-follower';

export interface OpenerParts extends Omit<SourcesParts, 'writer'> {
  readonly service: SessionService;
  /** Two openings and closings at the same time would write the same journal. */
  readonly turns: Turns;
  readonly watch: LockWatch;
  readonly self: Instance;
  readonly onSaveState: (state: SaveState) => void;
  readonly onNews: (news: News) => void;
  /** A session was opened for work that was changed last at this moment, epoch milliseconds. */
  readonly onOpened: (lastChange: number) => Promise<void>;
}

/** Opens sessions: from the file, from this computer's safety copy, or as a person has chosen. */
export class SessionOpener {
  readonly #parts: OpenerParts;
  readonly #writer: Writer;
  readonly #sources: SessionSources;
  readonly #follower: ViewFollower;

  constructor(parts: OpenerParts) {
    this.#parts = parts;
    this.#writer = { instance: parts.self.instance, host: parts.self.host };
    this.#sources = new SessionSources({ ...parts, writer: this.#writer });
    this.#follower = new ViewFollower(parts);
  }

  /** Opens a session of the library. Whatever was open before must have been closed. */
  open(id: string, mode: OpenMode): Promise<Result<OpenReply, Failure>> {
    return this.#parts.turns.take(() => this.#open(id, mode));
  }

  async #open(id: string, mode: OpenMode): Promise<Result<OpenReply, Failure>> {
    const { library, self, watch } = this.#parts;
    const folder = await library().realFolder();
    const holder = await watch.holderOf(folder, id);
    if (mode === 'view' && holder !== null) return this.#openToView(id, holder);
    if (holder !== null && mode !== 'takeOver') return ok({ kind: 'held', holder });
    const onLost = (winner: Holder, heldAt: number) => void this.#giveUp(winner, heldAt);
    /* Only from the one whom the person saw: somebody else may have come meanwhile. */
    const force = mode === 'takeOver' && (holder ?? true);
    const taken = await SessionLock.take(folder, id, self, force, onLost);
    if (taken.kind === 'held') return ok({ kind: 'held', holder: taken.holder });
    watch.forget(id);
    const opened = await this.#openLocked(id, mode, taken.lock);
    if (!opened.ok || opened.value.kind !== 'opened') await taken.lock.release();
    return opened;
  }

  /** Puts a session that has just been made into the library, and opens it. */
  async openNew(session: Session): Promise<Result<OpenReply, Failure>> {
    try {
      await this.#parts.library().add(session, 0);
    } catch (error) {
      return err(failureOfLibraryWrite(error, ''));
    }
    return this.open(session.meta.id, 'edit');
  }

  /**
   * Moves to another library folder. What is open for work goes on there as the room has it; another version that lies there
   * becomes a backup. Where the folder refuses, nothing has changed; `move` is called once it has not.
   */
  bringAlong(library: LibraryFolder, move: () => void): Promise<Result<null, Failure>> {
    return this.#parts.turns.take(() => this.#bringAlong(library, move));
  }

  async #bringAlong(library: LibraryFolder, move: () => void): Promise<Result<null, Failure>> {
    const { service, self, watch, now } = this.#parts;
    const folder = await library.realFolder();
    if (isSamePath(folder, await this.#parts.library().realFolder())) {
      move();
      return ok(null);
    }
    const { store } = service;
    if (store === null) {
      const closed = await this.#close();
      if (closed.ok) move();
      return closed;
    }
    const { id } = store.state.session.meta;
    const onLost = (winner: Holder, heldAt: number) => void this.#giveUp(winner, heldAt);
    const taken = await SessionLock.take(folder, id, self, false, onLost);
    if (taken.kind === 'held') return err({ code: 'held-elsewhere', detail: taken.holder.host });
    watch.forget(id);
    let isOpen = false;
    try {
      const place = await this.#placeIn(library, store);
      if (!place.ok) return place;
      const closed = await this.#close();
      if (!closed.ok) return closed;
      move();
      const { path, inLibrary, news } = place.value;
      /* Of the store, and not of the journal: where that cannot be written, only the store has all words and steps. */
      /* Not based on what lay there either: nobody has looked at it, and whoever wrote it must find that it is missing. */
      const { state, unknown, basedOn } = store;
      const sources = { id, path, file: null, failure: null, leftover: null, here: null };
      const words = { state, unknown, basedOn, lastChange: now() };
      const chosen = { ...words, inLibrary, isFileDue: true, news };
      await this.#edit(sources, chosen, taken.lock);
      isOpen = true;
      return ok(null);
    } catch (error) {
      return err(failureOfLibraryWrite(error, basename(store.path)));
    } finally {
      if (!isOpen) await taken.lock.release();
    }
  }

  /** Does something to a session's files while nobody else may have it open; refuses where somebody has. */
  alone<T>(id: string, act: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    return this.#parts.turns.take(() => this.#alone(id, act));
  }

  async #alone<T>(id: string, act: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    const { library, self, watch } = this.#parts;
    const folder = await library().realFolder();
    const holder = await watch.holderOf(folder, id);
    /* Whoever gives no sign of life any more cannot be disturbed. */
    const isForced = holder?.isSilent === true;
    const taken = await SessionLock.take(folder, id, self, isForced, () => undefined);
    if (taken.kind === 'held') return err({ code: 'held-elsewhere', detail: taken.holder.host });
    try {
      return await act();
    } finally {
      await taken.lock.release();
    }
  }

  /** Makes a backup the present state again. What was there before becomes a backup itself. */
  restore(id: string, name: string): Promise<Result<null, Failure>> {
    return this.#parts.turns.take(() => this.#restore(id, name));
  }

  async #restore(id: string, name: string): Promise<Result<null, Failure>> {
    const { library, self, shelf } = this.#parts;
    const folder = await library().realFolder();
    const taken = await SessionLock.take(folder, id, self, false, () => undefined);
    if (taken.kind === 'held') return err({ code: 'held-elsewhere', detail: taken.holder.host });
    const sources = await this.#sources.of(id);
    const backup = await shelf.of(id).backups.read(name);
    if (backup === null) {
      await taken.lock.release();
      return err({ code: 'nothing-to-restore' });
    }
    try {
      const chosen = await this.#sources.fromEarlier(sources, backup);
      await this.#edit(sources, chosen, taken.lock);
    } catch (error) {
      await taken.lock.release();
      return err(failureOfLibraryWrite(error, sources.file?.fileName ?? ''));
    }
    return this.#close();
  }

  /** Writes the open session, lets go of it, and gives its file the name that fits by now. */
  close(): Promise<Result<null, Failure>> {
    return this.#parts.turns.take(() => this.#close());
  }

  async #close(): Promise<Result<null, Failure>> {
    const { service, library } = this.#parts;
    this.#follower.stop();
    const view = service.view();
    const { path } = service;
    if (view === null || path === null) return ok(null);
    const isWorked = view.access.kind === 'edit';
    if (!(await service.close())) return err({ code: 'cannot-save', detail: basename(path) });
    if (!isWorked) return ok(null);
    const fitting = await library().renameToFit(path, view.session);
    await this.#remember(fitting, view.session, view.revision);
    return ok(null);
  }

  async #openLocked(
    id: string,
    mode: OpenMode,
    lock: SessionLock,
  ): Promise<Result<OpenReply, Failure>> {
    const sources = await this.#sources.of(id);
    const { file, here, failure } = sources;
    /* Written by a newer app, and so that this one cannot even show it: not to be touched, whatever lies here. */
    if (file === null && failure?.code === 'session-newer') return err(failure);
    if (file?.writtenByNewer != null) {
      await lock.release();
      return ok({ kind: 'opened', view: this.#viewNewer(file, file.writtenByNewer) });
    }
    try {
      if (sources.leftover !== null && mode === 'edit') {
        const left = await this.#sources.fromLeftover(sources, sources.leftover);
        return await this.#edit(sources, left, lock);
      }
      if (file === null) {
        const kept = await this.#withoutFile(sources);
        return kept === null
          ? err(failure ?? { code: 'session-gone' })
          : await this.#edit(sources, kept, lock);
      }
      if (mode === 'both') {
        const beside = await this.#sources.putOwnBeside(sources, file.path);
        const chosen = await this.#sources.fromFile(sources, file);
        const news = beside === null ? chosen.news : [beside, ...chosen.news];
        return await this.#edit(sources, { ...chosen, news }, lock);
      }
      if (mode === 'fromFile' || mode === 'repaired') {
        return await this.#edit(sources, await this.#sources.fromFile(sources, file), lock);
      }
      if (mode === 'fromHere') {
        const kept =
          here === null
            ? await this.#sources.fromBackup(sources)
            : await this.#sources.fromHere(sources, here, file, false);
        return kept === null
          ? err({ code: 'nothing-to-restore' })
          : await this.#edit(sources, { ...kept, inLibrary: stampOf(file) }, lock);
      }
      if (file.repairs.length > 0) {
        if (here === null || here.state.revision < file.revision) {
          return ok({ kind: 'repairs', fileName: file.fileName, repairs: file.repairs });
        }
        const kept = await this.#sources.fromHere(sources, here, file, false);
        return await this.#edit(sources, kept, lock);
      }
      return await this.#openSound(sources, file, lock);
    } catch (error) {
      return err(failureOfLibraryWrite(error, file?.fileName ?? ''));
    }
  }

  async #openSound(
    sources: Sources,
    file: FoundSession,
    lock: SessionLock,
  ): Promise<Result<OpenReply, Failure>> {
    const { here } = sources;
    const decision = decide(file, here, this.#writer);
    if (decision === 'ask') return ok(await this.#sources.question(sources, file));
    if (decision === 'here' && here !== null) {
      const kept = await this.#sources.fromHere(sources, here, file, true);
      return this.#edit(sources, kept, lock);
    }
    const beside =
      decision === 'both' && here !== null ? [await this.#sources.putBeside(here, file.path)] : [];
    const chosen = await this.#sources.fromFile(sources, file);
    return this.#edit(sources, { ...chosen, news: [...beside, ...chosen.news] }, lock);
  }

  #withoutFile(sources: Sources): Promise<ChosenState | null> {
    const { here } = sources;
    return here === null
      ? this.#sources.fromBackup(sources)
      : this.#sources.fromHere(sources, here, null, false);
  }

  async #edit(
    { id, path }: Sources,
    { state, unknown, basedOn, lastChange, inLibrary, isFileDue, news }: ChosenState,
    lock: SessionLock,
  ): Promise<Result<OpenReply, Failure>> {
    const { shelf, service, appVersion, now, onSaveState, onNews, onOpened, library } = this.#parts;
    const place = path === '' ? await this.#placeFor(state) : { path, inLibrary };
    const store = new SessionStore(
      {
        ...place,
        isFileDue,
        unknown,
        basedOn,
        writer: this.#writer,
        appVersion,
        safety: shelf.of(id),
        fileEveryMs: fileEveryMs(place.path),
        now,
        onSaveState,
        file: {
          onConflict: (fileName) => onNews({ code: 'conflict-copy', detail: fileName }),
          onRecreated: (fileName) => onNews({ code: 'file-recreated', detail: fileName }),
          conflictPath: (from) => library().conflictPath(from, this.#writer.host, new Date(now())),
          mayWrite: () => lock.isOurs(),
          keepDamaged: async (damaged) => void (await this.#sources.keepDamaged(damaged)),
        },
      },
      state,
      await shelf.lastSegment(id),
    );
    void store.begin();
    const view = service.edit({ state, store, lock });
    await this.#remember(place.path, state.session, state.revision);
    await store.backUp('open');
    onSaveState({ kind: 'saved' });
    for (const one of news) onNews(one);
    await onOpened(lastChange);
    /* Read again: a clock that ran on without anybody may have been stopped. */
    return ok({ kind: 'opened', view: service.view() ?? view });
  }

  /** A place for the open session in a folder that may hold another version of it, which is kept. */
  async #placeIn(
    library: LibraryFolder,
    store: SessionStore,
  ): Promise<Result<Pick<ChosenState, 'inLibrary' | 'news'> & { path: string }, Failure>> {
    const { id } = store.state.session.meta;
    const present = await library.find(id);
    if (!present.ok) {
      const fileName = basename(store.path);
      const { unreadable, failure } = await library.scan();
      if (failure !== null) return err(failure);
      const isNewer = unreadable.some(
        (file) => file.code === 'session-newer' && file.fileName === fileName,
      );
      if (isNewer) return err({ code: 'session-newer', detail: fileName });
      return ok({ ...(await this.#placeFor(store.state, library)), news: [] });
    }
    const file = present.value;
    const { path, fileName, repairs } = file;
    if (file.writtenByNewer !== null) return err({ code: 'session-newer', detail: fileName });
    const ours = store.asFile();
    const isOther =
      file.revision !== ours.revision || file.sha256 !== ours.sha256 || repairs.length > 0;
    if (isOther) {
      const { shelf, now } = this.#parts;
      await shelf.of(id).backups.addSession(file, 'conflict', now());
      if (repairs.length > 0) await this.#sources.keepDamaged(path);
    }
    const news: News[] = isOther ? [{ code: 'other-kept', detail: fileName }] : [];
    return ok({ path, inLibrary: stampOf(file), news });
  }

  /** A place in the library for a session of which nobody remembers where it lay. */
  async #placeFor({ session, revision }: EngineState, library = this.#parts.library()) {
    const path = await library.add(session, revision);
    const added = await library.find(session.meta.id);
    return { path, inLibrary: added.ok ? stampOf(added.value) : null };
  }

  async #openToView(id: string, holder: Holder): Promise<Result<OpenReply, Failure>> {
    const found = await this.#parts.library().find(id);
    if (!found.ok) return found;
    const view = this.#look(found.value, { kind: 'view', because: 'held', holder });
    this.#follower.follow(id, found.value);
    return ok({ kind: 'opened', view });
  }

  #viewNewer(file: FoundSession, appVersion: string) {
    return this.#look(file, { kind: 'view', because: 'newer', appVersion });
  }

  #look({ session, revision, path }: FoundSession, access: Extract<Access, { kind: 'view' }>) {
    const state = { session, revision, past: [], future: [] };
    return this.#parts.service.show({ state, access, path });
  }

  /** Somebody has taken the session over: what they cannot have yet is put beside the file, and from now on we look on. */
  async #giveUp(holder: Holder, heldAt: number): Promise<void> {
    const { service, library, onNews } = this.#parts;
    const given = await service.giveUp({ kind: 'view', because: 'held', holder });
    onNews({ code: 'taken-over', detail: holder.host });
    if (given === null) return;
    const { id } = given.state.session.meta;
    const found = await library().find(id);
    const theirs = found.ok ? found.value : null;
    const isMissing = given.isFileBehind || (given.lastWriteAt > heldAt && lacks(theirs, given));
    await this.#keepBeside(id, given, isMissing);
    if (theirs !== null) this.#follower.follow(id, theirs);
  }

  /** Where the copy cannot be written now, the journal keeps it, and the next opening puts it beside the file. */
  async #keepBeside(id: string, store: SessionStore, isMissing: boolean): Promise<void> {
    if (!isMissing && !store.isAside) return;
    try {
      if (isMissing) this.#parts.onNews(await this.#sources.putBeside(store, store.path));
    } catch {
      return;
    }
    await this.#parts.shelf.forgetJournal(id);
  }

  async #remember(path: string, session: Session, revision: number): Promise<void> {
    const { meta } = session;
    /* The shelf has no place for it, also while its folder is out of reach. */
    if (meta.use === 'rehearsal') return;
    await this.#parts.shelf.remember({
      sessionId: meta.id,
      path,
      entry: {
        title: meta.title,
        organisation: meta.organisation,
        heldOn: meta.heldOn,
        periodTo: meta.periodTo,
        state: stateOf(session),
        counts: countsOf(session),
        savedAt: this.#parts.now(),
        revision,
      },
    });
  }
}

/** Whether the file has not everything that was put into it: two may have replaced it in the same moment. */
const lacks = (file: FoundSession | null, { state, isAside }: SessionStore): boolean =>
  !isAside && file !== null && !hasAllOf(file.session, state.session);

const stampOf = ({ revision, sha256 }: FoundSession) => ({ revision, sha256 });
