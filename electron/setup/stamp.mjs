// Stamps: a file that holds the fingerprint of what something was made from. As long as the fingerprint is the same, the thing
// need not be made again. Contents count, not dates: a fresh clone or a changed branch has new dates everywhere.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The fingerprint of some files, by their names and contents.
 * @param {string} root names count from here
 * @param {readonly string[]} places files and folders below root; those that are missing count as empty
 * @returns {Promise<string>}
 */
export async function fingerprint(root, places) {
  /** @type {string[]} */
  const files = [];
  for (const place of places) files.push(...(await filesBelow(join(root, place))));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const content = await readFile(file);
    // The length keeps a file's end and the next one's name apart.
    hash.update(`${relative(root, file).split(sep).join('/')}\n${content.length}\n`);
    hash.update(content);
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {Promise<string[]>} */
async function filesBelow(place) {
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = await readdir(place, { withFileTypes: true });
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(place, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}

/**
 * @param {string} stampFile
 * @param {string} value
 * @returns {Promise<boolean>} whether the stamp holds exactly this value
 */
export async function isStamped(stampFile, value) {
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  return stamp.trim() === value;
}

/** @param {string} stampFile @param {string} value */
export async function writeStamp(stampFile, value) {
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, `${value}\n`);
}

/** @param {string} stampFile */
export async function removeStamp(stampFile) {
  await rm(stampFile, { force: true });
}
