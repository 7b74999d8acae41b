import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import type { Library } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { type FileFacts, toSessionFile, type Writer } from '@shared/persistence/session-file';
import { createFile, inFreePlace } from './create-file';
import { DeletedSessions } from './deleted-sessions';
import { LibraryScan, type Scan } from './library-scan';
import { isSamePath, realPathOf } from './real-path';
import { renameFile } from './rename-file';
import { conflictNameOf, firstFree, nameFor } from './session-names';
import { type FoundSession, lookAt, readFound } from './session-reading';
import { sha256 } from './sha256';
import { belongsTo, distinct, type KeptFacts, libraryOf } from './shelf';
import { libraryDisk, type SlowDisk } from './slow-disk';

export type { FoundSession } from './session-reading';
export type { KeptFacts } from './shelf';

export interface LibraryFacts {
  readonly appVersion: string;
  /** This running app, for the files that it writes. */
  readonly writer: Writer;
  /** What this computer's safety copies know, of this folder and of others. */
  readonly kept?: () => Promise<readonly KeptFacts[]>;
  /** The folder was there before: when it is missing now, it has gone, and it is not made anew. */
  readonly isKnown?: boolean;
  readonly disk?: SlowDisk;
}

/** A virus scanner may hold each file of a few for a moment, ms. */
const WORK_MS = 15_000;

/**
 * The folder is the index: each session is one file in it, found by the id inside, so that people may rename, copy and
 * mail the files, and sync programs may call a second version of one whatever they like.
 */
export class LibraryFolder {
  readonly folder: string;
  readonly deleted: DeletedSessions;
  readonly #facts: LibraryFacts;
  readonly #disk: SlowDisk;
  readonly #scan: LibraryScan;
  readonly #deletedIds = new Set<string>();
  #isKnown: boolean;

  constructor(folder: string, facts: LibraryFacts) {
    this.folder = folder;
    this.deleted = new DeletedSessions(folder);
    this.#facts = facts;
    this.#disk = facts.disk ?? libraryDisk;
    this.#scan = new LibraryScan(folder, this.#disk);
    this.#isKnown = facts.isKnown ?? false;
  }

  /** Where the folder really lies; as far as that can be told while it is out of reach. Never rejects. */
  realFolder(): Promise<string> {
    return this.#disk.run(() => realPathOf(this.folder)).catch(() => this.folder);
  }

  /** Every session, the newest day first, and every file that could not be read. Never rejects. */
  async list(): Promise<Library> {
    const kept = await this.#kept();
    const scan = await this.scan(kept);
    return libraryOf(scan, kept, (id) => this.#isDeleted(id, scan));
  }

  /** The files of the folder by session. Never rejects. */
  async scan(kept?: readonly KeptFacts[]): Promise<Scan> {
    const scan = await this.#scan.scan();
    this.#isKnown ||= scan.isThere;
    if (scan.isThere || scan.failure !== null) return scan;
    /* A folder that is not there and never was is an empty shelf; any other one has gone. */
    this.#isKnown ||= (kept ?? (await this.#kept())).some((one) => belongsTo(scan.folder, one));
    return this.#isKnown ? { ...scan, failure: { code: 'folder-gone' } } : scan;
  }

  /** The newest version of a session. */
  async find(id: string): Promise<Result<FoundSession, Failure>> {
    const versions = await this.versionsOf(id);
    if (!versions.ok) return versions;
    const [newest] = versions.value;
    return newest === undefined ? err({ code: 'session-gone' }) : ok(newest);
  }

  /** All that the folder holds of a session, each content once, the one with the most changes first; at least one. */
  async versionsOf(id: string): Promise<Result<readonly FoundSession[], Failure>> {
    const scan = await this.scan();
    const versions: FoundSession[] = [];
    let failure: Failure | null = null;
    for (const { fileName } of distinct(scan.sessions.get(id) ?? [])) {
      const read = await this.read(join(this.folder, fileName), fileName);
      if (!read.ok) failure ??= read.error;
      else if (read.value.session.meta.id === id) versions.push(read.value);
    }
    if (versions.length > 0) return ok(versions);
    return err(failure ?? (await this.#failureFor(id, scan)));
  }

  /** Reads a session file from anywhere. */
  async read(path: string, fileName: string): Promise<Result<FoundSession, Failure>> {
    try {
      const facts = await lookAt(path, this.#disk);
      if (facts === null) return err({ code: 'session-gone', detail: fileName });
      const read = facts.ok ? await readFound(path, fileName, facts.value, this.#disk) : facts;
      return read.ok ? read : err({ code: read.error.code, detail: fileName });
    } catch {
      return err({ code: 'folder-gone', detail: fileName });
    }
  }

  /** Writes a new session into the folder and tells the real path of its file. Rejects with the system's error. */
  async add(session: Session, revision: number): Promise<string> {
    /* Made anew, a folder that has gone would lie on the bare place where a stick belongs. */
    if (this.#isKnown) await this.#disk.run(() => stat(this.folder));
    else await this.#disk.run(() => mkdir(this.folder, { recursive: true }));
    const content = this.contentOf(session, revision);
    const write = (path: string) => createFile(path, content);
    return this.work(async () =>
      realPathOf(await inFreePlace(this.folder, nameFor(session, this.folder), write)),
    );
  }

  /** What the file of a session holds; `more`: what a newer app had put into it, and what it goes on from. */
  contentOf(
    session: Session,
    revision: number,
    more: Pick<FileFacts, 'unknown' | 'basedOn'> = {},
  ): string {
    const { appVersion, writer } = this.#facts;
    const facts = { appVersion, writer, savedAt: new Date().toISOString(), ...more };
    const file = toSessionFile(session, revision, facts, sha256);
    return `${JSON.stringify(file, null, 2)}\n`;
  }

  /** Moves all files of a session out of sight; of a session that only this computer keeps, it is noted there. */
  async remove(id: string): Promise<Result<null, Failure>> {
    const kept = await this.#kept();
    const scan = await this.scan(kept);
    if (scan.failure !== null) return err(scan.failure);
    const names = (scan.sessions.get(id) ?? []).map(({ fileName }) => fileName);
    const isKept = kept.some((facts) => facts.sessionId === id && belongsTo(scan.folder, facts));
    if (names.length === 0 && !isKept) return err(await this.#failureFor(id, scan));
    return this.work(() => this.deleted.add(id, names)).catch(outOfReach);
  }

  /** Removes all files of a session for good, those that a killed writer left behind included. */
  async discard(id: string): Promise<Result<null, Failure>> {
    const scan = await this.scan();
    if (scan.failure !== null) return err(scan.failure);
    const names = (scan.sessions.get(id) ?? []).map(({ fileName }) => fileName);
    return this.work(async () => {
      for (const name of names) await rm(join(this.folder, name), { force: true });
      return ok(null);
    }).catch(outOfReach);
  }

  /** Brings a deleted session back under its name; the last one where it was deleted more than once. */
  restore(id: string): Promise<Result<null, Failure>> {
    return this.work(() => this.deleted.restore(id)).catch(outOfReach);
  }

  /** Gives a session's file the name that its title and day ask for by now; tells where it lies. Never rejects. */
  async renameToFit(path: string, session: Session): Promise<string> {
    /* A file that a link in the folder leads to has its name for reasons of its own. */
    if (!isSamePath(dirname(path), await this.realFolder())) return path;
    /* A name is only a convenience: the session is found by its id under the old one, too. */
    return this.work(() => renameFile(path, nameFor(session, dirname(path)))).catch(() => path);
  }

  /**
   * Does work on the folder's files, which may take longer than one call. Rejects with its error, or with ETIMEDOUT where
   * the folder does not answer; the work may then still be done later.
   */
  work<T>(work: () => Promise<T>): Promise<T> {
    return this.#disk.run(work, WORK_MS);
  }

  /** A free path for a session that has no file any more. Never rejects; others may take it meanwhile. */
  pathFor(session: Session): Promise<string> {
    return this.#freePath((folder) => nameFor(session, folder));
  }

  /** A free path for what two computers wrote at once. Never rejects; others may take it meanwhile. */
  conflictPath(path: string, host: string, date: Date): Promise<string> {
    return this.#freePath((folder) => conflictNameOf(basename(path), host, date, folder));
  }

  async #freePath(nameIn: (folder: string) => string): Promise<string> {
    const names = await this.#disk.run(() => readdir(this.folder)).catch(() => []);
    const folder = await this.realFolder();
    return join(folder, firstFree(nameIn(folder), names, folder));
  }

  /** While the folder is out of reach, what was known of it last counts. */
  async #isDeleted(id: string, { failure }: Scan): Promise<boolean> {
    if (failure === null) {
      const holds = await this.#disk.run(() => this.deleted.holds(id)).catch(() => false);
      if (holds) this.#deletedIds.add(id);
      else this.#deletedIds.delete(id);
    }
    return this.#deletedIds.has(id);
  }

  async #failureFor(id: string, { failure, folder, unreadable }: Scan): Promise<Failure> {
    if (failure !== null) return failure;
    /* A file that could have been it. */
    const kept = (await this.#kept()).find(({ sessionId }) => sessionId === id);
    const damaged =
      unreadable.find(({ fileName }) => kept && isSamePath(join(folder, fileName), kept.path)) ??
      unreadable[0];
    return damaged ? { code: damaged.code, detail: damaged.fileName } : { code: 'session-gone' };
  }

  async #kept(): Promise<readonly KeptFacts[]> {
    return (await this.#facts.kept?.().catch(() => [])) ?? [];
  }
}

const outOfReach = () => err({ code: 'folder-gone' } as const);
