import { COMPANY_TABLES, type Company, type CompanyTable } from './model';

interface Written {
  readonly writtenAt: number;
}

/**
 * What two computers that could not reach each other have kept, put together: every record of either. Of one that both have,
 * the one that was written later; ours where nobody can tell.
 */
export function mergeCompanies(ours: Company, theirs: Company): Company {
  const tables = COMPANY_TABLES.map((table) => [table, mergeTable(ours, theirs, table)] as const);
  return Object.fromEntries(tables) as unknown as Company;
}

function mergeTable(
  ours: Company,
  theirs: Company,
  table: CompanyTable,
): Readonly<Record<string, Written>> {
  const merged: Record<string, Written> = { ...ours[table] };
  for (const [id, record] of Object.entries<Written>(theirs[table])) {
    const mine = merged[id];
    if (mine === undefined || record.writtenAt > mine.writtenAt) merged[id] = record;
  }
  return merged;
}
