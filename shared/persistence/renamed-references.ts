import type { TableName } from '../domain/model';
import { isPlainObject, type Json } from './json';
import { isName } from './record-ids';

/** The new ids of each table by the old ones that could name no record. */
export type RenamedIds = Readonly<Record<TableName, ReadonlyMap<string, string>>>;

/** Which table a field points into. Fields of the same name point into the same table everywhere. */
const TARGETS: Readonly<Record<string, TableName>> = {
  stageId: 'stages',
  doneStageIds: 'stages',
  themeId: 'themes',
  noteId: 'notes',
  authorId: 'people',
  personId: 'people',
  takerId: 'people',
  ownerId: 'people',
  helperIds: 'people',
  fromId: 'people',
  toId: 'people',
  carriedToId: 'actions',
  facilitatorId: 'people',
  outcomes: 'people',
};

/** The same record pointing to the new ids of those that were renamed. */
export function withRenamedReferences(record: Json, renamed: RenamedIds): Json {
  const follow = (table: TableName, id: unknown): unknown =>
    (isName(id) ? renamed[table].get(`${id}`) : undefined) ?? id;
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => {
      const table = Object.hasOwn(TARGETS, field) ? TARGETS[field] : undefined;
      if (field === 'endedTurns' && Array.isArray(value)) {
        return [
          field,
          value.map((turn) => (isPlainObject(turn) ? withRenamedReferences(turn, renamed) : turn)),
        ];
      }
      if (table === undefined) return [field, value];
      if (Array.isArray(value)) return [field, value.map((id) => follow(table, id))];
      if (!isPlainObject(value)) return [field, follow(table, value)];
      const entries = Object.entries(value);
      return [field, Object.fromEntries(entries.map(([id, of]) => [follow(table, id), of]))];
    }),
  );
}
