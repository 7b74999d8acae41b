import { constants, copyFile, mkdir, open } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { roomForName, safeFileName } from '@shared/lib/file-name';

/** Beside the sessions, where people who look for the file will find it. */
const FOLDER = 'Damaged';

/**
 * Copies a damaged file out of the way before it is replaced: beside the library's sessions, or into the fallback folder where
 * that cannot be written. Tells where the copy lies. Rejects where neither is possible; the original is never touched.
 */
export async function keepDamaged(path: string, fallback: string, now: number): Promise<string> {
  const moment = new Date(now).toISOString().replace(/[-:.]/g, '');
  try {
    return await copyTo(path, join(dirname(path), FOLDER), moment);
  } catch {
    return await copyTo(path, fallback, moment);
  }
}

async function copyTo(path: string, folder: string, moment: string): Promise<string> {
  const ending = extname(path);
  /* The moment must not make a name too long that was as long as the system takes. */
  const name = safeFileName(
    `${moment} ${basename(path, ending)}`,
    '',
    ending.slice(1),
    roomForName(folder, sep),
  );
  const target = join(folder, name);
  await mkdir(folder, { recursive: true });
  await copyFile(path, target, constants.COPYFILE_EXCL);
  const copy = await open(target, 'r+');
  try {
    await copy.sync();
  } finally {
    await copy.close();
  }
  return target;
}
