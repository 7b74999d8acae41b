import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompanyFile } from '@shared/company/company-file';
import type { Company } from '@shared/company/model';
import type { CompanyCopies } from './company-copies';
import { COMPANY_FILE, type FoundCompany, findCompany, readCompanyBytes } from './company-reading';
import type { LibraryFolder } from './library-folder';

/** Finds the company's file in a library folder, and keeps a copy of every sound content that it sees. */
export class CompanyFinder {
  readonly #copies: CompanyCopies;
  readonly #now: () => number;
  /** Where the file was seen last. */
  #seenAt: string | null = null;

  constructor(copies: CompanyCopies, now: () => number) {
    this.#copies = copies;
    this.#now = now;
  }

  /** What lies there now; a folder that has gone is a failure, and one that never was holds no file. Never rejects. */
  async find(library: LibraryFolder): Promise<FoundCompany> {
    const path = join(library.folder, COMPANY_FILE);
    const found = await findCompany(path, (work) => library.work(work), this.#seenAt === path);
    if (found.kind === 'read') {
      this.#seenAt = path;
      await this.#copies.remember(await library.realFolder(), found.bytes, this.#now());
    } else if (found.kind === 'none') {
      if (await this.#isAway(library)) {
        return { kind: 'failure', failure: { code: 'company-away' } };
      }
      this.#seenAt = null;
    }
    return found;
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
      const file = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, '')) as CompanyFile;
      return { company: read.value.company, file };
    }
    return null;
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
