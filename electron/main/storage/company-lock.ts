import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLock, type Instance, isOwn, lockBytes, readLock, takeLockAway } from './lock-file';

/** No session can have this name: ids hold no full stop. */
const LOCK_NAME = '.lessons-company.file.lock';
/** So long a lock may stand unchanged before whoever made it has most likely ended in the middle, ms. */
const STALE_MS = 5_000;
/** …and so long anybody waits for it. */
const PATIENCE_MS = 8_000;
const PAUSE_MS = 40;

export interface CompanyLock {
  /** Whether nobody has taken it over meanwhile. Rejects with the system's error where nobody can tell. */
  isOurs(): Promise<boolean>;
  /** Never rejects. */
  release(): Promise<void>;
}

interface LockOptions {
  /** Does work on the folder's files. */
  readonly disk: <T>(work: () => Promise<T>) => Promise<T>;
  readonly staleMs?: number;
  readonly patienceMs?: number;
}

/**
 * The sign that somebody is just writing the company's file, for the moments that this takes. Null where it could not be had in
 * time. A lock is judged by its content and the onlooker's own steady clock; one that stays as it is was left by a
 * crash. Rejects with the system's error where the folder cannot be written.
 */
export async function takeCompanyLock(
  folder: string,
  self: Instance,
  { disk, staleMs = STALE_MS, patienceMs = PATIENCE_MS }: LockOptions,
): Promise<CompanyLock | null> {
  const path = join(folder, LOCK_NAME);
  const bytes = lockBytes(self, Date.now(), randomInt(2 ** 32));
  const text = bytes.toString('utf8');
  const startedAt = performance.now();
  let seenText = '';
  let seenSince = startedAt;
  while (!(await disk(() => createLock(path, bytes)))) {
    const lock = await disk(() => readLock(path));
    if (lock !== null) {
      const now = performance.now();
      if (seenText !== lock.text) seenSince = now;
      seenText = lock.text;
      const isLeft = isOwn(lock, self) || now - seenSince > staleMs;
      if (isLeft) await disk(() => takeLockAway(path, (other) => other.text === lock.text));
      else if (now - startedAt > patienceMs) return null;
    }
    await wait(PAUSE_MS * (0.5 + Math.random()));
  }
  return {
    isOurs: async () => (await readLock(path))?.text === text,
    release: async () => {
      const isMine = (other: { readonly text: string }) => other.text === text;
      await disk(() => takeLockAway(path, isMine)).catch(() => undefined);
    },
  };
}
