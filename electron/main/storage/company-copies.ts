import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './durable-file';
import { sha256 } from './sha256';

const LATEST = 'latest.json';
const BEGINNING = 'begun-anew';
const DAY_NAME = /^\d{4}-\d{2}-\d{2}\.json$/u;
const MOST_DAYS = 7;

/**
 * What this computer saw last of the company's file, for each library folder, and how the file was before the first change of each of
 * the last days. It lies in the user profile, where no sync program reaches it.
 */
export class CompanyCopies {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a sound content. Never rejects: without a copy the file itself is as safe as before. */
  async remember(libraryFolder: string, bytes: Uint8Array, now: number): Promise<void> {
    const folder = this.#of(libraryFolder);
    try {
      await mkdir(folder, { recursive: true });
      const before = await readFile(join(folder, LATEST)).catch(() => null);
      if (before?.equals(bytes)) return;
      const day = `${new Date(now).toISOString().slice(0, 10)}.json`;
      const days = await daysIn(folder);
      if (before !== null && !days.includes(day)) {
        await replaceFile(join(folder, day), before);
        const old = [day, ...days].slice(MOST_DAYS);
        await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
      }
      await replaceFile(join(folder, LATEST), bytes);
    } catch {
      /* The profile may be full or read-only. */
    }
  }

  /** What is kept of a folder's file, the newest first. Never rejects. */
  async contents(libraryFolder: string): Promise<readonly Buffer[]> {
    const folder = this.#of(libraryFolder);
    const names = [LATEST, ...(await daysIn(folder))];
    const found = names.map((name) => readFile(join(folder, name)).catch(() => null));
    return (await Promise.all(found)).flatMap((bytes) => bytes ?? []);
  }

  /** A new file was begun where another one had been, which may come back. Never rejects. */
  async noteBeginning(libraryFolder: string): Promise<void> {
    await replaceFile(join(this.#of(libraryFolder), BEGINNING), Buffer.alloc(0)).catch(noHarm);
  }

  /** Never rejects. */
  isBeginning(libraryFolder: string): Promise<boolean> {
    return stat(join(this.#of(libraryFolder), BEGINNING)).then(
      () => true,
      () => false,
    );
  }

  /** Never rejects. */
  async forgetBeginning(libraryFolder: string): Promise<void> {
    await rm(join(this.#of(libraryFolder), BEGINNING), { force: true }).catch(noHarm);
  }

  #of(libraryFolder: string): string {
    return join(this.#folder, sha256(libraryFolder).slice(0, 16));
  }
}

/** The newest day first. */
const daysIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => []))
    .filter((name) => DAY_NAME.test(name))
    .sort()
    .reverse();

/** The profile may be full or read-only. */
const noHarm = (): void => undefined;
