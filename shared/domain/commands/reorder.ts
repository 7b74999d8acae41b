import { inOrder } from '../selectors';

/**
 * The records of one list with one of them moved to another place, each with its new order (1, 2, 3 …);
 * only those whose order changes are returned.
 */
export function moved<T extends { readonly id: string; readonly order: number }>(
  records: Iterable<T>,
  movedId: string,
  toIndex: number,
): T[] {
  const list = inOrder(records);
  const from = list.findIndex((record) => record.id === movedId);
  const [record] = from < 0 ? [] : list.splice(from, 1);
  if (record === undefined) return [];
  list.splice(Math.min(toIndex, list.length), 0, record);
  return renumbered(list);
}

/** Gives the records the orders 1, 2, 3 … in the given sequence; only those that change are returned. */
export function renumbered<T extends { readonly order: number }>(list: readonly T[]): T[] {
  return list.flatMap((record, place) =>
    record.order === place + 1 ? [] : [{ ...record, order: place + 1 }],
  );
}
