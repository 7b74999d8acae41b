import type { KeyLine } from '@shared/text/en/keys';
import { KEY_PLACES, type KeyPlace } from './key-places';

/** What one column of the card holds: keys of one place. */
export interface KeyColumn {
  readonly place: KeyPlace;
  readonly lines: readonly KeyLine[];
}

/**
 * The card column by column: the place where the room is, the keys that work everywhere, then the other places. A place with
 * more keys than fit goes on in the next column.
 */
export function keyColumns(
  first: KeyPlace,
  lists: Readonly<Record<KeyPlace, readonly KeyLine[]>>,
  rows: number,
): readonly KeyColumn[] {
  const others = KEY_PLACES.filter((place) => place !== first && place !== 'everywhere');
  const places =
    first === 'everywhere' ? [first, ...others] : [first, 'everywhere' as const, ...others];
  const perColumn = Math.max(1, rows);
  return places.flatMap((place) => {
    const lines = lists[place];
    const columns = Math.ceil(lines.length / perColumn);
    /* As evenly as can be: nobody wants one key alone in a column. */
    const each = Math.ceil(lines.length / Math.max(1, columns));
    return Array.from({ length: columns }, (_one, at) => ({
      place,
      lines: lines.slice(at * each, (at + 1) * each),
    }));
  });
}
