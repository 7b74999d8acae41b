import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { err, ok, type Result } from '@shared/lib/result';
import { basedOnFiles } from '@shared/persistence/session-file';
import { replaceFile } from './durable-file';
import type { LibraryFolder } from './library-folder';
import type { FoundSession } from './session-reading';
import { failureOfLibraryWrite, failureOfSystemError } from './system-failure';

export interface Compared {
  /** The one with more changes. */
  readonly first: FoundSession;
  readonly second: FoundSession;
}

/** Keeps what is about to be changed. Where it rejects, nothing is touched. */
export type Backup = (sessions: readonly FoundSession[]) => Promise<void>;

export interface MergeWork {
  merged(first: Session, second: Session): Session;
  readonly backup: Backup;
}

export interface SeparateWork {
  /** Of the session that the copy becomes. */
  readonly id: string;
  title(old: string): string;
  readonly backup: Backup;
}

const CHANGED: Failure = { code: 'versions-changed' };

/**
 * Several files that hold one session: two computers changed it apart from each other, and a sync program kept both. They
 * are compared, and then merged or made two sessions. Whatever happens in the middle, both stay readable: the one that
 * gives way is moved aside only after the other one is on the disk.
 */
export class SessionVersions {
  readonly #library: LibraryFolder;
  readonly #compared = new Map<string, Compared>();

  constructor(library: LibraryFolder) {
    this.#library = library;
  }

  /** The two versions with the most changes, remembered for merging them. */
  async compare(id: string): Promise<Result<Compared, Failure>> {
    const versions = await this.#library.versionsOf(id);
    if (!versions.ok) return versions;
    const [first, second] = versions.value;
    if (first === undefined || second === undefined) return err(CHANGED);
    this.#compared.set(id, { first, second });
    return ok({ first, second });
  }

  /**
   * Writes the merged session under the first file's name and moves the second one to the deleted ones; the first one as it
   * was is there, too. Refused where a person compared other files, or one of them has changed since.
   */
  async merge(
    id: string,
    firstFile: string,
    secondFile: string,
    { merged, backup }: MergeWork,
  ): Promise<Result<FoundSession, Failure>> {
    const compared = this.#compared.get(id);
    if (compared?.first.fileName !== firstFile || compared.second.fileName !== secondFile) {
      return err(CHANGED);
    }
    const both = [compared.first, compared.second];
    const ready = await this.#prepare(both, backup);
    if (!ready.ok) return ready;
    const { first, second } = compared;
    try {
      const aside = await this.#library.deleted.folderForMerged(id);
      const twins = await this.#twinsOf(id, both, first.path);
      await copyFile(first.path, join(aside, firstFile));
      const session = merged(first.session, second.session);
      const more = { unknown: first.unknown, basedOn: basedOnFiles(first, second) };
      const content = this.#library.contentOf(session, ready.value + 1, more);
      await this.#replace(both, first.path, content);
      for (const name of [secondFile, ...twins]) {
        await rename(join(this.#library.folder, name), join(aside, name));
      }
    } catch (error) {
      return err(error instanceof Changed ? CHANGED : failureOfLibraryWrite(error, firstFile));
    }
    this.#compared.delete(id);
    return this.#library.read(join(this.#library.folder, firstFile), firstFile);
  }

  /** Makes one of several versions a session of its own, in its own file; tells that session's id. */
  async separate(
    id: string,
    fileName: string,
    work: SeparateWork,
  ): Promise<Result<{ readonly id: string }, Failure>> {
    const versions = await this.#library.versionsOf(id);
    if (!versions.ok) return versions;
    const copy = versions.value.find((version) => version.fileName === fileName);
    if (copy === undefined || versions.value.length < 2) return err(CHANGED);
    const ready = await this.#prepare([copy], work.backup);
    if (!ready.ok) return ready;
    const { meta } = copy.session;
    const session = {
      ...copy.session,
      meta: { ...meta, id: work.id, title: work.title(meta.title) },
    };
    try {
      const twins = await this.#twinsOf(id, [copy], copy.path);
      const { unknown } = copy;
      const content = this.#library.contentOf(session, copy.revision, { unknown });
      await this.#replace([copy], copy.path, content);
      if (twins.length > 0) {
        const aside = await this.#library.deleted.folderForMerged(id);
        for (const name of twins) await rename(join(this.#library.folder, name), join(aside, name));
      }
    } catch (error) {
      return err(error instanceof Changed ? CHANGED : failureOfLibraryWrite(error, fileName));
    }
    this.#compared.delete(id);
    await this.#library.renameToFit(copy.path, session);
    return ok({ id: work.id });
  }

  /** Makes sure that these files may be changed and are kept; tells the highest revision of the session. */
  async #prepare(found: readonly FoundSession[], backup: Backup): Promise<Result<number, Failure>> {
    const newer = found.find(({ writtenByNewer }) => writtenByNewer !== null);
    if (newer) return err({ code: 'session-newer', detail: newer.fileName });
    if (!(await this.#areUnchanged(found))) return err(CHANGED);
    try {
      await backup(found);
    } catch (error) {
      return err(failureOfSystemError(error, 'safety-copy', ''));
    }
    if (!(await this.#areUnchanged(found))) return err(CHANGED);
    const versions = await this.#library.versionsOf(found[0]?.session.meta.id ?? '');
    return versions.ok
      ? ok(Math.max(...[...found, ...versions.value].map(({ revision }) => revision)))
      : versions;
  }

  /** Looks once more, at the last moment, whether anybody has changed one of the files. */
  #replace(found: readonly FoundSession[], path: string, content: string): Promise<void> {
    const beforeRename = async () => {
      if (!(await this.#areUnchanged(found))) throw new Changed();
    };
    return replaceFile(path, content, { beforeRename });
  }

  async #areUnchanged(found: readonly FoundSession[]): Promise<boolean> {
    for (const { fileName, fingerprint } of found) {
      const read = await this.#library.read(join(this.#library.folder, fileName), fileName);
      if (!read.ok || read.value.fingerprint !== fingerprint) return false;
    }
    return true;
  }

  /**
   * Other files with the very content of these: left where they are, they would show up as older versions. A link to the
   * file that is replaced has its new content.
   */
  async #twinsOf(
    id: string,
    found: readonly FoundSession[],
    replaced: string,
  ): Promise<readonly string[]> {
    const { sessions } = await this.#library.scan();
    const contents = new Set(found.map(({ revision, sha256 }) => `${revision} ${sha256}`));
    const own = new Set(found.map(({ fileName }) => fileName));
    return (sessions.get(id) ?? [])
      .filter(({ content, path }) => contents.has(content) && path !== replaced)
      .map(({ fileName }) => fileName)
      .filter((name) => !own.has(name));
  }
}

class Changed extends Error {}
