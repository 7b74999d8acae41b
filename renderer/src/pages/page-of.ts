/** What turns the pages of a list that does not fit on one. */
export interface PageTurning {
  /** Counts from 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly showPage: (page: number) => void;
}

interface Page<T> {
  /** Counts from 0. */
  readonly page: number;
  /** At least one. */
  readonly pageCount: number;
  /** The place of its first item in the list. */
  readonly first: number;
  readonly visible: readonly T[];
}

/** The page on which the item at a place stands; the last one where there is no such item any more. */
export function pageOf<T>(items: readonly T[], perPage: number, index: number): Page<T> {
  const page = Math.floor(Math.min(index, Math.max(0, items.length - 1)) / perPage);
  const first = page * perPage;
  return {
    page,
    pageCount: Math.max(1, Math.ceil(items.length / perPage)),
    first,
    visible: items.slice(first, first + perPage),
  };
}

/**
 * The place of the first item of each page. An item that stays with its next one, such as the head of a group, never stands alone
 * at the foot of a page.
 */
export function pageStarts<T>(
  items: readonly T[],
  perPage: number,
  staysWithNext: (item: T) => boolean,
): readonly number[] {
  const starts = [0];
  for (let start = 0; start + perPage < items.length; ) {
    let next = start + perPage;
    while (next - 1 > start && items.slice(next - 1, next).some(staysWithNext)) next -= 1;
    starts.push(next);
    start = next;
  }
  return starts;
}

/** Where a key that leads through whole pages goes from a place in a list, which may lie outside it; null for other keys. */
export function indexAfterKey(
  key: string,
  index: number,
  count: number,
  perPage: number,
): number | null {
  switch (key) {
    case 'PageDown':
      return index + perPage;
    case 'PageUp':
      return index - perPage;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
