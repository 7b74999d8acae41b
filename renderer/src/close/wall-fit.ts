import { pagesOf } from '../actions/paging';
import { linesWithin, noteHeight } from '../discuss/note-fit';

export interface HungNote {
  readonly index: number;
  /** Room units. */
  readonly width: number;
  /** How many lines there is room for; null where the whole note hangs there. */
  readonly lines: number | null;
}

const GAP = 1;
/** Room for the tilt and the steps up and down. */
const TILT = 1.1;
/** Paper wider than this hangs alone in its row, straighter and without a step. */
export const WIDEST_BESIDE = 13.4;
const TILT_ALONE = 0.4;

const tiltOf = (width: number): number => (width > WIDEST_BESIDE ? TILT_ALONE : TILT);

/** Paper as wide as its text asks for: a short one stays small, a long one is wide enough for few lines. */
export const paperWidth = (text: string): number =>
  Math.round(Math.min(WIDEST_BESIDE, Math.max(7.2, 1.22 * Math.sqrt(text.length + 3))) * 10) / 10;

/** Where the wall is low, as in a deep room, a long note is wider instead of higher. */
function widthOnWall(text: string, space: { readonly width: number; readonly height: number }) {
  let width = paperWidth(text);
  while (width < space.width && heightOn(text, width) + tiltOf(width) > space.height) {
    width = Math.min(space.width, width + 1);
  }
  return width;
}

/** Letters are measured by their usual widths, so that a line may hold one word less than thought. */
const heightOn = (text: string, width: number): number => noteHeight(text, width * 0.96, 1);

/** Hangs notes in rows of the width that there is, and rows on pages of the height that there is. */
export function hangWall(
  texts: readonly string[],
  space: { readonly width: number; readonly height: number },
): HungNote[][][] {
  const rows: HungNote[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, text] of texts.entries()) {
    const width = widthOnWall(text, space);
    if (used + GAP + width > space.width) {
      rows.push([]);
      used = -GAP;
    }
    const free = space.height - tiltOf(width);
    const lines = heightOn(text, width) > free ? linesWithin(free, 1) : null;
    rows.at(-1)?.push({ index, width, lines });
    used += GAP + width;
  }
  const heightOf = (row: readonly HungNote[]) =>
    Math.max(...row.map(({ index, width }) => heightOn(texts[index] ?? '', width) + tiltOf(width)));
  return pagesOf(rows, heightOf, space.height);
}
