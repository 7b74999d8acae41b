import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Holder } from '@shared/ipc/contract';
import { z } from 'zod';
import { temporaryPath } from './create-file';
import { errorCode } from './durable-file';

/** A running app. */
export interface Instance {
  /** Kept in the profile, so that it stays the same after a crash. */
  readonly instance: string;
  readonly host: string;
  readonly user: string;
}

const BEAT_DIGITS = 8;
const lockSchema = z.object({
  instance: z.string().min(1).max(100),
  host: z.string(),
  user: z.string(),
  since: z.number().finite(),
  beat: z.string().regex(/^[0-9a-f]{8}$/),
});
type LockContent = z.infer<typeof lockSchema>;

/** What a lock file holds at a moment. */
export interface SeenLock {
  readonly text: string;
  /** Null: nobody can be told from it. */
  readonly content: LockContent | null;
}

/** More than a lock ever holds, characters of JSON for each character of the names included. */
const MOST_BYTES = 16_384;
const LOOKS = 10;
const PAUSE_MS = 100;

/**
 * One lock for each session and not for the folder: two rooms may work on two sessions of one shared folder at once, and
 * whoever only opens another session must not be kept out.
 */
export const lockPath = (folder: string, sessionId: string): string =>
  join(folder, `.lessons-${sessionId}.lock`);

/** Whoever writes into the folder must not fill the screen. */
const LONGEST_NAME = 64;

export const holderIn = (content: LockContent, isSilent: boolean): Holder => {
  const { host, user, since } = content;
  return { host: host.slice(0, LONGEST_NAME), user: user.slice(0, LONGEST_NAME), since, isSilent };
};

/**
 * Whether a lock is this profile's own: then it was left by a crash. A profile that roams, or comes with the image of a
 * disk, carries its id to other computers, so the computer counts, too.
 */
export const isOwn = ({ content }: SeenLock, self: Instance): boolean =>
  content !== null && content.instance === self.instance && content.host === self.host;

/** The digits of the beat never change their number: a reader in the middle of a write still finds whole JSON. */
export function lockBytes(self: Instance, since: number, beat: number): Buffer {
  const { instance, host, user } = self;
  const digits = (beat % 2 ** 32).toString(16).padStart(BEAT_DIGITS, '0');
  const content: LockContent = { instance, host, user, since, beat: digits };
  return Buffer.from(`${JSON.stringify(content)}\n`, 'utf8');
}

/** What the lock holds; null where there is none. Rejects with the system's error where nobody can tell. */
export async function readLock(path: string): Promise<SeenLock | null> {
  const file = await openOrNull(path, 'r');
  if (file === null) return null;
  try {
    return await readFrom(file);
  } finally {
    await file.close();
  }
}

/** As `readLock`, but waits for a lock that somebody is just writing. */
export async function readLockPatiently(path: string): Promise<SeenLock | null> {
  for (let looks = 1; ; looks += 1) {
    const seen = await readLock(path);
    if (seen === null || seen.content !== null || looks === LOOKS) return seen;
    await wait(PAUSE_MS);
  }
}

/**
 * Makes the lock; false where there is one. On the disk at once, or a power cut would leave a lock of nobody. Rejects with the
 * system's error where it cannot be written, and then leaves none.
 */
export async function createLock(path: string, bytes: Buffer): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const text = bytes.toString('utf8');
    const isHalfMade = (seen: SeenLock) => seen.content === null || seen.text === text;
    await takeLockAway(path, isHalfMade).catch(() => false);
    throw error;
  }
  return true;
}

/**
 * Looks who has the lock and writes the next beat if it is still ours; tells what was there. Looking and writing go by one
 * open file: whoever takes the lock over puts another file in its place, which this write then cannot reach.
 */
export async function beatLock(
  path: string,
  self: Instance,
  next: (since: number) => Buffer,
): Promise<SeenLock | null> {
  const file = await openOrNull(path, 'r+');
  if (file === null) return null;
  try {
    const seen = await readFrom(file);
    if (seen.content !== null && isOwn(seen, self)) {
      const bytes = next(seen.content.since);
      await file.write(bytes, 0, bytes.length, 0);
    }
    return seen;
  } finally {
    await file.close();
  }
}

/**
 * Removes the lock if it is the expected one. It is moved aside first, which only one of several can do, and looked at
 * there: another one's lock that came in between is put back. True where the lock is gone now.
 */
export async function takeLockAway(
  path: string,
  isExpected: (seen: SeenLock) => boolean,
): Promise<boolean> {
  const aside = temporaryPath(dirname(path));
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
  const seen = await readLock(aside);
  const isGone = seen === null || isExpected(seen);
  if (!isGone) {
    await link(aside, path).catch(async (error: unknown) => {
      if (errorCode(error) !== 'EEXIST') await rename(aside, path);
    });
  }
  await rm(aside, { force: true });
  return isGone;
}

async function openOrNull(path: string, flags: 'r' | 'r+'): Promise<FileHandle | null> {
  try {
    return await open(path, flags);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function readFrom(file: FileHandle): Promise<SeenLock> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
  const text = buffer.toString('utf8', 0, bytesRead);
  try {
    return { text, content: lockSchema.parse(JSON.parse(text)) };
  } catch {
    return { text, content: null };
  }
}
