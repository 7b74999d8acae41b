import type { TableName, TableRecords } from '../domain/model';
import { inOrder, nextOrder } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import type { Json } from './json';
import { labelOf } from './record-words';
import type { RepairLog } from './repairs';
import { HIGHEST_ORDER } from './session-schema';

/** A session's tables as they lie in a file. */
export type Lists = { readonly [T in TableName]: readonly TableRecords[T][] };

/** Words that lost their place, to be parked where the room sees them. */
export type Homeless = string[];

type Named = { readonly id: string };

export const idsOf = (records: readonly Named[]): ReadonlySet<string> =>
  new Set(records.map((record) => record.id));

/** The record with null in every field that points to something that is not there. */
export function withKnownReferences<R extends Named>(
  table: TableName,
  record: R,
  known: Readonly<Record<string, ReadonlySet<string>>>,
  log: RepairLog,
): R {
  const fields = record as unknown as Json;
  const dangling = Object.entries(known).filter(
    ([field, ids]) => fields[field] !== null && !ids.has(String(fields[field])),
  );
  if (dangling.length === 0) return record;
  log.add(table, record.id, 'dangling-reference', labelOf(table, fields));
  return { ...record, ...Object.fromEntries(dangling.map(([field]) => [field, null])) };
}

/** The records one behind the other, where some of them share a place; otherwise the list itself. */
export function withOwnPlaces<R extends { readonly id: string; readonly order: number }>(
  table: TableName,
  records: readonly R[],
  log: RepairLog,
): readonly R[] {
  const places = new Set(records.map((record) => record.order));
  if (places.size === records.length) return records;
  let last = Number.NEGATIVE_INFINITY;
  return inOrder(records).map((record, index) => {
    if (record.order === last) {
      log.add(table, record.id, 'duplicate-place', labelOf(table, record as unknown as Json));
    }
    last = record.order;
    return { ...record, order: index + 1 };
  });
}

/** The records that say something. */
export const thatSaySomething = <R extends { readonly id: string; readonly text: string }>(
  table: TableName,
  records: readonly R[],
  log: RepairLog,
): readonly R[] =>
  records.filter((record) => {
    if (!isBlank(record.text)) return true;
    log.add(table, record.id, 'skipped-entry', record.id);
    return false;
  });

/** The place behind all others; where no number is left for it, it is shared with the last one. */
export const lastOrderOf = (records: readonly { readonly id: string; readonly order: number }[]) =>
  Math.min(nextOrder(records), HIGHEST_ORDER);
