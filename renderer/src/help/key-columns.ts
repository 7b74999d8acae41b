import type { Texts } from '@shared/text';
import type { KeyLine } from '@shared/text/en/keys';
import { keyWords } from '@shared/text/key-words';
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
/** So wide is a letter at most, a key without its letters, and all the keys of a line. */
const LETTER = 0.58;
const KEY = 1.25;
const MOST_KEYS = 9.6;
/** Between the keys and what they do. */
const GAP = 0.8;

/** How much room a column has, in room units, and what the keys are called. */
export interface ColumnRoom {
  readonly wide: number;
  readonly high: number;
  readonly names: Texts['keyNames'];
}

/** Between two keys of one line, in room units. */
const KEYS_GAP = 0.5;

/** The width that a line's keys would take beside each other, in room units. */
const rowOfKeys = ({ press }: KeyLine, names: Texts['keyNames']): number =>
  press.reduce((sum, key) => sum + KEY + keyWords(key, names).length * LETTER, 0) +
  (press.length - 1) * KEYS_GAP;

/** The width that a list keeps for its keys, in room units: as wide as they are, but not too wide for what they do. */
export const keysWide = (lines: readonly KeyLine[], names: Texts['keyNames']): number =>
  Math.min(MOST_KEYS, Math.max(...lines.map((line) => rowOfKeys(line, names))));

/** The height that a line of the card takes at most, in room units; `keys` is the width that its list keeps for them. */
export function lineHeight(line: KeyLine, { wide, names }: ColumnRoom, keys = MOST_KEYS): number {
  const letters = Math.max(1, Math.floor((wide - keys - GAP) / LETTER));
  return (
    LINE_GAP +
    Math.max(
      Math.ceil(line.does.length / letters) * WORDS_ROW,
      Math.ceil(rowOfKeys(line, names) / MOST_KEYS) * KEYS_ROW,
    )
  );
}

/**
 * The card column by column: the place where the room is, the keys that work everywhere, then the other places. A place with
 * more keys than fit into the height goes on in the next column.
 */
export function keyColumns(
  first: KeyPlace,
  lists: Readonly<Record<KeyPlace, readonly KeyLine[]>>,
  room: ColumnRoom,
): readonly KeyColumn[] {
  const others = KEY_PLACES.filter((place) => place !== first && place !== 'everywhere');
  const places =
    first === 'everywhere' ? [first, ...others] : [first, 'everywhere' as const, ...others];
  return places.flatMap((place) =>
    columnsOf(lists[place], room).map((lines) => ({ place, lines })),
  );
}

/** As few columns as can be, and as even: nobody wants one key alone in a column. */
function columnsOf(lines: readonly KeyLine[], room: ColumnRoom): readonly (readonly KeyLine[])[] {
  for (let count = 1; ; count += 1) {
    const each = Math.max(1, Math.ceil(lines.length / count));
    const columns = Array.from({ length: Math.ceil(lines.length / each) }, (_one, at) =>
      lines.slice(at * each, (at + 1) * each),
    );
    if (each === 1 || columns.every((column) => heightOf(column, room) <= room.high))
      return columns;
  }
}

function heightOf(lines: readonly KeyLine[], room: ColumnRoom): number {
  const keys = keysWide(lines, room.names);
  return lines.reduce((sum, line) => sum + lineHeight(line, room, keys), 0);
}
