import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Virus scanners and sync clients hold a file for moments; for that long a replacement is tried again. */
const BUSY_CODES = new Set(['EPERM', 'EACCES', 'EBUSY', 'EAGAIN', 'EMFILE']);
const BUSY_BUDGET_MS = 2_000;

export interface ReplaceOptions {
  /**
   * The last look before the new content takes the name; what it rejects with stops the replacement. `temporary` has the
   * content now, and is the file that will have the name.
   */
  readonly beforeRename?: (temporary: string) => Promise<void>;
}

/**
 * Replaces a file as a whole: at every moment, also after a power cut, its name shows either the old or the new
 * content, never a part. Rejects with the system's error, and then the old content is untouched.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  { beforeRename }: ReplaceOptions = {},
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  /* Not made of the file's own name: that one may be as long as the system allows. */
  const temporary = join(dirname(path), `.lessons-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    /* Some drivers report success for a write that a full disk cut short. */
    const { size } = await stat(temporary);
    if (size !== bytes.length) throw systemError('ENOSPC', 'The file is shorter than its content');
    await beforeRename?.(temporary);
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

async function renamePatiently(from: string, to: string): Promise<void> {
  const giveUpAt = performance.now() + BUSY_BUDGET_MS;
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!BUSY_CODES.has(errorCode(error)) || performance.now() > giveUpAt) throw error;
      await wait(pause * (0.5 + Math.random() / 2));
    }
  }
}

/** Makes a rename last through a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    /* Some systems and shares refuse it; the content itself is already synced. */
  }
}

/** The system's code of an error (`ENOSPC`), or an empty text. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** An error as the system gives it, for what only we can see. */
export const systemError = (code: string, message: string): Error =>
  Object.assign(new Error(`${code}: ${message}`), { code });
