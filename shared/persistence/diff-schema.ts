import { z } from 'zod';
import {
  type Meta,
  type Position,
  TABLE_NAMES,
  type TableName,
  type TableRecords,
} from '../domain/model';
import { isRecordId } from '../lib/record-id';
import { hasForbiddenKeys } from './forbidden-keys';
import { isPlainObject } from './json';
import { metaSchema, positionSchema, recordSchemas } from './session-schema';

/** One record as a command left it; null means that the command removed it. */
export type StoredChange =
  | {
      [T in TableName]: {
        readonly table: T;
        readonly id: string;
        readonly to: TableRecords[T] | null;
      };
    }[TableName]
  | { readonly table: 'meta'; readonly id: 'meta'; readonly to: Meta }
  | { readonly table: 'position'; readonly id: 'position'; readonly to: Position };

const TABLES: ReadonlySet<string> = new Set(TABLE_NAMES);

/**
 * What a command changed, as it is stored between two savings of the whole session. Each record must be one of its table;
 * what a newer app has put into it besides stays in it, because the value that was checked is the value that is given back.
 */
export const diffSchema = z.array(z.custom<StoredChange>(isStoredChange));

function isStoredChange(value: unknown): boolean {
  if (!isPlainObject(value) || hasForbiddenKeys(value)) return false;
  const { table, id, to } = value;
  if (table === 'meta') return id === 'meta' && metaSchema.safeParse(to).success;
  if (table === 'position') return id === 'position' && positionSchema.safeParse(to).success;
  if (typeof table !== 'string' || !TABLES.has(table)) return false;
  if (typeof id !== 'string' || !isRecordId(id)) return false;
  if (to === null) return true;
  return (
    isPlainObject(to) && to.id === id && recordSchemas[table as TableName].safeParse(to).success
  );
}
