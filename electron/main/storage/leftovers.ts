import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryFolder } from './library-folder';
import type { FoundSession } from './session-reading';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** What a killed writer leaves, and what sync programs make of locks that two computers wrote at once. */
const LEFTOVER = /^\.lessons-.*\.tmp$/u;
const SPARE_LOCK = /^\.lessons-.*(?:conflict|\(\d+\)).*$/iu;

/**
 * Sessions that a killed writer had written and not yet named, the one with the most changes first: candidates where the
 * named file is older or damaged. Never rejects.
 */
export async function findLeftovers(library: LibraryFolder): Promise<readonly FoundSession[]> {
  const found: FoundSession[] = [];
  for (const name of await namesIn(library)) {
    if (!LEFTOVER.test(name)) continue;
    const read = await library.read(join(library.folder, name), name);
    if (read.ok) found.push(read.value);
  }
  return found.sort((a, b) => b.revision - a.revision);
}

/**
 * Removes leftovers that are older than that and hold nothing that the named files lack. A state that is nowhere else stays
 * until it was used. Never rejects.
 */
export async function cleanLeftovers(
  library: LibraryFolder,
  olderThanMs = WEEK_MS,
  now = Date.now(),
): Promise<void> {
  const { sessions, failure } = await library.scan();
  if (failure !== null) return;
  const newest = new Map([...sessions].map(([id, [best]]) => [id, best?.facts.revision ?? -1]));
  for (const name of await namesIn(library)) {
    if (!LEFTOVER.test(name) && !SPARE_LOCK.test(name)) continue;
    const path = join(library.folder, name);
    const changedAt = await library
      .work(() => stat(path))
      .then(
        ({ mtimeMs }) => mtimeMs,
        () => Number.POSITIVE_INFINITY,
      );
    if (now - changedAt < olderThanMs) continue;
    const read = await library.read(path, name);
    const isKnown =
      !read.ok || read.value.revision <= (newest.get(read.value.session.meta.id) ?? -1);
    if (isKnown) await library.work(() => rm(path, { force: true })).catch(() => undefined);
  }
}

const namesIn = (library: LibraryFolder): Promise<string[]> =>
  library.work(() => readdir(library.folder)).catch(() => []);
