import { basename, join } from 'node:path';
import { type CompanyFile, NOTHING_CARRIED, toCompanyFile } from '@shared/company/company-file';
import { mergeCompanies } from '@shared/company/merge-companies';
import { type Company, EMPTY_COMPANY } from '@shared/company/model';
import { isSameValue } from '@shared/company/same-value';
import type { Failure } from '@shared/domain/failure';
import type { News } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/lib/result';
import { Low } from 'lowdb';
import { conflictNamesIn, putConflictAside, readConflict } from './company-conflicts';
import type { CompanyCopies } from './company-copies';
import { CompanyFinder } from './company-finder';
import { type CompanyLock, takeCompanyLock } from './company-lock';
import { bytesAt, COMPANY_FILE, type FoundCompany } from './company-reading';
import { keepDamaged } from './damaged-files';
import { errorCode, systemError } from './durable-file';
import { DurableJsonAdapter } from './json-adapter';
import type { LibraryFolder } from './library-folder';
import type { Instance } from './lock-file';
import { realPathOf } from './real-path';

export interface CompanyStoreParts {
  /** The folder that is in use. */
  readonly library: () => LibraryFolder;
  readonly copies: CompanyCopies;
  readonly self: Instance;
  readonly appVersion: string;
  /** For a damaged file where the library cannot take it. */
  readonly damagedFolder: string;
  readonly now: () => number;
  readonly onNews: (news: News) => void;
}

/** What is known of the company's file at a moment. */
export interface SeenCompany {
  /** The library folder that it lies in. */
  readonly folder: string;
  readonly company: Company;
  readonly failure: Failure | null;
}

/** What a change makes of the company; null: it is as it should be already. */
export type Edit = (company: Company) => Result<Company | null, Failure>;

/** So often a change is tried where another computer comes in between. */
const TRIES = 4;
const BETWEEN = 'EAGAIN';

/**
 * The company's file in the library folder. Every change reads the file anew and replaces it as a whole under a short lock, so
 * that two computers on one folder keep the records of both. What cannot be read is never written over.
 */
export class CompanyStore {
  readonly #parts: CompanyStoreParts;
  readonly #finder: CompanyFinder;
  /** Conflict files that could not be put aside: taken in once more, they would bring back what was removed since. */
  readonly #takenIn = new Set<string>();

  constructor(parts: CompanyStoreParts) {
    this.#parts = parts;
    this.#finder = new CompanyFinder(parts.copies, parts.now);
  }

  /** The library folder that is in use. */
  get folder(): string {
    return this.#parts.library().folder;
  }

  /** The company as its file has it now; a damaged file is restored from this computer's copy. Never rejects. */
  async read(): Promise<SeenCompany> {
    const library = this.#parts.library();
    const found = await this.#finder.find(library);
    if (found.kind === 'read' && found.known !== undefined) {
      const taken = await this.change(() => ok(null));
      const both = mergeCompanies(found.read.company, found.known);
      return seen(library, taken.ok ? taken.value : both, taken.ok ? null : taken.error);
    }
    if (found.kind === 'read') {
      return seen(library, (await this.#takeInOthers(library)) ?? found.read.company, null);
    }
    if (found.kind === 'none') return seen(library, EMPTY_COMPANY, null);
    if (found.kind === 'newer') return seen(library, EMPTY_COMPANY, { code: 'company-newer' });
    if (found.kind === 'failure') {
      return seen(
        library,
        (await this.#finder.copyOf(library))?.company ?? EMPTY_COMPANY,
        found.failure,
      );
    }
    const copy = await this.#finder.copyOf(library);
    if (copy === null) return seen(library, EMPTY_COMPANY, { code: 'company-damaged' });
    const restored = await this.change(() => ok(null));
    return seen(
      library,
      restored.ok ? restored.value : copy.company,
      restored.ok ? null : restored.error,
    );
  }

  /** Changes the company. When it answers with success, the change is on the disk. Never rejects. */
  async change(edit: Edit): Promise<Result<Company, Failure>> {
    const library = this.#parts.library();
    const work = disk(library);
    for (let tries = 1; ; tries += 1) {
      let lock: CompanyLock | null = null;
      try {
        if (!(await this.#finder.makeFolder(library))) return err({ code: 'company-away' });
        lock = await takeCompanyLock(library.folder, this.#parts.self, { disk: work });
        if (lock === null) return err({ code: 'company-busy' });
        return await this.#changeAlone(library, lock, edit);
      } catch (error) {
        const code = errorCode(error);
        if (code !== BETWEEN) return err({ code: 'company-not-kept', detail: code || 'error' });
        if (tries === TRIES) return err({ code: 'company-busy' });
      } finally {
        await lock?.release();
      }
    }
  }

  /**
   * Takes in what sync programs have put beside the file for computers that wrote at the same time. Null where there was nothing
   * of the kind.
   */
  async #takeInOthers(library: LibraryFolder): Promise<Company | null> {
    const { folder } = library;
    const names = await library.work(() => conflictNamesIn(folder)).catch(() => []);
    let company: Company | null = null;
    for (const name of names) {
      const theirs = await library.work(() => readConflict(folder, name)).catch(() => null);
      if (theirs === null || this.#takenIn.has(join(folder, name))) continue;
      const taken = await this.change((ours) => {
        const merged = mergeCompanies(ours, theirs);
        return ok(isSameValue(merged, ours) ? null : merged);
      });
      if (!taken.ok) return company;
      company = taken.value;
      this.#takenIn.add(join(folder, name));
      const aside = await library.work(() => putConflictAside(folder, name)).catch(() => null);
      if (aside !== null) this.#takenIn.delete(join(folder, name));
      this.#parts.onNews({ code: 'company-merged', detail: aside ?? name });
    }
    return company;
  }

  async #changeAlone(
    library: LibraryFolder,
    lock: CompanyLock,
    edit: Edit,
  ): Promise<Result<Company, Failure>> {
    let found = await this.#finder.find(library);
    if (found.kind === 'damaged') found = await this.#restore(library, lock, found.bytes);
    if (found.kind === 'damaged') return err({ code: 'company-damaged' });
    if (found.kind === 'newer') return err({ code: 'company-newer' });
    if (found.kind === 'failure') return err(found.failure);
    const known = found.kind === 'read' ? found.known : undefined;
    const before =
      found.kind !== 'read'
        ? EMPTY_COMPANY
        : known === undefined
          ? found.read.company
          : mergeCompanies(found.read.company, known);
    const edited = edit(before);
    if (!edited.ok) return edited;
    if (edited.value === null && known === undefined) return ok(before);
    const after = edited.value ?? before;
    const carried = found.kind === 'read' ? found.read.carried : NOTHING_CARRIED;
    const { appVersion, now } = this.#parts;
    const facts = { appVersion, savedAt: new Date(now()).toISOString() };
    if (found.kind === 'none') await this.#finder.noteBeginning(library);
    const file = toCompanyFile(after, carried, facts);
    const bytes = found.kind === 'read' ? found.bytes : null;
    await this.#write(library, lock, file, bytes, known !== undefined);
    return ok(after);
  }

  /** Puts this computer's copy in place of a damaged file, which is kept. Damaged as before where there is no copy. */
  async #restore(
    library: LibraryFolder,
    lock: CompanyLock,
    damaged: Buffer,
  ): Promise<FoundCompany> {
    const copy = await this.#finder.copyOf(library);
    if (copy === null) return { kind: 'damaged', bytes: damaged };
    const { damagedFolder, now, onNews } = this.#parts;
    const path = join(library.folder, COMPANY_FILE);
    const kept = await library.work(() => keepDamaged(path, damagedFolder, now()));
    await this.#write(library, lock, copy.file, damaged);
    onNews({ code: 'company-restored', detail: basename(kept) });
    return this.#finder.find(library);
  }

  /**
   * `before`: what must still lie there; null: nothing. `isMerged`: what this computer knew while the file was away is in it. Rejects
   * with EAGAIN where that or the lock has changed hands.
   */
  async #write(
    library: LibraryFolder,
    lock: CompanyLock,
    file: CompanyFile,
    before: Buffer | null,
    isMerged = false,
  ): Promise<void> {
    const path = await library.work(() => realPathOf(join(library.folder, COMPANY_FILE)));
    const beforeRename = async (): Promise<void> => {
      const present = await bytesAt(path);
      const isSame = before === null ? present === null : present?.equals(before) === true;
      if (!isSame || !(await lock.isOurs())) throw systemError(BETWEEN, 'Somebody came between');
    };
    const low = new Low<CompanyFile | null>(new DurableJsonAdapter(path, { beforeRename }), null);
    low.data = file;
    await library.work(() => low.write());
    if (isMerged) {
      await this.#finder.noteMerged(library);
      this.#parts.onNews({ code: 'company-returned', detail: '' });
    }
    await this.#finder.find(library);
  }
}

const disk =
  (library: LibraryFolder) =>
  <T>(work: () => Promise<T>): Promise<T> =>
    library.work(work);

const seen = (
  { folder }: LibraryFolder,
  company: Company,
  failure: Failure | null,
): SeenCompany => ({ folder, company, failure });
