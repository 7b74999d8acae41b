import { constants, copyFile, mkdir, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Beside the sessions, where people who look for the file will find it. */
const FOLDER = 'Damaged';

/**
 * Copies a damaged file out of the way before it is replaced: beside the library's sessions, or into the fallback folder where
 * that cannot be written. Tells where the copy lies. Rejects where neither is possible; the original is never touched.
 */
export async function keepDamaged(path: string, fallback: string, now: number): Promise<string> {
  const name = `${new Date(now).toISOString().replace(/[-:.]/g, '')} ${basename(path)}`;
  try {
    return await copyTo(path, join(dirname(path), FOLDER), name);
  } catch {
    return await copyTo(path, fallback, name);
  }
}

async function copyTo(path: string, folder: string, name: string): Promise<string> {
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
