import { type ImportTarget, isHeadWord, plainWord, STAMPS, WORDS } from './columns';
import { hasLetters, isOneNameWord } from './name-parts';
import type { Delimiter, Row } from './split-rows';

/** A text split by one of the signs that may stand between cells. */
export interface Split {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
}

/** So many rows say how wide a table is. */
const ROWS_LOOKED_AT = 1_000;

export const widthOf = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => cells.length));

/** The split that is a table of which nothing says what its columns are; undefined where each line may as well be one entry. */
export const unclearSplit = (
  text: string,
  splits: readonly Split[],
  target: ImportTarget,
  isPerson: (cell: string) => boolean,
): Split | undefined =>
  splits.find((split) =>
    target === 'people' ? isUnclearPeople(split, isPerson) : isUnclear(text, split),
  );

/** Cells in quotes, columns of a form, or a sign between them that stands in no sentence: no such row is one entry. */
function isUnclear(text: string, { delimiter, rows }: Split): boolean {
  const [head] = rows;
  const width = widthOf(rows);
  if (head === undefined || width < 2) return false;
  const even = rows.filter(({ cells }) => cells.length === width).length;
  if (even * 2 < rows.length || head.cells.length !== width) return false;
  if (delimiter !== ',' && !isProse(text, delimiter)) return true;
  const isQuoted = text.includes(`"${delimiter}"`) || text.includes(`${delimiter}"`);
  const named = head.cells.map(plainWord).filter((cell) => STAMPS.has(cell) || WORDS.who.has(cell));
  return rows.length > 1 && (isQuoted || named.length > 1);
}

/** People put a space behind a semicolon, programs do not. */
function isProse(text: string, delimiter: Delimiter): boolean {
  if (delimiter === '\t') return false;
  const all = text.split(delimiter).length - 1;
  return (text.split(`${delimiter} `).length - 1) * 2 >= all;
}

function isUnclearPeople({ delimiter, rows }: Split, isPerson: (cell: string) => boolean): boolean {
  const [head, ...others] = rows;
  const filled = rows.filter(({ cells }) => cells.length > 1);
  if (head === undefined || filled.length * 2 < rows.length) return false;
  if (isLikeHead(head, others, isPerson)) return true;
  const numbers = rows.filter(({ cells: [name = ''] }) => !hasLetters(name)).length;
  if (numbers * 2 >= rows.length) return true;
  /* “Berg, Ada”, “Ada, Ben” and “Ada, Engineer” look the same. */
  const alike = filled.filter(
    ({ cells }) =>
      cells.length === 2 &&
      cells.every(isOneNameWord) &&
      (delimiter === ',' || cells[1]?.startsWith(' ') === true),
  );
  return alike.length * 2 >= filled.length;
}

const isNumeric = (cell: string): boolean => /\d/u.test(cell) && !/\p{L}{3}/u.test(cell);
const wordsIn = (cell: string): number => cell.trim().split(/\s+/u).length;

/** Whether a first row says what stands below it rather than somebody or something itself. */
export function isLikeHead(
  { cells }: Row,
  others: readonly Row[],
  isPerson: (cell: string) => boolean,
): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  const isLabel = (cell: string) => hasLetters(cell) && !/[\d.!]/u.test(cell) && wordsIn(cell) <= 4;
  const isMark = (cell: string) => WORDS.management.has(plainWord(cell));
  if (said.length < 2 || !said.every(isLabel) || said.some(isPerson)) return false;
  if (said.some((cell) => isHeadWord(cell) && !isMark(cell))) return true;
  if (said.some(isMark)) return false;
  if (said.length > 2) return true;
  if (others.length === 0) return false;
  const most = (is: (cells: readonly string[]) => boolean) =>
    others.filter((row) => is(row.cells)).length * 2 > others.length;
  if (cells.some((_cell, at) => most((row) => isNumeric(row[at] ?? '')))) return true;
  return wordsIn(cells[0] ?? '') === 1 && most((row) => wordsIn(row[0] ?? '') > 1);
}
