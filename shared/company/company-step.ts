import { err, ok, type Result } from '../lib/result';
import type { Json } from '../persistence/json';
import type { Company, CompanyChange, CompanyTable } from './model';
import { isSameValue } from './same-value';

/** One record before and after a step; null: it is not there. */
interface RecordStep {
  readonly table: CompanyTable;
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** What one change did, so that it can be taken back. */
export type CompanyStep = readonly RecordStep[];

export interface SteppedCompany {
  readonly company: Company;
  /** Empty where everything was so already. */
  readonly step: CompanyStep;
}

/**
 * Puts changes into `present`, which somebody else may have changed since whoever asks has seen `seen`: of a record that both
 * have changed, the fields that were left alone here stay as the other one wants them.
 */
export function changeCompany(
  present: Company,
  seen: Company,
  changes: readonly CompanyChange[],
): SteppedCompany {
  let company = present;
  const touched = new Map<string, { table: CompanyTable; id: string }>();
  for (const { table, id, record } of changes) {
    const now = recordOf(company, table, id);
    const wanted = record && withOthersFields(record, recordOf(seen, table, id), now);
    company = withRecord(company, table, id, wanted);
    touched.set(`${table} ${id}`, { table, id });
  }
  const step = [...touched.values()]
    .map(({ table, id }) => ({
      table,
      id,
      before: recordOf(present, table, id),
      after: recordOf(company, table, id),
    }))
    .filter(({ before, after }) => !isSameValue(before, after));
  return { company, step };
}

/** Takes a step back. Refused where somebody has changed one of its records since. */
export const undoStep = (company: Company, step: CompanyStep): Result<Company, 'changed'> =>
  walked(company, step, 'after', 'before');

/** Takes a step again, under the same condition. */
export const redoStep = (company: Company, step: CompanyStep): Result<Company, 'changed'> =>
  walked(company, step, 'before', 'after');

function walked(
  company: Company,
  step: CompanyStep,
  from: 'before' | 'after',
  to: 'before' | 'after',
): Result<Company, 'changed'> {
  const fits = step.every((one) => isSameValue(recordOf(company, one.table, one.id), one[from]));
  if (!fits) return err('changed');
  return ok(step.reduce((result, one) => withRecord(result, one.table, one.id, one[to]), company));
}

function recordOf(company: Company, table: CompanyTable, id: string): object | null {
  const records = company[table] as Readonly<Record<string, object>>;
  return Object.hasOwn(records, id) ? (records[id] ?? null) : null;
}

function withRecord(
  company: Company,
  table: CompanyTable,
  id: string,
  record: object | null,
): Company {
  const { [id]: _before, ...others } = company[table] as Readonly<Record<string, object>>;
  return { ...company, [table]: record === null ? others : { ...others, [id]: record } };
}

function withOthersFields(wanted: object, seen: object | null, now: object | null): object {
  if (seen === null || now === null) return wanted;
  const [before, present] = [seen as Json, now as Json];
  return Object.fromEntries(
    Object.entries(wanted).map(([field, value]) => [
      field,
      isSameValue(value, before[field]) ? present[field] : value,
    ]),
  );
}
