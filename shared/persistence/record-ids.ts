import type { TableName } from '../domain/model';
import { isRecordId } from '../lib/record-id';
import type { Json } from './json';
import { labelOf } from './record-words';
import type { RepairLog } from './repairs';

/** One entry of a table with the id that it shall have. */
export interface IdentifiedEntry {
  readonly id: string;
  readonly entry: Json;
}

export interface IdentifiedTable {
  readonly entries: readonly IdentifiedEntry[];
  /** Entries that can have no id of their own, because theirs is taken and only one can have it. */
  readonly surplus: readonly Json[];
  /** New ids by the ones that could name no record: what points to these follows. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** One record for each stage, under the stage's id: these cannot be given another one. */
const BY_STAGE: ReadonlySet<TableName> = new Set(['relays', 'ballots', 'clocks', 'desks']);
/** Their ids name fields of the app: under another id, no field would show them. */
const BY_FIELD: ReadonlySet<TableName> = new Set(['drafts']);

/**
 * Gives every entry of a table an id that can name a record and that no other entry has. The first entry keeps an id that
 * two have. New ids are made of the old one or of the entry's place, so that every computer makes the same.
 */
export function identify(
  table: TableName,
  list: readonly Json[],
  stageNames: ReadonlyMap<string, string>,
  log: RepairLog,
): IdentifiedTable {
  const entries: IdentifiedEntry[] = [];
  const surplus: Json[] = [];
  const renamed = new Map<string, string>();
  const isFixed = BY_STAGE.has(table) || BY_FIELD.has(table);
  const used = new Set<string>();
  const newId = idMaker(list.map((entry) => entry.id));
  for (const [index, entry] of list.entries()) {
    if (log.isFull) break;
    const own = typeof entry.id === 'string' ? entry.id : '';
    const old = BY_STAGE.has(table) ? (stageNames.get(own) ?? own) : own;
    const isSound = isRecordId(old);
    if (isSound && !used.has(old)) {
      used.add(old);
      entries.push({ id: old, entry });
      continue;
    }
    const kind = isSound ? 'duplicate-id' : 'bad-id';
    if (isFixed) {
      log.add(table, old, kind, labelOf(table, entry));
      surplus.push(entry);
      continue;
    }
    const id = newId(isSound ? old : `${table}-${index + 1}`);
    if (!isSound && isName(entry.id) && !renamed.has(`${entry.id}`)) renamed.set(`${entry.id}`, id);
    log.add(table, id, kind, labelOf(table, entry));
    entries.push({ id, entry });
  }
  return { entries, surplus, renamed };
}

/** Whether another record could mean this one by it, however unfit it is. A missing id is nobody's name. */
export const isName = (id: unknown): id is string | number =>
  typeof id === 'string' || typeof id === 'number';

/** Makes ids like a given one that are not among those taken, each another one. */
export function idMaker(ids: Iterable<unknown>): (like: string) => string {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return (like) => {
    const stem = like.slice(0, 50);
    for (;;) {
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      const id = count === 1 ? stem : `${stem}-${count}`;
      if (!taken.has(id)) {
        taken.add(id);
        return id;
      }
    }
  };
}
