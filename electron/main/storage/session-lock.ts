import { dirname } from 'node:path';
import type { Holder } from '@shared/ipc/contract';
import { FolderDevice } from './folder-device';
import {
  beatLock,
  createLock,
  holderIn,
  type Instance,
  isOwn,
  lockBytes,
  lockPath,
  readLock,
  readLockPatiently,
  type SeenLock,
  takeLockAway,
} from './lock-file';
import { libraryDisk, type SlowDisk } from './slow-disk';

export type { Instance } from './lock-file';

/**
 * Somebody else has taken the lock; called once. `heldAt`: when it was surely still ours, as `performance.now()` counts; whoever
 * has it now has read the session's file after that.
 */
type OnLost = (holder: Holder, heldAt: number) => void;

const BEAT_MS = 5_000;
/** So often taking is tried where others take and release at the same time. */
const TRIES = 5;
/** So many beats may find a lock that nobody can be told from, before it is replaced: a sync program may be at it. */
const PATIENT_BEATS = 3;

export type TakeReply =
  | { readonly kind: 'taken'; readonly lock: SessionLock }
  | { readonly kind: 'held'; readonly holder: Holder };

/**
 * The sign in a session's folder that somebody has it open for writing, with a sign of life every five seconds. It keeps
 * two rooms from working against each other without knowing it; what is written is safe without it, because every
 * replacement of the file looks first. A lock is judged by its content only: times of files are the server's, process ids
 * are used again, and a sync program brings a lock late, so nobody's lock is ever taken without a person's word.
 */
export class SessionLock {
  readonly #path: string;
  readonly #self: Instance;
  readonly #onLost: OnLost;
  readonly #beatMs: number;
  readonly #disk: SlowDisk;
  readonly #device: FolderDevice;
  readonly #since = Date.now();
  #beats = 0;
  #strangeBeats = 0;
  #hasFile = false;
  #heldAt = performance.now();
  #isReleased = false;
  #timer: NodeJS.Timeout | null = null;
  #beating: Promise<void> = Promise.resolve();

  private constructor(
    path: string,
    self: Instance,
    onLost: OnLost,
    { beatMs = BEAT_MS, disk = libraryDisk }: LockOptions,
  ) {
    this.#path = path;
    this.#self = self;
    this.#onLost = onLost;
    this.#beatMs = beatMs;
    this.#disk = disk;
    this.#device = new FolderDevice(dirname(path));
  }

  /**
   * Takes the lock of a session. `force`: a person said to take it from whoever has it now, or from that holder and nobody
   * else. What this profile left behind itself, after a crash, is taken without a question. Where the folder cannot be
   * written, the lock is taken without a file, which follows as soon as it can. Never rejects.
   */
  static async take(
    folder: string,
    sessionId: string,
    self: Instance,
    force: boolean | Holder,
    onLost: OnLost,
    options: LockOptions = {},
  ): Promise<TakeReply> {
    const lock = new SessionLock(lockPath(folder, sessionId), self, onLost, options);
    const holder = await lock.#disk.run(() => lock.#seize(force)).catch(() => null);
    if (holder !== null) return { kind: 'held', holder };
    lock.#plan();
    return { kind: 'taken', lock };
  }

  /** False while there is no file that others could see. */
  get hasFile(): boolean {
    return this.#hasFile;
  }

  /** Looks whether somebody else has taken the lock, and gives it up if so. Where nobody can tell, it counts as ours. */
  async isOurs(): Promise<boolean> {
    if (!this.#isReleased) await this.#disk.run(() => this.#lookForOthers()).catch(() => undefined);
    return !this.#isReleased;
  }

  /** Lets go of the session. Never rejects; a file that cannot be removed is this profile's to take again. */
  async release(): Promise<void> {
    if (this.#isReleased) return;
    this.#end();
    await this.#beating;
    await this.#disk
      .run(() => takeLockAway(this.#path, (seen) => isOwn(seen, this.#self)))
      .catch(() => undefined);
  }

  /** Null where it is ours now. Rejects where the folder refuses and nobody else's lock can be seen. */
  async #seize(force: boolean | Holder): Promise<Holder | null> {
    let forced = typeof force === 'boolean' ? null : force;
    let seen: SeenLock | null = null;
    try {
      for (let tries = 0; tries < TRIES; tries += 1) {
        if (await this.#create()) return null;
        seen = await readLockPatiently(this.#path);
        if (seen === null) continue;
        if (force === true) forced ??= holderOf(seen);
        const from = forced;
        const mayTake = (other: SeenLock) =>
          other.content === null || isOwn(other, this.#self) || isSameHold(holderOf(other), from);
        if (!mayTake(seen)) return holderOf(seen);
        await takeLockAway(this.#path, mayTake);
      }
    } catch (error) {
      /* What cannot be written can often still be read. */
      seen = await readLock(this.#path).catch(() => null);
      if (seen === null || isOwn(seen, this.#self)) throw error;
    }
    return seen && holderOf(seen);
  }

  async #create(): Promise<boolean> {
    await this.#device.check();
    const isMade = await createLock(this.#path, this.#bytes(this.#since));
    this.#hasFile = isMade;
    return isMade;
  }

  #bytes(since: number): Buffer {
    this.#beats += 1;
    return lockBytes(this.#self, since, this.#beats);
  }

  #plan(): void {
    this.#timer = setTimeout(() => {
      this.#beating = this.#disk
        .run(() => this.#beat())
        .catch(() => this.#lookOnly())
        .finally(() => {
          if (!this.#isReleased) this.#plan();
        });
    }, this.#beatMs);
    /* A lock is no reason to stay alive. */
    this.#timer.unref();
  }

  /** A computer that slept finds out here who has come meanwhile, before it writes. */
  async #beat(): Promise<void> {
    const begunAt = performance.now();
    const seen = await beatLock(this.#path, this.#self, (since) => this.#bytes(since));
    if (this.#isReleased) return;
    if (seen === null) {
      await this.#create();
    } else if (seen.content === null) {
      this.#strangeBeats += 1;
      if (this.#strangeBeats < PATIENT_BEATS) return;
      await takeLockAway(this.#path, ({ content }) => content === null);
      await this.#create();
    } else if (isOwn(seen, this.#self)) {
      this.#hasFile = true;
      this.#heldAt = begunAt;
    } else {
      this.#lose(holderIn(seen.content, false));
    }
    this.#strangeBeats = 0;
  }

  /** Where nothing can be written, it still counts whether somebody else could. */
  async #lookOnly(): Promise<void> {
    this.#hasFile = false;
    await this.#disk.run(() => this.#lookForOthers()).catch(() => undefined);
  }

  async #lookForOthers(): Promise<void> {
    const seen = await readLock(this.#path);
    if (seen?.content && !isOwn(seen, this.#self)) this.#lose(holderIn(seen.content, false));
  }

  #lose(holder: Holder): void {
    if (this.#isReleased) return;
    this.#end();
    this.#onLost(holder, this.#heldAt);
  }

  #end(): void {
    this.#isReleased = true;
    this.#hasFile = false;
    if (this.#timer) clearTimeout(this.#timer);
  }
}

export interface LockOptions {
  readonly beatMs?: number;
  readonly disk?: SlowDisk;
}

/** Whether both are the same taking of the lock; its beat may have gone on. */
const isSameHold = (a: Holder | null, b: Holder | null): boolean =>
  a !== null && b !== null && a.host === b.host && a.user === b.user && a.since === b.since;

const holderOf = ({ content }: SeenLock): Holder | null => content && holderIn(content, false);
