import { mkdir, readdir, readFile, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, FailureCode } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { countsOf, stateOf } from '@shared/domain/selectors';
import type { Library, LibraryEntry, UnreadableEntry } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { safeFileName } from '@shared/minutes/file-name';
import {
  fromSessionFile,
  type ReadSession,
  type SessionFileProblem,
  toSessionFile,
} from '@shared/persistence/session-file';
import { errorCode, replaceFile, syncFolder } from './durable-file';
import { failureOfSystemError } from './system-failure';

const SESSION_EXTENSION = '.lessons.json';
/**
 * Deleted sessions wait here, so that a deletion can be taken back at any time, also by hand: in a folder of their id, the
 * first deletion in `1`, the next one in `2`, each file under its own name.
 */
const DELETED_FOLDER = 'Deleted';

const PROBLEM_CODES: Record<SessionFileProblem, FailureCode> = {
  damaged: 'session-unreadable',
  'not-a-session': 'not-a-session-file',
  newer: 'session-newer',
};

interface FoundSession extends ReadSession {
  readonly path: string;
  readonly fileName: string;
}

/**
 * The folder is the index: each session is one file in it, found by the id inside, so that people may rename, copy
 * and mail the files.
 */
export class LibraryFolder {
  readonly folder: string;
  readonly #appVersion: string;

  constructor(folder: string, appVersion: string) {
    this.folder = folder;
    this.#appVersion = appVersion;
  }

  /** Every session in the folder, the newest day first, and every file that could not be read. */
  async list(): Promise<Library> {
    const { found, unreadable } = await this.#scan(this.folder);
    const entries = found.map(toEntry).sort(newestFirst);
    return { entries, unreadable, folder: this.folder, folderFailure: null };
  }

  async find(id: string): Promise<Result<FoundSession, Failure>> {
    const { found, unreadable } = await this.#scan(this.folder);
    /* Of two copies the one with more changes is newer, whatever their names and dates say. */
    const [match] = found
      .filter(({ session }) => session.meta.id === id)
      .sort((a, b) => b.revision - a.revision);
    if (match !== undefined) return ok(match);
    const damaged = unreadable[0];
    return err(
      damaged === undefined
        ? { code: 'session-gone' }
        : { code: damaged.code, detail: damaged.fileName },
    );
  }

  /** Writes a new session into the folder and tells the path of its file. */
  async add(session: Session, revision: number): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, await this.#freeName(session));
    const file = toSessionFile(session, revision, {
      appVersion: this.#appVersion,
      savedAt: new Date().toISOString(),
    });
    await replaceFile(path, `${JSON.stringify(file, null, 2)}\n`);
    return path;
  }

  /** Reads a session file from anywhere. */
  async read(path: string, fileName: string): Promise<Result<FoundSession, Failure>> {
    const result = await readSession(path);
    return result.ok
      ? ok({ ...result.value, path, fileName })
      : err({ code: PROBLEM_CODES[result.error], detail: fileName });
  }

  /** Moves a session's file out of sight. */
  async remove(id: string): Promise<Result<null, Failure>> {
    const match = await this.find(id);
    if (!match.ok) return match;
    const deleted = join(this.folder, DELETED_FOLDER, id);
    try {
      await mkdir(deleted, { recursive: true });
      const target = join(deleted, String(Math.max(0, ...(await deletionsIn(deleted))) + 1));
      await mkdir(target);
      await rename(match.value.path, join(target, match.value.fileName));
    } catch (error) {
      return err(failureOfSystemError(error, 'cannot-save', ''));
    }
    await syncFolder(this.folder);
    return ok(null);
  }

  /** Brings a deleted session back under its name; the last one where it was deleted more than once. */
  async restore(id: string): Promise<Result<null, Failure>> {
    const deleted = join(this.folder, DELETED_FOLDER, id);
    for (const count of (await deletionsIn(deleted)).sort((a, b) => b - a)) {
      const source = join(deleted, String(count));
      const name = (await readdir(source)).find((other) => other.endsWith(SESSION_EXTENSION));
      if (name === undefined) continue;
      try {
        const wanted = firstFree(name, new Set(await readdir(this.folder)));
        await rename(join(source, name), join(this.folder, wanted));
      } catch (error) {
        return err(failureOfSystemError(error, 'cannot-save', ''));
      }
      for (const emptied of [source, deleted]) await rmdir(emptied).catch(() => undefined);
      await syncFolder(this.folder);
      return ok(null);
    }
    return err({ code: 'session-gone' });
  }

  /** Gives a session's file the name that its title and day ask for by now; tells where it lies. */
  async renameToFit(path: string, session: Session): Promise<string> {
    const wanted = await this.#freeName(session, path);
    const target = join(this.folder, wanted);
    if (target === path) return path;
    try {
      await rename(path, target);
      return target;
    } catch {
      /* A name is only a convenience: the session is found by its id under the old one, too. */
      return path;
    }
  }

  async #freeName(session: Session, ownPath?: string): Promise<string> {
    const names = await readdir(this.folder).catch(() => []);
    const taken = new Set(names.filter((name) => join(this.folder, name) !== ownPath));
    const { heldOn, title } = session.meta;
    return firstFree(safeFileName(`${heldOn} ${title}`, '', SESSION_EXTENSION.slice(1)), taken);
  }

  async #scan(folder: string): Promise<{ found: FoundSession[]; unreadable: UnreadableEntry[] }> {
    const found: FoundSession[] = [];
    const unreadable: UnreadableEntry[] = [];
    const names = await readdir(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    for (const fileName of names.filter((name) => name.endsWith(SESSION_EXTENSION)).sort()) {
      if (fileName.startsWith('.')) continue;
      const result = await this.read(join(folder, fileName), fileName);
      if (result.ok) found.push(result.value);
      else unreadable.push({ fileName, code: result.error.code });
    }
    return { found, unreadable };
  }
}

/** The numbers of a session's deletions. */
async function deletionsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}

async function readSession(path: string): Promise<Result<ReadSession, SessionFileProblem>> {
  try {
    const text = await readFile(path, 'utf8');
    return fromSessionFile(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return err('damaged');
  }
}

function toEntry({ session, savedAt }: FoundSession): LibraryEntry {
  const { meta } = session;
  return {
    id: meta.id,
    title: meta.title,
    organisation: meta.organisation,
    heldOn: meta.heldOn,
    periodTo: meta.periodTo,
    state: stateOf(session),
    counts: countsOf(session),
    savedAt: Date.parse(savedAt) || 0,
    condition: 'fine',
    versions: 1,
  };
}

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}

/** The name itself, or with a number where another file has it; compared as Windows and macOS do, without case. */
function firstFree(name: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((other) => other.normalize('NFC').toLowerCase()));
  const stem = name.slice(0, -SESSION_EXTENSION.length);
  for (let copy = 1; ; copy += 1) {
    const candidate = copy === 1 ? name : `${stem} (${copy})${SESSION_EXTENSION}`;
    if (!used.has(candidate.normalize('NFC').toLowerCase())) return candidate;
  }
}
