import { digestOf, type SessionDigest } from '@shared/company/digest';
import type { Failure } from '@shared/domain/failure';
import type { Session } from '@shared/domain/model';
import { err, ok, type Result } from '@shared/lib/result';
import { Turns } from '../session/turns';
import type { LibraryFolder } from '../storage/library-folder';
import type { ScannedFile } from '../storage/library-scan';

export interface DigestParts {
  readonly library: () => LibraryFolder;
  /** The session that is open here, as it is now: its file may be behind. */
  readonly open: () => Session | null;
  /** What a rehearsal looks back on instead of the library; null while nobody rehearses. */
  readonly rehearsed?: () => readonly SessionDigest[] | null;
}

interface Kept {
  /** What the file held when it was read; a scan tells without reading whether it still does. */
  readonly content: string;
  readonly digest: SessionDigest;
}

/** What the sessions of the library say to the pages between them; a file that stays as it was is read only once. */
export class SessionDigests {
  readonly #parts: DigestParts;
  readonly #turns = new Turns();
  /** By path. */
  #kept: ReadonlyMap<string, Kept> = new Map();
  #unreadable = 0;

  constructor(parts: DigestParts) {
    this.#parts = parts;
  }

  /**
   * Every real session that has begun and can be read, the newest day first; of several versions the one with the most changes.
   * What is only being prepared has nobody at its table yet and says nothing of the company.
   */
  list(): Promise<Result<readonly SessionDigest[], Failure>> {
    return this.#turns.take(() => this.#list());
  }

  /** How many files of sessions could not be read when they were listed last; the shelf names them. */
  unreadable(): Promise<number> {
    return this.#turns.take(async () => this.#unreadable);
  }

  async #list(): Promise<Result<readonly SessionDigest[], Failure>> {
    const rehearsed = this.#parts.rehearsed?.() ?? null;
    this.#unreadable = 0;
    if (rehearsed !== null) return ok(rehearsed);
    const library = this.#parts.library();
    const { sessions, unreadable, failure } = await library.scan();
    if (failure !== null) return err(failure);
    this.#unreadable = unreadable.length;
    const kept = new Map<string, Kept>();
    const open = this.#parts.open();
    const digests = open === null ? [] : [digestOf(open)];
    for (const [id, files] of sessions) {
      if (id === open?.meta.id) continue;
      const digest = await this.#firstOf(library, files, kept);
      if (digest === null) this.#unreadable += 1;
      else digests.push(digest);
    }
    this.#kept = kept;
    return ok(digests.filter(isOfTheCompany).sort(newestFirst));
  }

  async #firstOf(
    library: LibraryFolder,
    files: readonly ScannedFile[],
    kept: Map<string, Kept>,
  ): Promise<SessionDigest | null> {
    for (const { id, path, fileName, content } of files) {
      const before = this.#kept.get(path);
      const one = before?.content === content ? before : await readDigest(library, path, fileName);
      if (one?.digest.id !== id) continue;
      kept.set(path, one);
      return one.digest;
    }
    return null;
  }
}

const isOfTheCompany = ({ use, state }: SessionDigest): boolean =>
  use === 'real' && state !== 'planned';

async function readDigest(
  library: LibraryFolder,
  path: string,
  fileName: string,
): Promise<Kept | null> {
  const read = await library.read(path, fileName);
  if (!read.ok) return null;
  const { session, revision, sha256 } = read.value;
  return { content: `${revision} ${sha256}`, digest: digestOf(session) };
}

function newestFirst(a: SessionDigest, b: SessionDigest): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
