import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareSessions } from '@shared/domain/compare';
import type { EngineState } from '@shared/domain/engine';
import type { Failure } from '@shared/domain/failure';
import { countsOf } from '@shared/domain/selectors';
import type { BackupReason, News, OpenReply, VersionFacts } from '@shared/ipc/contract';
import type { ReadSession } from '@shared/persistence/read-session';
import {
  basedOnFiles,
  type SessionFile,
  toSessionFile,
  type UnknownParts,
  type Writer,
} from '@shared/persistence/session-file';
import { createFile } from '../storage/create-file';
import { keepDamaged } from '../storage/damaged-files';
import { findLeftovers } from '../storage/leftovers';
import type { LibraryFolder } from '../storage/library-folder';
import type { FileStamp } from '../storage/safety/journal-line';
import type { RecoveredJournal } from '../storage/safety/read-journal';
import type { SafetyShelf } from '../storage/safety/safety-shelf';
import type { FoundSession } from '../storage/session-reading';
import { sha256 } from '../storage/sha256';

/** Everything that a session can be opened from. */
export interface Sources {
  readonly id: string;
  readonly file: FoundSession | null;
  /** Why there is no file. */
  readonly failure: Failure | null;
  /** What a write that never ended has left of it, where that is newer than anything else. */
  readonly leftover: FoundSession | null;
  /** This computer's own copy. */
  readonly here: RecoveredJournal | null;
  /** Where the session's file lies, or lay; empty where nobody knows. */
  readonly path: string;
}

/** The state that a session goes on from. */
export interface ChosenState {
  readonly state: EngineState;
  readonly unknown: UnknownParts;
  /** The sums of the files that it has gone on from. */
  readonly basedOn: readonly string[];
  /** When it was changed last, epoch milliseconds; for words to people only. */
  readonly lastChange: number;
  /** What the file holds by now; null where it is not there or not worth comparing with. */
  readonly inLibrary: FileStamp | null;
  /** Whether the file is to be written although nobody has typed yet: it has an older format, was repaired or replaced. */
  readonly isFileDue: boolean;
  readonly news: readonly News[];
}

export interface SourcesParts {
  readonly library: () => LibraryFolder;
  readonly shelf: SafetyShelf;
  readonly writer: Writer;
  readonly appVersion: string;
  /** Where damaged originals are kept when the library cannot be written. */
  readonly damagedFolder: string;
  readonly now: () => number;
}

/** Finds what a session can be opened from, and makes one of it the truth; whatever loses is kept. */
export class SessionSources {
  readonly #parts: SourcesParts;

  constructor(parts: SourcesParts) {
    this.#parts = parts;
  }

  async of(id: string): Promise<Sources> {
    const { shelf, library } = this.#parts;
    const here = await shelf.recover(id);
    const versions = await library().versionsOf(id);
    const file = versions.ok ? (versions.value[0] ?? null) : null;
    const facts = (await shelf.kept()).find((kept) => kept.sessionId === id);
    const failure = versions.ok ? null : versions.error;
    const leftover =
      here === null ? await this.#leftoverOf(id, file === null ? -1 : file.revision) : null;
    return { id, file, leftover, failure, here, path: file?.path ?? facts?.path ?? '' };
  }

  async #leftoverOf(id: string, revision: number): Promise<FoundSession | null> {
    const leftovers = await findLeftovers(this.#parts.library());
    return (
      leftovers.find(
        (left) =>
          left.session.meta.id === id &&
          left.revision > revision &&
          left.isChecksumRight &&
          left.repairs.length === 0 &&
          left.writtenByNewer === null,
      ) ?? null
    );
  }

  /** What a killed writer had finished but not put in its place. The file, if there is one, becomes a backup. */
  async fromLeftover({ id, file }: Sources, leftover: FoundSession): Promise<ChosenState> {
    if (file !== null) await this.#backUpBytes(id, file, 'conflict');
    const count = countsOf(leftover.session).notes;
    const state = stateOfRead(leftover);
    return {
      ...state,
      inLibrary: file && stampOf(file),
      isFileDue: true,
      news: [{ code: 'restored', detail: String(state.lastChange), count }],
    };
  }

  /** The file's state. This computer's own one becomes a backup; a file in an older format or with repairs is kept as it was. */
  async fromFile({ id, here }: Sources, file: FoundSession): Promise<ChosenState> {
    const news: News[] = [];
    if (here !== null) await this.#backUp(id, this.#fileOf(here), 'conflict');
    if (file.migratedFrom !== null) {
      await this.#backUpBytes(id, file, 'migration');
      news.push({ code: 'migrated', detail: String(file.migratedFrom) });
    }
    if (file.repairs.length > 0) {
      await this.#backUpBytes(id, file, 'repair');
      const copy = basename(await this.keepDamaged(file.path));
      news.push({ code: 'repaired', detail: copy, count: file.repairs.length });
    }
    await this.#parts.shelf.forgetJournal(id);
    return { ...stateOfRead(file), inLibrary: stampOf(file), isFileDue: news.length > 0, news };
  }

  /** This computer's own state. A file that holds anything else becomes a backup; a damaged one is copied out of the way. */
  async fromHere(
    { id, path }: Sources,
    here: RecoveredJournal,
    file: FoundSession | null,
    isFileOurs: boolean,
  ): Promise<ChosenState> {
    const { state, unknown, lastAt, inLibrary } = here;
    /* Whoever chose this state over the file has seen both. */
    const basedOn =
      file === null || isFileOurs
        ? here.basedOn
        : basedOnFiles({ basedOn: here.basedOn, sha256: file.sha256 }, file);
    const common = { state, unknown, basedOn, lastChange: lastAt, isFileDue: true };
    if (file === null) {
      const copy = await this.#keepWhatIsThere(path);
      const news: News[] =
        copy === null
          ? [{ code: 'restored', detail: String(lastAt), count: countsOf(state.session).notes }]
          : [{ code: 'restored-damaged', detail: copy, count: countsOf(state.session).notes }];
      return { ...common, inLibrary: copy === null ? inLibrary : null, news };
    }
    if (file.repairs.length > 0) {
      const copy = basename(await this.keepDamaged(file.path));
      const count = countsOf(state.session).notes;
      const news: News[] = [{ code: 'restored-damaged', detail: copy, count }];
      return { ...common, inLibrary: stampOf(file), news };
    }
    if (!isFileOurs) await this.#backUpBytes(id, file, 'conflict');
    else if (file.migratedFrom !== null) await this.#backUpBytes(id, file, 'migration');
    const isFileDue = state.revision !== file.revision || !isFileOurs;
    return { ...common, inLibrary: stampOf(file), isFileDue, news: [] };
  }

  /** The newest backup, where neither the file nor the journal can be read; null where there is none. */
  async fromBackup({ id, path }: Sources): Promise<ChosenState | null> {
    const newest = await this.#parts.shelf.of(id).backups.newest();
    if (newest === null) return null;
    const copy = await this.#keepWhatIsThere(path);
    const count = countsOf(newest.read.session).notes;
    const news: News[] =
      copy === null
        ? [{ code: 'restored', detail: String(newest.at), count }]
        : [{ code: 'restored-damaged', detail: copy, count }];
    return { ...stateOfRead(newest.read), inLibrary: null, isFileDue: true, news };
  }

  /** A backup as the newest state of all. */
  async fromEarlier({ id, file, here }: Sources, backup: ReadSession): Promise<ChosenState> {
    if (file !== null) await this.#backUpBytes(id, file, 'restore');
    if (here !== null) await this.#backUp(id, this.#fileOf(here), 'restore');
    await this.#parts.shelf.forgetJournal(id);
    const revisions = [backup.revision, file?.revision ?? 0, here?.state.revision ?? 0];
    const { state, unknown, lastChange } = stateOfRead(backup);
    return {
      state: { ...state, revision: Math.max(...revisions) + 1 },
      unknown,
      basedOn: basedOnFiles(backup, ...(file === null ? [] : [file])),
      lastChange,
      inLibrary: file && stampOf(file),
      isFileDue: true,
      news: [],
    };
  }

  /** Writes this computer's own state beside the file, so that both can be compared and merged. */
  async putBeside(
    kept: Pick<RecoveredJournal, 'state' | 'unknown' | 'basedOn'>,
    path: string,
  ): Promise<News> {
    const { library, writer, now } = this.#parts;
    const file = this.#fileOf(kept);
    const text = `${JSON.stringify(file, null, 2)}\n`;
    for (;;) {
      const target = await library().conflictPath(path, writer.host, new Date(now()));
      if (await createFile(target, text))
        return { code: 'conflict-copy', detail: basename(target) };
    }
  }

  /** Puts what this computer has beside the file: its own copy, else its newest backup. Null where it has neither. */
  async putOwnBeside({ id, here }: Sources, path: string): Promise<News | null> {
    if (here !== null) return this.putBeside(here, path);
    const newest = await this.#parts.shelf.of(id).backups.newest();
    return newest === null ? null : this.putBeside(stateOfRead(newest.read), path);
  }

  /** The two states between which a person has to choose. */
  async question({ id, here }: Sources, file: FoundSession): Promise<OpenReply> {
    const backup = here === null ? await this.#parts.shelf.of(id).backups.newest() : null;
    const session = here?.state.session ?? backup?.read.session ?? null;
    const own: VersionFacts | null =
      here !== null
        ? { savedAt: here.lastAt, ...factsOf(here.state) }
        : backup && { savedAt: backup.at, ...factsOf(backup.read) };
    return {
      kind: 'changed-outside',
      fileName: file.fileName,
      file: { savedAt: Date.parse(file.savedAt) || 0, ...factsOf(file) },
      here: own,
      differences: session && compareSessions(file.session, session).length,
    };
  }

  /** Copies a damaged file out of the way; tells where the copy lies. */
  keepDamaged(path: string): Promise<string> {
    return keepDamaged(path, this.#parts.damagedFolder, this.#parts.now());
  }

  /** Copies whatever lies at a path where a session should; null where nothing does. */
  async #keepWhatIsThere(path: string): Promise<string | null> {
    if (path === '') return null;
    const bytes = await readFile(path).catch(() => null);
    return bytes === null ? null : basename(await this.keepDamaged(path));
  }

  #fileOf({
    state,
    unknown,
    basedOn,
  }: Pick<RecoveredJournal, 'state' | 'unknown' | 'basedOn'>): SessionFile {
    const { appVersion, writer, now } = this.#parts;
    const savedAt = new Date(now()).toISOString();
    const facts = { appVersion, writer, savedAt, unknown, basedOn };
    return toSessionFile(state.session, state.revision, facts, sha256);
  }

  async #backUp(id: string, file: SessionFile, reason: BackupReason): Promise<void> {
    await this.#parts.shelf.of(id).backups.add(file, reason, this.#parts.now());
  }

  async #backUpBytes(id: string, file: FoundSession, reason: BackupReason): Promise<void> {
    await this.#parts.shelf.of(id).backups.addSession(file, reason, this.#parts.now());
  }
}

const stampOf = ({ revision, sha256: sum }: ReadSession): FileStamp => ({ revision, sha256: sum });

const factsOf = ({ session, revision }: Pick<ReadSession, 'session' | 'revision'>) => ({
  revision,
  counts: countsOf(session),
});

const stateOfRead = (read: ReadSession) => {
  const { session, revision, savedAt, unknown } = read;
  return {
    state: { session, revision, past: [], future: [] },
    unknown,
    basedOn: basedOnFiles(read),
    lastChange: Date.parse(savedAt) || 0,
  };
};
