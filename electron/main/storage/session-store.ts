import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { type SessionFile, toSessionFile } from '@shared/persistence/session-file';
import { Low } from 'lowdb';
import { errorCode } from './durable-file';
import { DurableJsonAdapter } from './json-adapter';
import { failureOfSystemError } from './system-failure';

export type StoreState =
  | { readonly kind: 'saved' | 'saving'; readonly revision: number }
  | { readonly kind: 'failed'; readonly revision: number; readonly failure: Failure };

interface Pending {
  readonly session: Session;
  readonly revision: number;
}

const RETRY_MS = 1_000;

/**
 * Writes one session to its file. One write is under way at a time; what changes meanwhile goes into the next one,
 * which always carries the newest state. A write that fails is tried again until it succeeds.
 */
export class SessionStore {
  readonly path: string;
  readonly #appVersion: string;
  readonly #onState: (state: StoreState) => void;
  readonly #low: Low<SessionFile | null>;
  #newest: Pending | null = null;
  #savedRevision = -1;
  #isPumping = false;
  #isDisposed = false;
  #retry: NodeJS.Timeout | null = null;
  #waiters: { revision: number; resolve: (isSaved: boolean) => void }[] = [];

  constructor(path: string, appVersion: string, onState: (state: StoreState) => void) {
    this.path = path;
    this.#appVersion = appVersion;
    this.#onState = onState;
    this.#low = new Low<SessionFile | null>(new DurableJsonAdapter(path), null);
  }

  /** Resolves true once this state, or a newer one, is on disk; false when the write failed and is being retried. */
  save(session: Session, revision: number): Promise<boolean> {
    this.#newest = { session, revision };
    return new Promise((resolve) => {
      this.#waiters.push({ revision, resolve });
      void this.#pump();
    });
  }

  /** Resolves when everything is on disk, or with false when it could not be written now. */
  async flush(): Promise<boolean> {
    for (;;) {
      const newest = this.#newest;
      if (newest === null || newest.revision <= this.#savedRevision) return true;
      if (!(await this.save(newest.session, newest.revision))) return false;
    }
  }

  /** Ends the retries; nothing is written after this. */
  dispose(): void {
    this.#isDisposed = true;
    this.#cancelRetry();
  }

  #cancelRetry(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
  }

  async #pump(): Promise<void> {
    if (this.#isPumping) return;
    this.#isPumping = true;
    this.#cancelRetry();
    while (this.#newest !== null && this.#waiters.length > 0 && !this.#isDisposed) {
      const { session, revision } = this.#newest;
      try {
        this.#onState({ kind: 'saving', revision });
        this.#low.data = toSessionFile(session, revision, {
          appVersion: this.#appVersion,
          savedAt: new Date().toISOString(),
        });
        await this.#low.write();
        this.#savedRevision = revision;
        this.#settle(revision, true);
        this.#onState({ kind: 'saved', revision });
      } catch (error) {
        this.#settle(Number.POSITIVE_INFINITY, false);
        const failure = failureOfSystemError(error, 'cannot-save', errorCode(error));
        this.#onState({ kind: 'failed', revision, failure });
        if (!this.#isDisposed) this.#retry = setTimeout(() => void this.flush(), RETRY_MS);
      }
    }
    this.#isPumping = false;
    if (this.#isDisposed) this.#settle(Number.POSITIVE_INFINITY, false);
  }

  #settle(upToRevision: number, isSaved: boolean): void {
    const isDue = (waiter: { revision: number }) => waiter.revision <= upToRevision;
    const due = this.#waiters.filter(isDue);
    this.#waiters = this.#waiters.filter((waiter) => !isDue(waiter));
    for (const waiter of due) waiter.resolve(isSaved);
  }
}
