import { linesOf, pagesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';

/** The sizes of a note's letters, in room units; the room reads all of them from the back row. */
const SIZES = [1.4, 1] as const;
export type NoteSize = (typeof SIZES)[number];

export interface NoteFit {
  readonly size: NoteSize;
  readonly columns: number;
  /** Whether every note is seen whole. */
  readonly isWhole: boolean;
  /** Indexes of the notes on each page. */
  readonly pages: readonly (readonly number[])[];
}

interface Space {
  readonly width: number;
  readonly height: number;
}

const GAP = 0.6;
/** The mark before the text, the height of a line, and what paper keeps clear at its edges, in em. */
const MARK = 1.1;
const LINE = 1.22;
const PADDING = 1.12;
const PADDING_SIDES = 1.3;
const TURNER_HEIGHT = 2.6;
/** Stands for the mark where lines are counted. */
const MARK_SIGN = '\u0000';
/** Narrower paper would tear long words apart. */
const NARROWEST = 10.5;

/** The height of a note on paper of a width, both in room units. */
export function noteHeight(text: string, width: number, size: number): number {
  const lineWidth = Math.max(3, width / size - PADDING_SIDES);
  const widthOf = (part: string) => (part === MARK_SIGN ? MARK : textWidth(part));
  return (linesOf(`${MARK_SIGN} ${text}`, lineWidth, widthOf) * LINE + PADDING) * size;
}

/** How many lines of a note there is room for in a height, in room units; at least one. */
export const linesWithin = (height: number, size: number): number =>
  Math.max(1, Math.floor((height / size - PADDING) / LINE));

/**
 * Lays notes out in the space that there is: with the largest letters with which all are seen at once, else with letters
 * of one unit on pages. Never smaller, never scrolled. The buttons for the pages take their place under the notes, unless
 * they stand elsewhere.
 */
export function fitNotes(
  texts: readonly string[],
  space: Space,
  mostColumns: number,
  hasTurnerBelow = true,
): NoteFit {
  const options = SIZES.flatMap((size) =>
    columnChoices(texts.length, space.width, size, mostColumns).map((columns) => ({
      size,
      columns,
    })),
  );
  for (const { size, columns } of options) {
    const rows = rowsOf(texts, space.width, size, columns);
    const height = rows.reduce((sum, row) => sum + row.height + GAP, -GAP);
    if (height <= space.height) {
      return { size, columns, isWhole: true, pages: [rows.flatMap((row) => row.indexes)] };
    }
  }
  const high = space.height - (hasTurnerBelow ? TURNER_HEIGHT : 0);
  const paged = columnChoices(texts.length, space.width, 1, mostColumns).map((columns) => {
    const rows = rowsOf(texts, space.width, 1, columns);
    const pages = pagesOf(rows, (row) => row.height + GAP, high + GAP);
    return {
      size: 1,
      columns,
      isWhole: rows.every((row) => row.height <= high),
      pages: pages.map((page) => page.flatMap((row) => row.indexes)),
    } as const;
  });
  /* Whole notes come first, then few pages; of equal ones the first has the most beside each other. */
  const whole = paged.filter((fit) => fit.isWhole);
  return (whole.length > 0 ? whole : paged.slice(-1)).reduce((a, b) =>
    b.pages.length < a.pages.length ? b : a,
  );
}

function columnChoices(count: number, width: number, size: number, most: number): number[] {
  const columns: number[] = [];
  for (let choice = Math.min(most, Math.max(1, count)); choice >= 1; choice -= 1) {
    if (choice === 1 || width / choice >= NARROWEST * size) columns.push(choice);
  }
  return columns;
}

interface Row {
  readonly indexes: number[];
  readonly height: number;
}

function rowsOf(texts: readonly string[], width: number, size: number, columns: number): Row[] {
  const paper = (width - GAP * (columns - 1)) / columns;
  const rows: Row[] = [];
  for (let from = 0; from < texts.length; from += columns) {
    const inRow = texts.slice(from, from + columns);
    rows.push({
      indexes: inRow.map((_, index) => from + index),
      height: Math.max(...inRow.map((text) => noteHeight(text, paper, size))),
    });
  }
  return rows;
}
