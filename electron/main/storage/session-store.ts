import { basename, dirname } from 'node:path';
import { hasAllOf } from '@shared/domain/compare';
import type { EngineState } from '@shared/domain/engine';
import { isTimeToForget } from '@shared/domain/names';
import type { BackupReason, Kept, SaveState } from '@shared/ipc/contract';
import {
  type SessionFile,
  toSessionFile,
  type UnknownParts,
  type Writer,
} from '@shared/persistence/session-file';
import { errorCode } from './durable-file';
import { LibraryFile, type LibraryFileListener } from './library-file';
import { BACKUP_EVERY_MS } from './safety/backups';
import { forgetEarlier } from './safety/forget-earlier';
import { Journal } from './safety/journal';
import type { Checkpoint, FileStamp, JournalStep } from './safety/journal-line';
import { newestSteps } from './safety/journal-schema';
import type { SessionSafety } from './safety/safety-shelf';
import { SaveHealth } from './save-health';
import { sha256 } from './sha256';
import { failureOfLibraryWrite } from './system-failure';

/** So long after a write it is looked at once more: somebody may have replaced the file in the same moment. */
const SECOND_LOOK_MS = 2_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;

export interface StoreParts {
  readonly path: string;
  readonly inLibrary: FileStamp | null;
  /** Whether the file is to be written although nobody has changed anything. */
  readonly isFileDue: boolean;
  readonly unknown: UnknownParts;
  readonly basedOn: readonly string[];
  readonly writer: Writer;
  readonly appVersion: string;
  readonly safety: SessionSafety;
  /** At the most so often the file in the library is replaced. */
  readonly fileEveryMs: number;
  readonly now: () => number;
  readonly onSaveState: (state: SaveState) => void;
  readonly file: LibraryFileListener;
}

/**
 * Keeps the open session: each change goes into this computer's journal, and only then counts as made; the file in the
 * library follows at its own pace. Where the journal cannot be written, the file takes its place.
 */
export class SessionStore {
  readonly #parts: StoreParts;
  readonly #journal: Journal;
  readonly #file: LibraryFile;
  readonly #health: SaveHealth;
  #state: EngineState;
  /** The last state that was made a file of: making one takes as long as reading it. */
  #made: { readonly of: EngineState; readonly file: SessionFile } | null = null;
  #isJournalWell = true;
  #fileRevision: number;
  #timer: NodeJS.Timeout | null = null;
  #secondLook: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;
  #lastWriteAt = Number.NEGATIVE_INFINITY;
  #retryMs = FIRST_RETRY_MS;
  #backedUp: { revision: number; at: number };
  #forgetting: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** `state` may be newer than the file; then the file follows at once. */
  constructor(parts: StoreParts, state: EngineState, lastSegment: number) {
    this.#parts = parts;
    this.#state = state;
    this.#file = new LibraryFile(parts.path, parts.inLibrary, parts.file);
    this.#fileRevision = parts.isFileDue ? -1 : (parts.inLibrary?.revision ?? -1);
    this.#backedUp = { revision: state.revision, at: performance.now() };
    this.#health = new SaveHealth(parts.onSaveState, () => this.kept, parts.safety.isExpected);
    this.#journal = new Journal(parts.safety.journalFolder, lastSegment, state.revision, {
      checkpoint: () => this.#checkpoint(),
      onTrouble: (error) => this.#onJournal(error),
      makeRoom: () => parts.safety.makeRoom(),
    });
  }

  get path(): string {
    return this.#file.path;
  }

  get state(): EngineState {
    return this.#state;
  }

  get unknown(): UnknownParts {
    return this.#parts.unknown;
  }

  get basedOn(): readonly string[] {
    return this.#parts.basedOn;
  }

  /** Whether the file lacks something of what was typed. */
  get isFileBehind(): boolean {
    return this.#fileRevision < this.#state.revision;
  }

  /** When the file was written last, as `performance.now()` counts. */
  get lastWriteAt(): number {
    return this.#lastWriteAt;
  }

  get saveState(): SaveState {
    return this.#health.state;
  }

  /** Begins the journal with the present state. Resolves with whether this computer can keep it. */
  async begin(): Promise<boolean> {
    this.#health.troubled('journal', null);
    const { revision, session } = this.#state;
    const isNameless = session.meta.names === 'never';
    const begun = isNameless ? this.#journal.beginAlone(revision) : this.#journal.begin(revision);
    if (isNameless) this.#forgetting = this.#forget(begun, 'opened');
    const isKept = await begun;
    if (this.#fileRevision < this.#state.revision) this.#schedule();
    return isKept;
  }

  /** Takes the state after a step. Resolves true once it is on a disk; false where it is not yet, and is tried again. */
  async commit(state: EngineState, step: JournalStep): Promise<boolean> {
    const before = this.#state.session;
    const isForgetting = isTimeToForget(before, state.session);
    this.#state = state;
    this.#health.troubled('journal', null);
    const kept = isForgetting
      ? this.#journal.beginAlone(state.revision)
      : this.#journal.append(step);
    this.#schedule();
    if (isForgetting) {
      const hasGivenUp = before.meta.names !== 'never';
      this.#forgetting = this.#forget(kept, hasGivenUp ? 'given-up' : 'lap-over');
      /* Whoever asked for it is told when it is done; the end of a lap keeps nobody waiting. */
      if (hasGivenUp) await this.#forgetting;
    }
    return (await kept) || this.#saveFileNow(state.revision);
  }

  /** Whether the present state is on a disk by now. */
  async settled(): Promise<boolean> {
    const { revision } = this.#state;
    return this.#journal.durableRevision >= revision || this.#saveFileNow(revision);
  }

  /** Brings the file up to date. False where that is not possible now. */
  async flush(): Promise<boolean> {
    await this.#lookAgain();
    return this.#saveFileNow(this.#state.revision);
  }

  /** The session as a file, for a copy elsewhere. */
  asFile(): SessionFile {
    return this.#toFile();
  }

  moved(path: string): void {
    this.#file.moved(path);
  }

  /** Keeps the present state among the backups; tells its name. A backup that fails costs nobody a word that is not elsewhere. */
  async backUp(reason: BackupReason): Promise<string | null> {
    this.#backedUp = { revision: this.#state.revision, at: performance.now() };
    const { backups } = this.#parts.safety;
    return backups.add(this.#toFile(), reason, this.#parts.now()).catch(() => null);
  }

  /** Whether another file has taken the name, so that this one lies beside it. */
  get isAside(): boolean {
    return this.#file.isAside;
  }

  /** On which disk the present state lies, if on any. */
  get kept(): Kept {
    if (this.#journal.durableRevision >= this.#state.revision) return 'here';
    return this.isFileBehind ? 'nowhere' : 'file';
  }

  /**
   * Ends all writing. What the file does not have yet stays in the journal for the next time; a copy beside another file is
   * brought to its end, because nobody else writes it.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#secondLook) clearTimeout(this.#secondLook);
    await this.#forgetting;
    await this.#writing;
    if (this.isAside && this.isFileBehind) await this.#writeOnce();
    await this.#journal.close();
    this.#health.dispose();
  }

  /**
   * Once the journal has begun anew, nothing on this computer may tell any more who wrote what: the file follows at once, and
   * earlier states go.
   */
  async #forget(begun: Promise<boolean>, why: 'opened' | 'lap-over' | 'given-up'): Promise<void> {
    await begun;
    await this.#saveFileNow(this.#state.revision);
    const { safety } = this.#parts;
    await forgetEarlier({
      sessionId: this.#state.session.meta.id,
      backups: safety.backups,
      libraryFolder: dirname(this.path),
      keep: why === 'opened' ? null : await this.backUp('regular'),
      isThorough: why === 'given-up',
    });
  }

  #checkpoint(): Checkpoint {
    const { past, future, session } = this.#state;
    /* A step of the history ties a turn to its note, so where no names are kept it stays in memory. */
    const isNameless = session.meta.names === 'never';
    return {
      file: this.#toFile(),
      past: isNameless ? [] : newestSteps(past),
      future: isNameless ? [] : newestSteps(future),
      inLibrary: this.#file.stamp,
    };
  }

  #toFile(): SessionFile {
    const { appVersion, writer, unknown, basedOn, now } = this.#parts;
    const { session, revision } = this.#state;
    if (this.#made?.of === this.#state) return this.#made.file;
    const savedAt = new Date(now()).toISOString();
    const facts = { appVersion, writer, savedAt, unknown, basedOn };
    const file = toSessionFile(session, revision, facts, sha256);
    this.#made = { of: this.#state, file };
    return file;
  }

  #onJournal(error: unknown): void {
    this.#isJournalWell = error === null;
    if (error === null) {
      if (this.#journal.durableRevision >= this.#state.revision) this.#health.well('journal');
      return;
    }
    this.#health.troubled('journal', { code: 'safety-copy', detail: errorCode(error) || 'error' });
  }

  /** Writes the file soon: at once after a pause, else when its time has come. */
  #schedule(delay = this.#lastWriteAt + this.#parts.fileEveryMs - performance.now()): void {
    if (this.#timer !== null || this.#writing !== null || this.#isClosed) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#writeFile();
      },
      Math.max(0, delay),
    );
  }

  async #saveFileNow(revision: number): Promise<boolean> {
    while (this.#fileRevision < revision && !this.#isClosed) {
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = null;
      /* A write that is under way may have begun before the newest change. */
      const before = this.#writing;
      await (before ?? this.#writeFile());
      if (before === null && this.#fileRevision < revision) return false;
    }
    return this.#fileRevision >= revision;
  }

  #writeFile(): Promise<void> {
    this.#writing ??= this.#writeOnce().finally(() => {
      this.#writing = null;
      if (this.#fileRevision < this.#state.revision) {
        this.#schedule(this.#retryMs > FIRST_RETRY_MS ? this.#retryMs : undefined);
      }
    });
    return this.#writing;
  }

  async #writeOnce(): Promise<void> {
    const file = this.#toFile();
    this.#health.troubled('file', null);
    try {
      await this.#file.write(file);
      this.#fileRevision = file.revision;
      if (this.#secondLook) clearTimeout(this.#secondLook);
      this.#secondLook = setTimeout(() => void this.#lookAgain(), SECOND_LOOK_MS).unref();
      if (this.#file.stamp !== null) this.#journal.note(this.#file.stamp);
      this.#retryMs = FIRST_RETRY_MS;
      this.#health.well('file');
      if (this.#isJournalWell) await this.#backUpRegularly();
    } catch (error) {
      const failure = failureOfLibraryWrite(error, basename(this.#file.path));
      this.#health.troubled('file', failure);
      this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
    } finally {
      this.#lastWriteAt = performance.now();
    }
  }

  /** Whether what was written is still there; where it is not, and nothing has all of it, it is written again. */
  async #lookAgain(): Promise<void> {
    if (this.#secondLook === null || this.#writing !== null || this.isFileBehind) return;
    try {
      const present = await this.#file.present();
      const isKept =
        present.kind === 'ours' ||
        (present.kind === 'other' &&
          present.session !== null &&
          hasAllOf(present.session.session, this.#state.session));
      if (isKept || this.#isClosed) return;
      this.#fileRevision = -1;
      this.#schedule();
    } catch {
      /* A folder that cannot be reached now has nothing newer to tell. */
    }
  }

  async #backUpRegularly(): Promise<void> {
    const { revision, at } = this.#backedUp;
    if (revision === this.#state.revision || performance.now() - at < BACKUP_EVERY_MS) return;
    await this.backUp('regular');
  }
}
