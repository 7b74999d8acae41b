import { constants, copyFile, mkdir, open, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { roomForName, safeFileName } from '@shared/lib/file-name';

/** Beside the sessions, where people who look for the file will find it. */
const FOLDER = 'Damaged';

/**
 * Copies a damaged file out of the way before it is replaced: beside the library's sessions, or into the fallback folder where
 * that cannot be written. Tells where the copy lies; one that lies there already is enough. Rejects where neither is
 * possible; the original is never touched.
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
  await mkdir(folder, { recursive: true });
  const known = await equalIn(folder, path, name.slice(moment.length));
  if (known !== null) return known;
  const target = join(folder, name);
  await copyFile(path, target, constants.COPYFILE_EXCL);
  const copy = await open(target, 'r+');
  try {
    await copy.sync();
  } finally {
    await copy.close();
  }
  return target;
}

/** A copy of the same name, made at any moment, that has the file's very bytes. */
async function equalIn(folder: string, path: string, nameEnd: string): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(nameEnd));
  if (names.length === 0) return null;
  const bytes = await readFile(path);
  for (const name of names) {
    const copy = await readFile(join(folder, name)).catch(() => null);
    if (copy?.equals(bytes)) return join(folder, name);
  }
  return null;
}
