import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { randomFrom } from './random';
import { knownIn } from './session-text';
import { firstSession, foldTo, type Known } from './stream';
import type { Folders } from './subject';
import { Tally } from './tally';
import { type Wrap, Writer, type WriterOrders } from './writer-process';

const EXTENSION = '.lessons.json';
const OTHER_SESSION = join(import.meta.dirname, '../fixtures/session-v1.json');

export type Pace = Partial<Pick<WriterOrders, 'paceMs' | 'inFlight' | 'startsAtOnce' | 'kind'>>;

/** One writer's run as it is judged at the next opening. */
interface Run {
  readonly writer: Writer;
  readonly endedAt: number;
}

/**
 * One session over many crashes. It knows from the seed alone what the session must be, and judges each opening by that:
 * nothing acknowledged is missing, nothing is there that nobody typed, and every file at its name is whole.
 */
export class Morning {
  readonly folders: Folders;
  readonly tally = new Tally();
  readonly #script: string;
  readonly #seed: number;
  readonly #others = new Map<string, string>();
  #known: Known;
  #round = 0;
  #lastRun: Run | null = null;
  readonly #writers: Writer[] = [];
  /** Writers whose recovery has not been judged yet, with the revision of the file that each has found. */
  readonly #unjudged = new Map<Writer, number | null>();

  constructor(script: string, folders: Folders, seed: number) {
    this.#script = script;
    this.#seed = seed;
    this.folders = folders;
    this.#known = { session: firstSession(seed), revision: 0 };
    mkdirSync(folders.library, { recursive: true });
    this.#layOutOthers();
  }

  get known(): Known {
    return this.#known;
  }

  get sessionId(): string {
    return this.#known.session.meta.id;
  }

  /** Starts a writer on what the last one left, after a look at the files as they lie there. */
  start(pace: Pace = {}, wrap: Wrap = {}): Writer {
    this.checkFiles();
    const fileRevision = this.readFile()?.revision ?? null;
    this.#round += 1;
    const writer = new Writer(
      this.#script,
      {
        kind: 'real',
        paceMs: 0,
        inFlight: 16,
        startsAtOnce: true,
        mode: 'edit',
        ...pace,
        folders: this.folders,
        firstSeed: this.#seed,
        seed: randomFrom(this.#seed + this.#round)(2 ** 31),
        round: this.#round,
      },
      wrap,
    );
    this.#unjudged.set(writer, fileRevision);
    this.#writers.push(writer);
    return writer;
  }

  /** Starts a writer, waits until it has recovered the session, and judges what it has recovered. */
  async open(pace: Pace = {}, wrap: Wrap = {}): Promise<Writer> {
    const writer = this.start(pace, wrap);
    await writer.open();
    this.#judge(writer);
    return writer;
  }

  /** Tells when a writer's power went; the next opening is judged by what it had told until then. */
  ended(writer: Writer, endedAt: number): void {
    writer.assertSound();
    this.tally.round(writer);
    this.#judge(writer);
    /* A writer that was killed before it had opened the session has taken no step. */
    if (writer.opened !== null) this.#lastRun = { writer, endedAt };
  }

  /** `mend`: what has to be put right before anybody can look at the files. */
  async kill(writer: Writer, mend: () => void = () => undefined): Promise<void> {
    const at = Date.now();
    await writer.kill();
    mend();
    this.ended(writer, at);
  }

  /** Ends whatever a test that failed has left running. */
  async killAll(): Promise<void> {
    await Promise.all(this.#writers.map((writer) => writer.kill()));
  }

  /** Opens once more and closes in peace: then the session's file alone must hold everything. */
  async finish(): Promise<void> {
    const writer = await this.open({ startsAtOnce: false });
    await writer.close();
    if (writer.isClosed !== true) throw this.#failure('The session could not be closed');
    const file = this.readFile();
    if (!isDeepStrictEqual(file, this.#known)) {
      throw this.#failure(`The closed file holds ${file?.revision}, not ${this.#known.revision}`);
    }
    this.checkFiles();
  }

  /** The session's file as it lies at its name, before anything recovers it; null where there is none. */
  readFile(): Known | null {
    const own = namesIn(this.folders.library)
      .filter((name) => name.endsWith(EXTENSION))
      .map((name) => knownIn(this.#textOf(name)))
      .filter(({ session }) => session.meta.id === this.sessionId);
    if (own.length > 1) throw this.#failure('A crash has made a second file of the session');
    return own[0] ?? null;
  }

  /** Where the session's file lies. */
  filePath(): string {
    const name = namesIn(this.folders.library).find(
      (other) =>
        other.endsWith(EXTENSION) &&
        knownIn(this.#textOf(other)).session.meta.id === this.sessionId,
    );
    if (name === undefined) throw this.#failure('There is no file of the session');
    return join(this.folders.library, name);
  }

  /** Every file at its name parses, and what others keep in the folder is as it was. */
  checkFiles(): void {
    for (const name of namesIn(this.folders.library)) {
      if (name.endsWith(EXTENSION) && !isWhole(this.#textOf(name))) {
        this.tally.unparsable += 1;
        throw this.#failure(`${name} is not whole`);
      }
    }
    for (const [name, text] of this.#others) {
      if (this.#textOf(name) !== text) throw this.#failure(`${name} has changed`);
    }
  }

  #judge(writer: Writer): void {
    const found = writer.opened;
    const fileRevision = this.#unjudged.get(writer);
    this.#unjudged.delete(writer);
    if (found === null || fileRevision === undefined) return;
    const run = this.#lastRun;
    this.#lastRun = null;
    const acked = Math.max(this.#known.revision, run?.writer.acked ?? 0);
    const issued = run?.writer.issued.at(-1)?.revision ?? this.#known.revision;
    this.tally.recovery(found.revision, fileRevision, acked, run);
    if (found.revision < acked) {
      throw this.#failure(`Revision ${acked} was acknowledged, but only ${found.revision} is left`);
    }
    if (found.revision > issued) {
      throw this.#failure(`Revision ${found.revision} is there, but only ${issued} was made`);
    }
    const expected =
      run === null
        ? this.#known
        : foldTo(this.#known, run.writer.orders.seed, run.writer.orders.round, found.revision);
    if (!isDeepStrictEqual(found.session, expected.session)) {
      throw this.#failure(`What is there at revision ${found.revision} is not what was typed`);
    }
    /* The same records, in the sequence in which the writer has them: its stream picks by that. */
    this.#known = found;
  }

  /** Another session and a stranger's file, which nobody may touch. */
  #layOutOthers(): void {
    this.#others.set(`2025-12-12 Another${EXTENSION}`, readFileSync(OTHER_SESSION, 'utf8'));
    this.#others.set('shopping list.txt', 'milk\nfilters for the vans\n');
    for (const [name, text] of this.#others) {
      writeFileSync(join(this.folders.library, name), text, { flush: true });
    }
    const folder = openSync(this.folders.library, 'r');
    fsyncSync(folder);
    closeSync(folder);
  }

  #textOf(name: string): string {
    return readFileSync(join(this.folders.library, name), 'utf8');
  }

  #failure(what: string): Error {
    return new Error(
      `${what} (round ${this.#round}; repeat with LESSONS_FAULT_SEED=${this.#seed}).`,
    );
  }
}

/** The names that people see in a folder. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);

function isWhole(text: string): boolean {
  try {
    knownIn(text);
    return true;
  } catch {
    return false;
  }
}
