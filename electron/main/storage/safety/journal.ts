import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, syncFolder } from '../durable-file';
import { type Checkpoint, encodeLine, type FileStamp, type JournalStep } from './journal-line';

/** A segment whose steps have grown this large is followed by a new one, so that opening a session stays quick. */
const SEGMENT_BYTES = 1_000_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;
/** So often the segment is looked for, in case somebody has cleared the folder away. */
const LOOK_MS = 1_000;
/** The segment before the present one stays, in case the present one's beginning cannot be read. */
const SEGMENTS_KEPT = 2;

export interface JournalListener {
  /** The session as it is at this moment; a new segment begins with it. */
  checkpoint(): Checkpoint;
  /** Null: what had failed works again. */
  onTrouble(error: unknown): void;
  /** May free space before the write is tried again. */
  makeRoom(): Promise<boolean>;
}

interface Waiter {
  readonly revision: number;
  readonly resolve: (isDurable: boolean) => void;
}

/**
 * The journal of one session: every change is a line, and a line counts once it was synced. One sync is under way at a
 * time; what comes meanwhile goes into the next one, so that a slow disk makes larger batches and not a queue.
 *
 * Each segment begins with a whole checkpoint, so it can be read without any other file, and a disk that failed in the
 * middle of a segment costs nothing: the next segment begins with everything. A write that fails is cut off again at
 * the last good end, because the next line must not be glued to half of one.
 */
export class Journal {
  readonly #folder: string;
  readonly #listener: JournalListener;
  #segment: FileHandle | null = null;
  #number: number;
  /** Bytes of the present segment that are known to be on the disk. */
  #goodEnd = 0;
  /** Where its first line ends; that one is as large as the session. */
  #checkpointEnd = 0;
  #lookedAt = 0;
  #queue: JournalStep[] = [];
  #stamp: FileStamp | null = null;
  #waiters: Waiter[] = [];
  #durableRevision: number;
  #wantsSegment = true;
  /** The next segment leaves no other one beside it. */
  #isAlone = false;
  #isPumping = false;
  #isClosed = false;
  #ended: Promise<void> = Promise.resolve();
  #wake: (() => void) | null = null;

  constructor(folder: string, lastNumber: number, revision: number, listener: JournalListener) {
    this.#folder = folder;
    this.#number = lastNumber;
    this.#durableRevision = revision - 1;
    this.#listener = listener;
  }

  /** The newest revision that is safe here. */
  get durableRevision(): number {
    return this.#durableRevision;
  }

  /** Begins a new segment with the present state. Resolves as `append` does. */
  begin(revision: number): Promise<boolean> {
    this.#wantsSegment = true;
    return this.#waitFor(revision);
  }

  /** Begins a new segment with the present state and removes all that were before. Resolves as `append` does. */
  beginAlone(revision: number): Promise<boolean> {
    this.#isAlone = true;
    return this.begin(revision);
  }

  /** Resolves true when this step is on the disk; false when writing failed, and then it is tried again by itself. */
  append(step: JournalStep): Promise<boolean> {
    this.#queue.push(step);
    return this.#waitFor(step.revision);
  }

  /** Notes what the library's file holds by now. It goes with the next line; losing it in a crash costs nothing. */
  note(stamp: FileStamp): void {
    this.#stamp = stamp;
  }

  /** Writes what can be written and lets go of the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#wake?.();
    await this.#ended;
    if (this.#stamp !== null && this.#segment !== null)
      await this.#writeOnce().catch(() => undefined);
    await this.#segment?.close().catch(() => undefined);
    this.#segment = null;
  }

  #waitFor(revision: number): Promise<boolean> {
    return new Promise((resolve) => {
      this.#waiters.push({ revision, resolve });
      if (!this.#isPumping) this.#ended = this.#pump();
    });
  }

  get #hasWork(): boolean {
    return this.#wantsSegment || this.#queue.length > 0;
  }

  async #pump(): Promise<void> {
    this.#isPumping = true;
    let pause = FIRST_PAUSE_MS;
    while (this.#hasWork) {
      try {
        await this.#writeOnce();
        pause = FIRST_PAUSE_MS;
        this.#listener.onTrouble(null);
        this.#settle(this.#durableRevision, true);
      } catch (error) {
        if (errorCode(error) === 'ENOSPC' && (await this.#listener.makeRoom())) continue;
        this.#listener.onTrouble(error);
        this.#settle(Number.POSITIVE_INFINITY, false);
        if (this.#isClosed) break;
        await this.#rest(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
    this.#isPumping = false;
    /* Whoever asked for something that was there already is answered, too. */
    this.#settle(this.#durableRevision, true);
    this.#settle(Number.POSITIVE_INFINITY, false);
  }

  /** A pause that closing cuts short. */
  async #rest(ms: number): Promise<void> {
    const cut = new AbortController();
    this.#wake = () => cut.abort();
    await wait(ms, undefined, { signal: cut.signal }).catch(() => undefined);
    this.#wake = null;
  }

  async #writeOnce(): Promise<void> {
    if (
      this.#wantsSegment ||
      this.#segment === null ||
      this.#goodEnd - this.#checkpointEnd > SEGMENT_BYTES
    ) {
      await this.#beginSegment();
      return;
    }
    if (await this.#isRemoved(this.#segment)) {
      /* Where no new one can be made now, the next try must not go on in the removed one. */
      this.#wantsSegment = true;
      await this.#beginSegment();
      return;
    }
    const batch = this.#queue.splice(0);
    const stamp = this.#stamp;
    const lines = [
      ...batch.map((step) => encodeLine({ step })),
      ...(stamp ? [encodeLine({ inLibrary: stamp })] : []),
    ];
    const bytes = Buffer.concat(lines);
    try {
      await this.#addBytes(this.#segment, bytes);
    } catch (error) {
      this.#queue.unshift(...batch);
      throw error;
    }
    this.#goodEnd += bytes.length;
    if (this.#stamp === stamp) this.#stamp = null;
    this.#durableRevision = batch.at(-1)?.revision ?? this.#durableRevision;
  }

  async #addBytes(segment: FileHandle, bytes: Buffer): Promise<void> {
    try {
      await writeAll(segment, bytes, this.#goodEnd);
    } catch (error) {
      await segment.truncate(this.#goodEnd).catch(() => {
        this.#wantsSegment = true;
      });
      throw error;
    }
    try {
      await segment.datasync();
    } catch (error) {
      /* Nobody knows which pages a failed sync has written (https://lwn.net/Articles/752063/): begin anew elsewhere. */
      this.#wantsSegment = true;
      throw error;
    }
  }

  /** Whether somebody has deleted the segment: the system goes on writing into the void. Looked at now and then. */
  async #isRemoved(segment: FileHandle): Promise<boolean> {
    if (performance.now() - this.#lookedAt < LOOK_MS) return false;
    this.#lookedAt = performance.now();
    const { nlink } = await segment.stat();
    return nlink === 0;
  }

  async #beginSegment(): Promise<void> {
    const checkpoint = this.#listener.checkpoint();
    const { revision } = checkpoint.file;
    const bytes = encodeLine({ checkpoint });
    await mkdir(this.#folder, { recursive: true });
    this.#number += 1;
    const path = join(this.#folder, segmentName(this.#number));
    const segment = await open(path, 'wx');
    try {
      await writeAll(segment, bytes, 0);
      await segment.sync();
      await syncFolder(this.#folder);
    } catch (error) {
      await segment.close().catch(() => undefined);
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
    await this.#segment?.close().catch(() => undefined);
    this.#segment = segment;
    this.#goodEnd = bytes.length;
    this.#checkpointEnd = bytes.length;
    this.#wantsSegment = false;
    this.#stamp = null;
    this.#durableRevision = revision;
    this.#queue = this.#queue.filter((step) => step.revision > revision);
    await this.#removeOld();
  }

  async #removeOld(): Promise<void> {
    const numbers = await segmentNumbers(this.#folder).catch(() => []);
    const kept = this.#isAlone ? 1 : SEGMENTS_KEPT;
    this.#isAlone = false;
    for (const number of numbers.filter((other) => other <= this.#number - kept)) {
      await rm(join(this.#folder, segmentName(number)), { force: true }).catch(() => undefined);
    }
  }

  #settle(upToRevision: number, isDurable: boolean): void {
    const isDue = (waiter: Waiter) => waiter.revision <= upToRevision;
    const due = this.#waiters.filter(isDue);
    this.#waiters = this.#waiters.filter((waiter) => !isDue(waiter));
    for (const waiter of due) waiter.resolve(isDurable);
  }
}

/** Writes all bytes at their place: one call may write fewer, and then reports no error. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('Nothing was written'), { code: 'EIO' });
    done += bytesWritten;
  }
}

export const segmentName = (number: number): string =>
  `journal-${String(number).padStart(8, '0')}.jsonl`;

/** The numbers of the segments in a folder, the oldest first; none where there is no folder. */
export async function segmentNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => /^journal-(\d{8})\.jsonl$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
