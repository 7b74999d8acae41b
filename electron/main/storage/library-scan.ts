import type { BigIntStats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import { countsOf, stateOf } from '@shared/domain/selectors';
import type { LibraryEntry, UnreadableEntry } from '@shared/ipc/contract';
import { ok, type Result } from '@shared/lib/result';
import { errorCode } from './durable-file';
import { realPathOf } from './real-path';
import { kindOfName } from './session-names';
import { type FoundSession, lookAt, readFound, type Unreadable } from './session-reading';
import type { SlowDisk } from './slow-disk';

/** What the shelf shows of a session, whichever copy it comes from. */
export type ShelfFacts = Omit<LibraryEntry, 'id' | 'condition' | 'versions'> & {
  readonly revision: number;
};

/** One file that holds a session, without the session itself: a thousand of them must fit into memory. */
export interface ScannedFile {
  readonly id: string;
  readonly fileName: string;
  readonly path: string;
  readonly facts: ShelfFacts;
  /** Equal for equal content, whoever saved it. */
  readonly content: string;
  /** Nothing of it is kept, so it stands on no shelf. */
  readonly isRehearsal: boolean;
  readonly isNewer: boolean;
  readonly hasRepairs: boolean;
}

export interface Scan {
  /** Where the folder really lies, or would. */
  readonly folder: string;
  readonly isThere: boolean;
  /** By session, each with its files, the one with the most changes first. */
  readonly sessions: ReadonlyMap<string, readonly ScannedFile[]>;
  readonly unreadable: readonly UnreadableEntry[];
  /** Set where the folder is there and could not be read to the end. */
  readonly failure: Failure | null;
}

type Reading = Result<ScannedFile, Unreadable>;
/** By file name: what a file looked like from outside, and what it held then. */
type Known = Map<string, { readonly look: string; readonly reading: Reading }>;

/** Coarse file systems tell times to two seconds (FAT), so a file that has just changed may change again unseen. */
const TOO_FRESH_MS = 3_000;

/** Looks through a folder for sessions, and remembers what it has read as long as a file stays as it was. */
export class LibraryScan {
  readonly #folder: string;
  readonly #disk: SlowDisk;
  /** Where the folder really lay when that could be told last. */
  #realFolder: string;
  #known: Known = new Map();

  constructor(folder: string, disk: SlowDisk) {
    this.#folder = folder;
    this.#realFolder = folder;
    this.#disk = disk;
  }

  /** Never rejects. */
  async scan(): Promise<Scan> {
    const files: ScannedFile[] = [];
    const unreadable: UnreadableEntry[] = [];
    let failure: Failure | null = null;
    let isThere = false;
    try {
      this.#realFolder = await this.#disk.run(() => realPathOf(this.#folder));
      const names = (await this.#disk.run(() => readdir(this.#folder))).sort();
      isThere = true;
      const known: Known = new Map();
      let isDoubtful = false;
      await inTwos(names, async (fileName) => {
        const kind = kindOfName(fileName);
        if (kind === 'none') return;
        const reading = await this.#readingOf(fileName, known);
        isDoubtful ||= reading === null || (!reading.ok && reading.error.isPassing);
        if (reading?.ok) files.push(reading.value);
        else if (reading && kind === 'session') {
          unreadable.push({ fileName, code: reading.error.code });
        }
      });
      this.#known = known;
      /* A stick that was pulled in the middle shows itself as files that are gone or fail. */
      if (isDoubtful) await this.#disk.run(() => readdir(this.#folder));
    } catch (error) {
      if (isThere || errorCode(error) !== 'ENOENT') failure = { code: 'folder-gone' };
    }
    const byName = (a: UnreadableEntry, b: UnreadableEntry) => (a.fileName < b.fileName ? -1 : 1);
    unreadable.sort(byName);
    const folder = this.#realFolder;
    return { folder, isThere, sessions: bySession(files), unreadable, failure };
  }

  async #readingOf(fileName: string, known: Known): Promise<Reading | null> {
    const path = join(this.#folder, fileName);
    const facts = await lookAt(path, this.#disk);
    if (facts === null) return null;
    if (!facts.ok) return facts;
    const look = lookOf(facts.value);
    const before = this.#known.get(fileName);
    if (before?.look === look) {
      known.set(fileName, before);
      return before.reading;
    }
    const lookedAt = Date.now();
    const read = await readFound(path, fileName, facts.value, this.#disk);
    const reading = read.ok ? ok(toScanned(read.value)) : read;
    const changedAt = Math.max(Number(facts.value.mtimeMs), Number(facts.value.ctimeMs));
    const isSettled = changedAt < lookedAt - TOO_FRESH_MS;
    if (isSettled && (read.ok || !read.error.isPassing)) known.set(fileName, { look, reading });
    return reading;
  }
}

/** Changes whenever somebody writes to the file or puts another one in its place. */
const lookOf = ({ dev, ino, size, mtimeNs, ctimeNs, blocks }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs, blocks].join(' ');

function toScanned(found: FoundSession): ScannedFile {
  const { session, revision } = found;
  const { title, organisation, heldOn, periodTo } = session.meta;
  return {
    id: session.meta.id,
    fileName: found.fileName,
    path: found.path,
    facts: {
      ...{ title, organisation, heldOn, periodTo, revision },
      state: stateOf(session),
      counts: countsOf(session),
      savedAt: Date.parse(found.savedAt) || 0,
    },
    content: `${revision} ${found.sha256}`,
    isRehearsal: session.meta.use === 'rehearsal',
    isNewer: found.writtenByNewer !== null,
    hasRepairs: found.repairs.length > 0,
  };
}

function bySession(files: readonly ScannedFile[]): Map<string, ScannedFile[]> {
  const sessions = new Map<string, ScannedFile[]>();
  for (const file of [...files].sort(mostChangesFirst)) {
    sessions.set(file.id, [...(sessions.get(file.id) ?? []), file]);
  }
  return sessions;
}

/** The revision decides: clocks may be wrong. The rest only makes every computer choose alike. */
function mostChangesFirst(a: ScannedFile, b: ScannedFile): number {
  return (
    b.facts.revision - a.facts.revision ||
    b.facts.savedAt - a.facts.savedAt ||
    (a.fileName < b.fileName ? -1 : 1)
  );
}

/** Does the work for each one, two at a time, which is what the disk takes at once. */
async function inTwos<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      await work(item).catch((error: unknown) => {
        left.length = 0;
        throw error;
      });
    }
  };
  await Promise.all([lane(), lane()]);
}
