import { lstat, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileNameKey } from '@shared/lib/file-name';
import { inFreePlace, moveFile } from './create-file';
import { firstFree } from './session-names';

/**
 * Gives a file a name in its folder, or that name with a number where another file has it; tells its path then. No other
 * file is ever replaced. A name that fits except for how its accents are spelt stays. Rejects with the system's error.
 */
export async function renameFile(path: string, wanted: string): Promise<string> {
  const folder = dirname(path);
  const own = basename(path);
  const others = (await readdir(folder)).filter((name) => name !== own);
  const name = firstFree(wanted, others, folder);
  const target = join(folder, name);
  if (name.normalize('NFC') === own.normalize('NFC')) return path;
  if (await moveFile(path, target)) return target;
  return fileNameKey(name) === fileNameKey(own) ? respell(path, target) : path;
}

/** Changes the case of a name where both spellings are one name to the file system. */
async function respell(path: string, target: string): Promise<string> {
  const [own, taken] = await Promise.all([lstat(path), lstat(target)]);
  if (own.ino !== taken.ino || own.dev !== taken.dev) return path;
  await rename(path, target);
  const folder = dirname(path);
  if ((await readdir(folder)).includes(basename(target))) return target;
  /* Some take this for a renaming to the same name and do nothing. The name between is one that the shelf shows, too. */
  const between = await inFreePlace(folder, basename(path), (free) => moveFile(path, free));
  return (await moveFile(between, target)) ? target : between;
}
