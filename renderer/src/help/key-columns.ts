import type { KeyLine } from '@shared/text/en/keys';
import { KEY_PLACES, type KeyPlace } from './key-places';

/** What one column of the card holds: keys of one place. */
export interface KeyColumn {
  readonly place: KeyPlace;
  readonly lines: readonly KeyLine[];
}

/** Room units that a row of words takes, and what a line of the card keeps clear. */
const WORDS_ROW = 1.25;
const LINE_GAP = 0.34;
/** A row with the sign of a key is a little higher. */
const KEYS_ROW = 1.55;
/** So many letters of what a key does stand in one row, and so many letters on the keys themselves. */
const LETTERS = 26;
const KEY_LETTERS = 13;

/** The height that a line of the card takes at most, in room units. */
export function lineHeight({ press, does }: KeyLine): number {
  /* Every key has an edge of its own, as wide as two letters. */
  const keys = press.reduce((sum, key) => sum + key.length + 2, 0);
  return (
    LINE_GAP +
    Math.max(Math.ceil(does.length / LETTERS) * WORDS_ROW, Math.ceil(keys / KEY_LETTERS) * KEYS_ROW)
  );
}

/**
 * The card column by column: the place where the room is, the keys that work everywhere, then the other places. A place with
 * more keys than fit into the height, in room units, goes on in the next column.
 */
export function keyColumns(
  first: KeyPlace,
  lists: Readonly<Record<KeyPlace, readonly KeyLine[]>>,
  height: number,
): readonly KeyColumn[] {
  const others = KEY_PLACES.filter((place) => place !== first && place !== 'everywhere');
  const places =
    first === 'everywhere' ? [first, ...others] : [first, 'everywhere' as const, ...others];
  return places.flatMap((place) =>
    columnsOf(lists[place], height).map((lines) => ({ place, lines })),
  );
}

/** As few columns as can be, and as even: nobody wants one key alone in a column. */
function columnsOf(lines: readonly KeyLine[], height: number): readonly (readonly KeyLine[])[] {
  for (let count = 1; ; count += 1) {
    const each = Math.max(1, Math.ceil(lines.length / count));
    const columns = Array.from({ length: Math.ceil(lines.length / each) }, (_one, at) =>
      lines.slice(at * each, (at + 1) * each),
    );
    if (each === 1 || columns.every((column) => heightOf(column) <= height)) return columns;
  }
}

const heightOf = (lines: readonly KeyLine[]): number =>
  lines.reduce((sum, line) => sum + lineHeight(line), 0);
