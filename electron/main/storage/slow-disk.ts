import { systemError } from './durable-file';

/** So long one call to a folder may take before it counts as out of reach, ms. A call over a slow line takes far less. */
const LIMIT_MS = 5_000;

/**
 * Calls to a folder that may lie on a share. A share that has gone answers after minutes or never, no call to it can be
 * taken back, and each one keeps a thread that the journal needs, too. So only a few calls are under way at a time; once
 * all of them are overdue, further ones are refused at once, until one comes back.
 */
export class SlowDisk {
  readonly #limitMs: number;
  readonly #most: number;
  #underWay = 0;
  #overdue = 0;
  #waiting: { start: () => void; refuse: (error: Error) => void }[] = [];

  constructor(limitMs = LIMIT_MS, most = 2) {
    this.#limitMs = limitMs;
    this.#most = most;
  }

  /** Does the work in its turn. Rejects with its error, or with ETIMEDOUT after the limit and `extraMs`. */
  run<T>(work: () => Promise<T>, extraMs = 0): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = () => this.#start(work, this.#limitMs + extraMs).then(resolve, reject);
      if (this.#overdue >= this.#most) reject(timedOut());
      else if (this.#underWay < this.#most) start();
      else this.#waiting.push({ start, refuse: reject });
    });
  }

  #start<T>(work: () => Promise<T>, limitMs: number): Promise<T> {
    this.#underWay += 1;
    return new Promise<T>((resolve, reject) => {
      let isOverdue = false;
      const timer = setTimeout(() => {
        isOverdue = true;
        this.#overdue += 1;
        if (this.#overdue >= this.#most) {
          for (const { refuse } of this.#waiting.splice(0)) refuse(timedOut());
        }
        reject(timedOut());
      }, limitMs);
      work()
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          if (isOverdue) this.#overdue -= 1;
          this.#underWay -= 1;
          this.#waiting.shift()?.start();
        });
    });
  }
}

/**
 * For everything that goes to the library's folder, its locks included: libuv has four threads where nobody gives it more,
 * one more call is the session's file, and the journal must find one free.
 */
export const libraryDisk = new SlowDisk();

const timedOut = (): Error => systemError('ETIMEDOUT', 'The folder does not answer');
