import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Company } from '@shared/company/model';
import { bytesAt, readCompanyBytes } from './company-reading';
import { inFreePlace, moveFile } from './create-file';

/**
 * How sync programs call the file of a second computer: with its host's name (OneDrive), or with a word of conflict. What a person
 * calls a copy is left alone.
 */
const CONFLICT =
  /^company\.lessons-company(?:-[a-z0-9][a-z0-9-]*|[^a-z0-9].*conflict.*)\.json$|^company\.lessons-company\.json.*conflict/iu;

/** Beside the deleted sessions; no session's folder can be called that. */
const FOLDER = ['Deleted', 'company.files'] as const;

export const conflictNamesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => CONFLICT.test(name)).sort();

/** The company in a conflict file; null where it cannot be read, and then it stays where it is. */
export async function readConflict(folder: string, name: string): Promise<Company | null> {
  const bytes = await bytesAt(join(folder, name)).catch(() => null);
  const read = bytes && readCompanyBytes(bytes);
  return read?.ok ? read.value.company : null;
}

/** Moves a conflict file whose records are in the company's file now; tells its name there. Rejects with the system's error. */
export async function putConflictAside(folder: string, name: string): Promise<string> {
  const target = join(folder, ...FOLDER);
  await mkdir(target, { recursive: true });
  const aside = await inFreePlace(target, name, (path) => moveFile(join(folder, name), path));
  return basename(aside);
}
