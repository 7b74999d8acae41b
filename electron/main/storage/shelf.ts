import { dirname, join } from 'node:path';
import type { EntryCondition, Library, LibraryEntry } from '@shared/ipc/contract';
import type { Scan, ScannedFile, ShelfFacts } from './library-scan';
import { isSamePath } from './real-path';

/** What this computer's safety copies know of a session, for as long as its file is out of reach. */
export interface KeptFacts {
  readonly sessionId: string;
  /** Where its file lay, as `FoundSession.path` told. */
  readonly path: string;
  readonly entry: ShelfFacts;
}

/** One of each content: copies that are equal to the byte of the session are no versions of it. */
export const distinct = (files: readonly ScannedFile[]): readonly ScannedFile[] =>
  files.filter(({ content }, at) => files.findIndex((other) => other.content === content) === at);

/** Whether a session that is kept here belongs into the folder that was looked through. */
export const belongsTo = (folder: string, { path }: KeptFacts): boolean =>
  isSamePath(dirname(path), folder);

/**
 * Whether this computer keeps more of a session than its one file in the folder has. Of several files, and of one that a newer
 * app wrote, a person decides first.
 */
export const isNewerHere = (
  folder: string,
  kept: KeptFacts,
  files: readonly ScannedFile[],
): boolean => {
  const [file, ...others] = distinct(files);
  if (file === undefined || others.length > 0 || file.isNewer) return false;
  return belongsTo(folder, kept) && kept.entry.revision > file.facts.revision;
};

/**
 * The shelf of a folder: its sessions, the newest day first, and those that lay there and are kept here. A session that
 * was deleted is not brought back by being kept, and neither is one that a newer app has written since. Where this computer
 * keeps more of a session than its file has, the shelf shows that.
 */
export async function libraryOf(
  { folder, sessions, unreadable, failure }: Scan,
  kept: readonly KeptFacts[],
  isDeleted: (id: string) => Promise<boolean>,
): Promise<Library> {
  const entries = [...sessions.values()].flatMap((files) =>
    toEntry(
      files,
      kept.find((one) => one.sessionId === files[0]?.id && isNewerHere(folder, one, files)),
    ),
  );
  for (const candidate of kept) {
    const { sessionId, path, entry } = candidate;
    if (sessions.has(sessionId) || !belongsTo(folder, candidate)) continue;
    const isNewer = unreadable.some(
      (file) => file.code === 'session-newer' && isSamePath(join(folder, file.fileName), path),
    );
    if (isNewer || (await isDeleted(sessionId))) continue;
    entries.push(entryOf(sessionId, entry, 'restorable', 0));
  }
  return { entries: entries.sort(newestFirst), unreadable, folder, folderFailure: failure };
}

function toEntry(files: readonly ScannedFile[], newer: KeptFacts | undefined): LibraryEntry[] {
  const [best] = files;
  if (best === undefined || best.isRehearsal) return [];
  const versions = distinct(files).length;
  const condition: EntryCondition =
    versions > 1 ? 'versions' : best.isNewer ? 'newer' : best.hasRepairs ? 'repairs' : 'fine';
  return [entryOf(best.id, newer?.entry ?? best.facts, condition, versions)];
}

function entryOf(
  id: string,
  { title, organisation, heldOn, periodTo, state, counts, savedAt }: ShelfFacts,
  condition: EntryCondition,
  versions: number,
): LibraryEntry {
  return { id, title, organisation, heldOn, periodTo, state, counts, savedAt, condition, versions };
}

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}
