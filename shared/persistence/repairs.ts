import type { TableName } from '../domain/model';
import type { RepairKind } from '../domain/repair-kind';

/** Where something was put right; `file`: outside every table. */
export type RepairPlace = TableName | 'meta' | 'position' | 'file';

/** One thing that was put right while a file was read. */
export interface Repair {
  readonly table: RepairPlace;
  /** The id that the record has now, or had where it was left out; empty where there is no single record. */
  readonly id: string;
  readonly kind: RepairKind;
  /** What people know it by: the beginning of its words, or a name, or a place in the file. Never more than a line. */
  readonly detail: string;
}

/**
 * A file that needs more than this is not repaired but given up: nobody could look through such a list, and a hostile file
 * must not fill the memory with it. Two thousand notes whose stage is gone stay below.
 */
const MOST_REPAIRS = 2_500;

/** Collects what is put right; each kind is told once for each record. */
export class RepairLog {
  readonly #repairs = new Map<string, Repair>();
  #isFull = false;

  get list(): readonly Repair[] {
    return [...this.#repairs.values()];
  }

  get isEmpty(): boolean {
    return this.#repairs.size === 0;
  }

  /** True once the file is beyond repair. */
  get isFull(): boolean {
    return this.#isFull;
  }

  add(table: RepairPlace, id: string, kind: RepairKind, detail: string): void {
    const key = `${table}/${id}/${kind}/${id === '' ? detail : ''}`;
    if (this.#repairs.has(key)) return;
    if (this.#repairs.size >= MOST_REPAIRS) this.#isFull = true;
    else this.#repairs.set(key, { table, id: excerpt(id, 64), kind, detail: excerpt(detail) });
  }
}

/** The beginning of a text on one line, at most that many UTF-16 units. */
function excerpt(text: string, most = 80): string {
  const line = text
    .trimStart()
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= most
    ? line
    : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
