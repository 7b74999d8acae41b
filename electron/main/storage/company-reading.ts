import { readFile, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CompanyFileProblem,
  type ReadCompany,
  readCompanyJson,
} from '@shared/company/company-file';
import type { Company } from '@shared/company/model';
import type { Failure } from '@shared/domain/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { errorCode } from './durable-file';

export const COMPANY_FILE = 'company.lessons-company.json';

/** Thousands of records have a few MB. */
const MOST_BYTES = 25_000_000;
/** So often a file that is gone or damaged is looked at again: a sync program may be in the middle of replacing it. */
const LOOKS = 4;
const PAUSE_MS = 150;

/** What lies at the name of the company's file. */
export type FoundCompany =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read';
      readonly bytes: Buffer;
      readonly read: ReadCompany;
      /** What this computer knew while the file was away; it has to be taken in. */
      readonly known?: Company;
    }
  | { readonly kind: 'damaged' | 'newer'; readonly bytes: Buffer }
  | { readonly kind: 'failure'; readonly failure: Failure };

type Disk = <T>(work: () => Promise<T>) => Promise<T>;

/** Looks at the file. `wasThere`: it was there a moment ago, so that a missing one may come back. Never rejects. */
export async function findCompany(
  path: string,
  disk: Disk,
  wasThere: boolean,
): Promise<FoundCompany> {
  for (let looks = 1; ; looks += 1) {
    const found = await look(path, disk);
    const mayPass = found.kind === 'damaged' || (found.kind === 'none' && wasThere);
    if (!mayPass || looks === LOOKS) return found;
    await wait(PAUSE_MS);
  }
}

/** The company in a file's bytes: as a whole or not at all. */
export function readCompanyBytes(bytes: Uint8Array): Result<ReadCompany, CompanyFileProblem> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readCompanyJson(JSON.parse(text));
  } catch {
    return err('damaged');
  }
}

/** The bytes at a path; null where there is no file. Rejects with the system's error. */
export async function bytesAt(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function look(path: string, disk: Disk): Promise<FoundCompany> {
  const bytes = await disk(() => boundedBytes(path)).then(ok, err);
  if (!bytes.ok) return { kind: 'failure', failure: failureOf(bytes.error) };
  if (bytes.value === null) return { kind: 'none' };
  const read = readCompanyBytes(bytes.value);
  if (!read.ok) return { kind: read.error, bytes: bytes.value };
  return { kind: 'read', bytes: bytes.value, read: read.value };
}

/** Reading a pipe or a device may never end. */
async function boundedBytes(path: string): Promise<Buffer | null> {
  const facts = await stat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (facts === null) return null;
  if (!facts.isFile() || facts.size > MOST_BYTES) throw new NoCompanyFile();
  return bytesAt(path);
}

/** Something that is no file of ours has its name. */
class NoCompanyFile extends Error {}

function failureOf(error: unknown): Failure {
  if (error instanceof NoCompanyFile) return { code: 'company-damaged' };
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'file-forbidden', detail: COMPANY_FILE };
  return { code: 'company-away' };
}
