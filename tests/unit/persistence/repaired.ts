import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenInvariants } from '@shared/domain/invariants';
import { type Session, TABLE_NAMES } from '@shared/domain/model';
import type { ReadSession } from '@shared/persistence/read-session';
import { WORD_FIELDS } from '@shared/persistence/record-words';
import { expect } from 'vitest';
import { mustRead } from '../../helpers/session-files';

export type Json = Record<string, unknown>;
export type Tables = Record<string, Json[]> & { meta: Json; position: Json };

export const goldenText = readFileSync(
  join(import.meta.dirname, '../../fixtures/session-v4.json'),
  'utf8',
);
export const sound = mustRead(goldenText).session;

/** The golden session after a change to its file; every invariant is checked. */
export function repaired(change: (tables: Tables) => void): ReadSession {
  const file = JSON.parse(goldenText) as { session: Tables };
  change(file.session);
  const read = mustRead(JSON.stringify(file));
  expect(brokenInvariants(read.session)).toEqual([]);
  return read;
}

export const told = ({ repairs }: ReadSession): string[] =>
  repairs.map(({ table, id, kind }) => `${table}/${id} ${kind}`);

export const record = (tables: Tables, table: string, at = 0): Json => tables[table]?.[at] ?? {};

export const clone = (tables: Tables, table: string, fields: Json, at = 0): void => {
  tables[table]?.push({ ...structuredClone(record(tables, table, at)), ...fields });
};

/** Every text that people typed, wherever it lies. */
export const wordsIn = (session: Session): string =>
  TABLE_NAMES.flatMap((table) =>
    Object.values(session[table]).flatMap((entry) =>
      WORD_FIELDS[table].map((field) => String((entry as unknown as Json)[field])),
    ),
  ).join('\n');
