import { applyDiff, type Change, composeDiffs, type Diff, isSameRecord } from './diff';
import type { Meta, Position, Session, TableName, TableRecords } from './model';

/**
 * Collects the record changes of one command. Reading `session` shows what has been written so far,
 * so that a command can build on its own steps; nothing outside changes until the diff is taken.
 */
export class Transaction {
  #session: Session;
  #diff: Diff = [];

  constructor(session: Session) {
    this.#session = session;
  }

  get session(): Session {
    return this.#session;
  }

  get diff(): Diff {
    return this.#diff;
  }

  put<T extends TableName>(table: T, record: TableRecords[T]): void {
    const from = (this.#session[table] as Record<string, TableRecords[T]>)[record.id] ?? null;
    if (from !== null && isSameRecord(from, record)) return;
    this.#write({ table, id: record.id, from, to: record } as Change);
  }

  /** Merges fields into an existing record. Throws where there is none: callers check first and reject in words. */
  patch<T extends TableName>(table: T, id: string, fields: Partial<TableRecords[T]>): void {
    const from = (this.#session[table] as Record<string, TableRecords[T]>)[id];
    if (from === undefined) throw new Error(`No record ${id} in ${table}`);
    this.put(table, { ...from, ...fields });
  }

  remove<T extends TableName>(table: T, id: string): void {
    const from = (this.#session[table] as Record<string, TableRecords[T]>)[id];
    if (from === undefined) return;
    this.#write({ table, id, from, to: null } as Change);
  }

  patchMeta(fields: Partial<Meta>): void {
    const from = this.#session.meta;
    const to = { ...from, ...fields };
    if (!isSameRecord(from, to)) this.#write({ table: 'meta', id: 'meta', from, to });
  }

  patchPosition(fields: Partial<Position>): void {
    const from = this.#session.position;
    const to = { ...from, ...fields };
    if (!isSameRecord(from, to)) this.#write({ table: 'position', id: 'position', from, to });
  }

  #write(change: Change): void {
    this.#diff = composeDiffs(this.#diff, [change]);
    this.#session = applyDiff(this.#session, [change]);
  }
}
