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
const TILT = 0.8;
/** Paper wider than this hangs alone in its row, straighter and without a step. */
export const WIDEST_BESIDE = 13.4;
const TILT_ALONE = 0.4;

const tiltOf = (width: number): number => (width > WIDEST_BESIDE ? TILT_ALONE : TILT);

/** Paper as wide as its text asks for: a short one stays small, a long one is wide enough for few lines. */
export const paperWidth = (text: string): number =>
  Math.round(Math.min(WIDEST_BESIDE, Math.max(7.2, 1.3 * Math.sqrt(text.length + 3))) * 10) / 10;

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
  const rows: Paper[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, text] of texts.entries()) {
    const width = widthOnWall(text, space);
    if (used + GAP + width > space.width) {
      rows.push([]);
      used = -GAP;
    }
    rows.at(-1)?.push({ index, text, width });
    used += GAP + width;
  }
  const hung = rows.map((row) => widened(row, space.width));
  const heightOf = (row: readonly Paper[]) =>
    Math.max(...row.map(({ text, width }) => heightOn(text, width) + tiltOf(width)));
  return pagesOf(hung, heightOf, space.height).map((page) =>
    page.map((row) =>
      row.map(({ index, text, width }) => {
        const free = space.height - tiltOf(width);
        const lines = heightOn(text, width) > free ? linesWithin(free, 1) : null;
        return { index, width, lines };
      }),
    ),
  );
}

interface Paper {
  readonly index: number;
  readonly text: string;
  readonly width: number;
}

/** Shares what is left of a row's width among its papers that need fewer lines with it, so that more rows hang on a page. */
function widened(row: readonly Paper[], width: number): Paper[] {
  const used = row.reduce((sum, paper) => sum + paper.width + GAP, -GAP);
  const share = Math.floor(((width - used) / row.length) * 10) / 10;
  if (share <= 0) return [...row];
  return row.map((paper) => {
    const wider = Math.min(WIDEST_BESIDE, paper.width + share);
    const isLower = heightOn(paper.text, wider) < heightOn(paper.text, paper.width);
    return isLower ? { ...paper, width: Math.round(wider * 10) / 10 } : paper;
  });
}
