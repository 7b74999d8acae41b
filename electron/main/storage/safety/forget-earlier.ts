import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tellsWriters } from '@shared/domain/names';
import type { Backups } from './backups';

/** What a killed writer leaves. */
const LEFTOVER = /^\.lessons-.*\.tmp$/u;

interface Earlier {
  readonly sessionId: string;
  readonly backups: Backups;
  readonly libraryFolder: string;
  /** The backup of the present state. */
  readonly keep: string | null;
  /** Whether names have just been given up, so that nothing of before may stay, whatever it was kept for. */
  readonly isThorough: boolean;
}

/**
 * Removes the earlier states of a session that tell who wrote what: its backups, and files that a killed writer had not finished. What
 * cannot be removed now is tried again at the next time. Never rejects.
 */
export async function forgetEarlier(earlier: Earlier): Promise<void> {
  await earlier.backups.removeThose(tellsWriters, earlier).catch(() => undefined);
  const names = await readdir(earlier.libraryFolder).catch(() => []);
  for (const name of names.filter((one) => LEFTOVER.test(one))) {
    const path = join(earlier.libraryFolder, name);
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.includes(earlier.sessionId)) await rm(path, { force: true }).catch(() => undefined);
  }
}
