import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompanyFile } from '@shared/company/company-file';
import { mergeCompanies } from '@shared/company/merge-companies';
import type { Company } from '@shared/company/model';
import { isSameValue } from '@shared/company/same-value';
import type { CompanyCopies } from './company-copies';
import { COMPANY_FILE, type FoundCompany, findCompany, readCompanyBytes } from './company-reading';
import type { LibraryFolder } from './library-folder';

/** Finds the company's file in a library folder, and keeps a copy of every sound content that it sees. */
export class CompanyFinder {
  readonly #copies: CompanyCopies;
  readonly #now: () => number;
  /** Where the file was seen last. */
  #seenAt: string | null = null;
  /** Where it was missed although it had been seen. */
  #goneAt: string | null = null;

  constructor(copies: CompanyCopies, now: () => number) {
    this.#copies = copies;
    this.#now = now;
  }

  /**
   * What lies there now; a folder or a file that has gone is a failure, and one that never was holds no file. A file that is back
   * after it had gone, or after a new one was begun in its place, comes with what this computer knew meanwhile. Never rejects.
   */
  async find(library: LibraryFolder): Promise<FoundCompany> {
    const path = join(library.folder, COMPANY_FILE);
    const found = await findCompany(path, (work) => library.work(work), this.#seenAt === path);
    if (found.kind === 'read') {
      this.#seenAt = path;
      const known = await this.#knownBeside(library, path, found);
      if (known !== null) return { ...found, known };
      this.#goneAt = null;
      await this.#copies.remember(await library.realFolder(), found.bytes, this.#now());
    } else if (found.kind === 'none') {
      if (await this.#isAway(library)) {
        return { kind: 'failure', failure: { code: 'company-away' } };
      }
      if (this.#seenAt === path) {
        this.#goneAt = path;
        return { kind: 'failure', failure: { code: 'company-gone' } };
      }
      this.#seenAt = null;
    }
    return found;
  }

  /** Notes that a new file was begun where this computer had known another one, which may come back. Never rejects. */
  async noteBeginning(library: LibraryFolder): Promise<void> {
    if ((await this.copyOf(library)) !== null)
      await this.#copies.noteBeginning(await library.realFolder());
  }

  /** What was known on both sides is one now. Never rejects. */
  async noteMerged(library: LibraryFolder): Promise<void> {
    this.#goneAt = null;
    await this.#copies.forgetBeginning(await library.realFolder());
  }

  /** False where the folder has gone: made anew, it would lie on the bare place where a stick belongs. */
  async makeFolder(library: LibraryFolder): Promise<boolean> {
    if (await this.#isAway(library)) return false;
    await library.work(() => mkdir(library.folder, { recursive: true }));
    return true;
  }

  /** The newest copy on this computer that can be read; null where there is none. Never rejects. */
  async copyOf(library: LibraryFolder): Promise<{ company: Company; file: CompanyFile } | null> {
    for (const bytes of await this.#copies.contents(await library.realFolder())) {
      const read = readCompanyBytes(bytes);
      if (!read.ok) continue;
      return { company: read.value.company, file: fileOf(bytes) };
    }
    return null;
  }

  /** What this computer knew of a file that was away, where the file that is back does not hold all of it. */
  async #knownBeside(
    library: LibraryFolder,
    path: string,
    found: Extract<FoundCompany, { kind: 'read' }>,
  ): Promise<Company | null> {
    const wasGone = this.#goneAt === path;
    if (!wasGone && !(await this.#copies.isBeginning(await library.realFolder()))) return null;
    const copy = await this.copyOf(library);
    if (copy === null) return null;
    if (!wasGone && savedAtOf(found.bytes) >= copy.file.savedAt) return null;
    const merged = mergeCompanies(found.read.company, copy.company);
    return isSameValue(merged, found.read.company) ? null : copy.company;
  }

  /** Whether the folder has been there and is gone. */
  async #isAway(library: LibraryFolder): Promise<boolean> {
    const isThere = await library
      .work(() => stat(library.folder))
      .then(
        () => true,
        () => false,
      );
    if (isThere) return false;
    const wasSeen = this.#seenAt === join(library.folder, COMPANY_FILE);
    return wasSeen || (await library.scan()).failure !== null;
  }
}

/** Of bytes that were read before. */
const fileOf = (bytes: Buffer): CompanyFile =>
  JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, '')) as CompanyFile;

const savedAtOf = (bytes: Buffer): string => fileOf(bytes).savedAt;
