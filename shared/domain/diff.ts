import type { Meta, Position, Session, TableName, TableRecords } from './model';

/** One record before and after a command; null means that it did not or does not exist. */
export type TableChange = {
  [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly from: TableRecords[T] | null;
    readonly to: TableRecords[T] | null;
  };
}[TableName];

export type SingleChange =
  | { readonly table: 'meta'; readonly id: 'meta'; readonly from: Meta; readonly to: Meta }
  | {
      readonly table: 'position';
      readonly id: 'position';
      readonly from: Position;
      readonly to: Position;
    };

export type Change = TableChange | SingleChange;

/**
 * What a command did, as whole records before and after. The same value is the undo entry, the message to the windows
 * and what tests assert.
 */
export type Diff = readonly Change[];

/** Tables that undo leaves alone: clocks run on, and half-typed letters stay on the desk. */
const LIVE: ReadonlySet<Change['table']> = new Set(['clocks', 'desks', 'drafts', 'position']);

export const isLive = (change: Change): boolean => LIVE.has(change.table);

/** A new session with the diff applied; untouched tables keep their identity, so that screens can compare them by reference. */
export function applyDiff(session: Session, diff: Diff): Session {
  const next: Record<string, unknown> = { ...session };
  const copied = new Set<string>();
  for (const change of diff) {
    if (change.table === 'meta' || change.table === 'position') {
      next[change.table] = change.to;
      continue;
    }
    if (!copied.has(change.table)) {
      next[change.table] = { ...(next[change.table] as object) };
      copied.add(change.table);
    }
    const table = next[change.table] as Record<string, unknown>;
    if (change.to === null) delete table[change.id];
    else table[change.id] = change.to;
  }
  return next as unknown as Session;
}

export const invertDiff = (diff: Diff): Diff =>
  diff.map((change) => ({ ...change, from: change.to, to: change.from }) as Change).reverse();

/** Records are flat but for small value objects, so comparing their JSON is exact (both sides come from the same code). */
export const isSameRecord = (a: object | null, b: object | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** One diff that does what the two did one after the other. */
export function composeDiffs(first: Diff, second: Diff): Diff {
  const byRecord = new Map<string, Change>();
  for (const change of [...first, ...second]) {
    const key = `${change.table}/${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? ({ ...change, from: earlier.from } as Change) : change);
  }
  return [...byRecord.values()].filter((change) => change.from !== change.to);
}
