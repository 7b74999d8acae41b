import { type Meta, type Session, TABLE_NAMES, type TableName } from '../domain/model';
import { isBlank } from '../lib/blank';
import { isPlainObject, type Json } from './json';
import { withMendedKeys } from './mended-keys';
import { readMeta, readPosition } from './read-meta';
import { type IdentifiedTable, identify } from './record-ids';
import { labelOf, WORD_FIELDS, wordsOf } from './record-words';
import { type RenamedIds, withRenamedReferences } from './renamed-references';
import type { RepairLog } from './repairs';
import { salvageRecord } from './salvage-record';
import type { Homeless, Lists } from './settle-record';
import { settleSession } from './settle-session';

interface ReadBody {
  readonly session: Session;
  /** What lies in the session's part and is no table of ours. */
  readonly unknownTables: Json;
}

type Tables = Readonly<Record<TableName, IdentifiedTable>>;

const PARTS = ['meta', 'position', ...TABLE_NAMES];

/**
 * The session's part of a file, put right where it must be. Null where it is beyond repair. A sound session comes out as
 * it went in, record for record.
 */
export function readBody(found: Json, sessionId: string, log: RepairLog): ReadBody | null {
  const mended = withMendedKeys(found, PARTS);
  if (mended !== null) log.add('file', '', 'invalid-entry', sessionId);
  const body = mended ?? found;
  const tables = identified(body, log);
  if (log.isFull) return null;
  const renamed = mapTables((name) => tables[name].renamed) as RenamedIds;
  const isRenamed = TABLE_NAMES.some((name) => renamed[name].size > 0);
  const pointed = (record: unknown): unknown =>
    isRenamed && isPlainObject(record) ? withRenamedReferences(record, renamed) : record;
  const meta = readMeta(pointed(body.meta), sessionId, log);
  if (meta === null) return null;
  const position = readPosition(pointed(body.position), log);
  const lists = mapTables((name) => salvaged(name, tables[name], pointed, meta, log)) as Lists;
  if (log.isFull) return null;
  const homeless: Homeless = [...tables.desks.surplus, ...tables.drafts.surplus]
    .map((entry) => wordsOf('desks', entry) || wordsOf('drafts', entry))
    .filter((words) => words !== '');
  const session = settleSession(meta, position, lists, homeless, log);
  const unknownTables = Object.fromEntries(
    Object.entries(body).filter(([name]) => !PARTS.includes(name)),
  );
  return { session, unknownTables };
}

const mapTables = <T>(make: (name: TableName) => T): Record<TableName, T> =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, make(name)])) as Record<TableName, T>;

function identified(body: Json, log: RepairLog): Tables {
  const stages = identify('stages', entriesOf('stages', body.stages, log), new Map(), log);
  return mapTables((name) =>
    name === 'stages'
      ? stages
      : identify(name, entriesOf(name, body[name], log), stages.renamed, log),
  );
}

/** The entries of a table, whatever became of the list: a text where a record belongs may be all that is left of one. */
function entriesOf(table: TableName, list: unknown, log: RepairLog): readonly Json[] {
  if (!Array.isArray(list) && !isPlainObject(list)) {
    log.add(table, '', 'missing-part', table);
    return [];
  }
  if (!Array.isArray(list)) log.add(table, '', 'invalid-entry', table);
  const entries: Json[] = [];
  for (const [index, entry] of Object.values(list).entries()) {
    if (log.isFull) break;
    const [field] = WORD_FIELDS[table];
    if (isPlainObject(entry)) entries.push(entry);
    else if (typeof entry === 'string' && !isBlank(entry) && field !== undefined) {
      entries.push({ [field]: entry });
    } else log.add(table, '', 'skipped-entry', `${index + 1}`);
  }
  return entries;
}

function salvaged(
  table: TableName,
  { entries }: IdentifiedTable,
  pointed: (record: unknown) => unknown,
  meta: Meta,
  log: RepairLog,
): readonly unknown[] {
  const records: unknown[] = [];
  for (const [index, { id, entry }] of entries.entries()) {
    if (log.isFull) break;
    const record = salvageRecord(table, id, pointed(entry) as Json, index + 1, meta, log);
    if (record !== null) records.push(record);
  }
  return records;
}

/** Tells every record in which a character stands for bytes that are no text. */
export function tellUnreadable(session: Session, firstFault: number, log: RepairLog): void {
  let told = 0;
  for (const table of TABLE_NAMES) {
    for (const record of Object.values(session[table])) {
      const fields = record as unknown as Json;
      const isHit = WORD_FIELDS[table].some((field) => String(fields[field]).includes('\ufffd'));
      if (!isHit) continue;
      told += 1;
      log.add(table, record.id, 'unreadable-characters', labelOf(table, fields));
    }
  }
  if (told === 0) log.add('file', '', 'unreadable-characters', String(firstFault));
}
