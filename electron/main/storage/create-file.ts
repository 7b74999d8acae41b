import { randomBytes } from 'node:crypto';
import { link, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, syncFolder } from './durable-file';
import { firstFree } from './session-names';

/** What lies about for a moment while a file is written, and longer where the writer was killed. */
export const temporaryPath = (folder: string): string =>
  join(folder, `.lessons-${randomBytes(6).toString('hex')}.tmp`);

/**
 * Writes a file that is not there yet, whole or not at all. False where the name is taken: another computer may have
 * written there since anybody looked, so looking first is not enough. Rejects with the system's error.
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = temporaryPath(dirname(path));
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await moveFile(temporary, path))) return false;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  await syncFolder(dirname(path));
  return true;
}

/**
 * Gives a file another name, in whatever folder of the same disk. False where that name is taken; nothing is replaced.
 * Rejects with the system's error.
 */
export async function moveFile(from: string, to: string): Promise<boolean> {
  /* A second name for the same file is the one call that all systems refuse for a name that is taken; but of a link
     some systems make a name for its target. */
  if (!(await lstat(from)).isSymbolicLink()) {
    const isLinked = await link(from, to).then(
      () => true,
      (error: unknown) => (errorCode(error) === 'EEXIST' ? null : false),
    );
    if (isLinked === null) return false;
    if (isLinked) {
      await rm(from).catch(async (error: unknown) => {
        await rm(to, { force: true });
        throw error;
      });
      return true;
    }
  }
  /* Sticks and some shares know no second names. */
  const isTaken = await lstat(to).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
  if (!isTaken) await rename(from, to);
  return !isTaken;
}

/**
 * Offers paths in a folder until one is taken up: the name itself, then with a number. Which names are the same is the
 * file system's own business, so one that it refuses counts as taken whatever the folder lists. Tells the path.
 */
export async function inFreePlace(
  folder: string,
  name: string,
  takeUp: (path: string) => Promise<boolean>,
): Promise<string> {
  const taken = await readdir(folder);
  for (;;) {
    const free = firstFree(name, taken, folder);
    const path = join(folder, free);
    if (await takeUp(path)) return path;
    taken.push(free);
  }
}
