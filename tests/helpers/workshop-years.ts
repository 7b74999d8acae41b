import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YearInput } from '@shared/company/sample-years';

export { yearCheckIns, yearSession } from '@shared/company/sample-years';

/** What lies beside the repository, else what the app carries. */
function fileOf(year: number): string {
  const name = `brightwater-${year}.json`;
  const beside = join(import.meta.dirname, '../../../shared/workshops', name);
  return existsSync(beside) ? beside : join(import.meta.dirname, '../../resources/sample', name);
}

/** The input of an earlier year; it is in every clone. */
export const yearInput = (year: 2024 | 2025): YearInput =>
  JSON.parse(readFileSync(fileOf(year), 'utf8')) as YearInput;
