import type { Holder } from '@shared/ipc/contract';
import { holderIn, type Instance, isOwn, lockPath, readLock } from './lock-file';
import { libraryDisk, type SlowDisk } from './slow-disk';

/** Three beats were missed by then. */
const SILENT_AFTER_MS = 15_000;
/** Between two looks that lie further apart this computer slept, or nobody asked: that says nothing about the other one. */
const LONGEST_GAP_MS = 5_000;

interface Watched {
  readonly path: string;
  readonly text: string;
  readonly holder: Holder;
  readonly lookedAt: number;
  readonly silentMs: number;
}

/**
 * Watches who else has a session open. Whether there is still life is judged by this computer's own steady clock from one
 * look to the next, so that no clock of anybody else counts; it has to look every few seconds for that.
 */
export class LockWatch {
  readonly #self: Instance;
  readonly #now: () => number;
  readonly #disk: SlowDisk;
  readonly #watched = new Map<string, Watched>();

  constructor(self: Instance, now = () => performance.now(), disk = libraryDisk) {
    this.#self = self;
    this.#now = now;
    this.#disk = disk;
  }

  /** Who else has the session; null: nobody. Never rejects: while the folder is out of reach, the last holder stays. */
  async holderOf(folder: string, sessionId: string): Promise<Holder | null> {
    const path = lockPath(folder, sessionId);
    try {
      const seen = await this.#disk.run(() => readLock(path));
      /* Without a name in it, it is half written or damaged; taking it needs nobody's consent. */
      if (seen === null || isOwn(seen, this.#self)) this.forget(sessionId);
      else if (seen.content) this.#look(sessionId, path, seen.text, holderIn(seen.content, false));
    } catch {
      /* Silence while nothing can be heard is none. */
    }
    const watched = this.#watched.get(sessionId);
    return watched?.path === path
      ? { ...watched.holder, isSilent: watched.silentMs >= SILENT_AFTER_MS }
      : null;
  }

  /** Begins anew at the next look. */
  forget(sessionId: string): void {
    this.#watched.delete(sessionId);
  }

  #look(sessionId: string, path: string, text: string, holder: Holder): void {
    const lookedAt = this.#now();
    const before = this.#watched.get(sessionId);
    const silentMs =
      before?.path === path && before.text === text
        ? before.silentMs + Math.min(lookedAt - before.lookedAt, LONGEST_GAP_MS)
        : 0;
    this.#watched.set(sessionId, { path, text, holder, lookedAt, silentMs });
  }
}
