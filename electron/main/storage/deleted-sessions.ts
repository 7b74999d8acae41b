import { mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { inFreePlace, moveFile } from './create-file';
import { errorCode, syncFolder } from './durable-file';
import { kindOfName } from './session-names';
import { failureOfSystemError } from './system-failure';

const DELETED_FOLDER = 'Deleted';

/**
 * What was deleted waits in a folder of its session's id, so that a deletion can be taken back at any time, also by hand:
 * the first deletion in `1`, the next one in `2`, each file under its own name. What two merged versions were before
 * waits beside them in `merged-1`, `merged-2`, …, which is no deletion of the session.
 */
export class DeletedSessions {
  readonly #folder: string;

  constructor(libraryFolder: string) {
    this.#folder = libraryFolder;
  }

  /** Whether a session was deleted here and not brought back since. */
  async holds(id: string): Promise<boolean> {
    return (await numbersIn(this.#folderOf(id), '')).length > 0;
  }

  /**
   * Moves a session's files out of sight. Without files it only notes the deletion, for a session that has none but is
   * kept elsewhere.
   */
  async add(id: string, fileNames: readonly string[]): Promise<Result<null, Failure>> {
    const moved: [from: string, to: string][] = [];
    try {
      const target = await this.#newFolder(id, '');
      for (const name of fileNames) {
        const [from, to] = [join(this.#folder, name), join(target, name)];
        await rename(from, to);
        moved.push([from, to]);
      }
    } catch (error) {
      /* Half a deletion would leave an older version on the shelf as if it were the only one. */
      for (const [from, to] of moved) await moveFile(to, from).catch(() => undefined);
      return err(failureOfSystemError(error, 'cannot-save', ''));
    }
    await syncFolder(this.#folder);
    return ok(null);
  }

  /** An empty folder for what two versions were before they were merged. Rejects with the system's error. */
  folderForMerged(id: string): Promise<string> {
    return this.#newFolder(id, 'merged-');
  }

  /** Brings a deleted session's files back under their names; the last deletion where there are several. */
  async restore(id: string): Promise<Result<null, Failure>> {
    const deleted = this.#folderOf(id);
    const numbers = await numbersIn(deleted, '');
    let hasNote = false;
    for (const number of numbers.sort((a, b) => b - a)) {
      const source = join(deleted, String(number));
      try {
        const names = (await readdir(source)).filter((name) => kindOfName(name) !== 'none');
        for (const name of names) {
          await inFreePlace(this.#folder, name, (path) => moveFile(join(source, name), path));
        }
        await rmdir(source).catch(() => undefined);
        hasNote = true;
        if (names.length > 0) break;
      } catch (error) {
        return err(failureOfSystemError(error, 'cannot-save', ''));
      }
    }
    await rmdir(deleted).catch(() => undefined);
    await syncFolder(this.#folder);
    return hasNote ? ok(null) : err({ code: 'session-gone' });
  }

  async #newFolder(id: string, prefix: string): Promise<string> {
    const deleted = this.#folderOf(id);
    await mkdir(deleted, { recursive: true });
    for (let next = Math.max(0, ...(await numbersIn(deleted, prefix))) + 1; ; next += 1) {
      const target = join(deleted, `${prefix}${next}`);
      try {
        await mkdir(target);
        return target;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  #folderOf(id: string): string {
    return join(this.#folder, DELETED_FOLDER, id);
  }
}

/** The numbers of the folders that begin with a prefix. */
async function numbersIn(folder: string, prefix: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((rest) => /^[1-9]\d*$/.test(rest))
    .map(Number);
}
