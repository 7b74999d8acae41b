import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { fileNameKey, markedFileName, roomForName, safeFileName } from '@shared/lib/file-name';
import type { Refusal, SavedFile } from '@shared/lib/saved-file';
import { errorCode, replaceFile } from './durable-file';
import { refusalOf } from './save-refusal';

/** Where another name in the same folder would be taken. */
const HELPED_BY_ANOTHER_NAME: ReadonlySet<Refusal> = new Set(['in-use', 'protected', 'too-long']);

/**
 * Writes a file as a whole at the place that a person chose, or says why it cannot be there; what lies there already then
 * stays as it is.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<SavedFile> {
  const fileName = basename(path);
  const refused = async (reason: Refusal, detail: string): Promise<SavedFile> => ({
    kind: 'refused',
    reason,
    fileName,
    detail,
    instead: HELPED_BY_ANOTHER_NAME.has(reason) ? await freeNameBeside(path) : null,
  });
  if (await isProtected(path)) return refused('protected', '');
  try {
    await replaceFile(path, bytes);
    return { kind: 'saved', fileName };
  } catch (error) {
    return refused(refusalOf(error, path), errorCode(error));
  }
}

/** Renaming over a file asks only its folder, so a file that somebody made read-only must be asked itself. */
async function isProtected(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true && (found.mode & 0o222) === 0;
}

/** `minutes (2).docx`, or the first number that no file beside it has; null where the folder cannot be read. */
async function freeNameBeside(path: string): Promise<string | null> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const taken = new Set(names.map(fileNameKey));
  const ending = extname(path);
  const room = roomForName(folder, sep);
  const safe = safeFileName(basename(path, ending), '', ending.slice(1), room);
  const stem = basename(safe, ending);
  for (let copy = 2; ; copy += 1) {
    const name = markedFileName(stem, `(${copy})`, ending, room);
    if (!taken.has(fileNameKey(name))) return name;
  }
}

/**
 * The path that was chosen, with its ending: not every system's dialog adds it, and without it nothing opens the file. Nobody
 * was asked about a file that has the longer name already, so that one is left alone.
 */
export async function withEnding(path: string, ending: string): Promise<string> {
  if (extname(path).toLowerCase() === `.${ending}`) return path;
  const whole = `${path}.${ending}`;
  if ((await stat(whole).catch(() => null)) === null) return whole;
  const free = await freeNameBeside(whole);
  return free === null ? whole : pathBeside(whole, free);
}

/** The folder itself, or the fallback where it is not there any more. */
export async function folderOr(folder: string | null, fallback: string): Promise<string> {
  const found = folder === null ? null : await stat(folder).catch(() => null);
  return folder !== null && found?.isDirectory() === true ? folder : fallback;
}

export const pathBeside = (path: string, fileName: string): string => join(dirname(path), fileName);
