import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileNameKey } from '@shared/lib/file-name';

/** More links than that in one path are a circle; systems stop at about as many. */
const MOST_LINKS = 40;

/**
 * Where a path really leads, links and junctions resolved as far as they exist: a link whose target is gone leads to where
 * the target was, so that a file is written again there and the link stays. Never rejects; a path that no system call
 * resolves (some virtual drives refuse) comes back absolute.
 */
export const realPathOf = (path: string): Promise<string> => resolved(resolve(path), MOST_LINKS);

async function resolved(path: string, linksLeft: number): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    if (parent === path || linksLeft === 0) return path;
    const target = await readlink(path).catch(() => null);
    return target === null
      ? join(await resolved(parent, linksLeft), basename(path))
      : resolved(resolve(parent, target), linksLeft - 1);
  }
}

/** Whether two absolute paths name the same place as this system compares names. */
export const isSamePath = (a: string, b: string): boolean =>
  a === b || (process.platform !== 'linux' && fileNameKey(a) === fileNameKey(b));
