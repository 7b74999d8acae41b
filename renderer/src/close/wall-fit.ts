import { pagesOf } from '../actions/paging';
import { noteHeight } from '../discuss/note-fit';

export interface HungNote {
  readonly index: number;
  /** Room units. */
  readonly width: number;
}

const GAP = 1;
/** Room for the tilt and the steps up and down. */
const TILT = 1.1;

/** Paper as wide as its text asks for: a short one stays small, a long one is wide enough for few lines. */
export const paperWidth = (text: string): number =>
  Math.round(Math.min(13.4, Math.max(7.2, 1.22 * Math.sqrt(text.length + 3))) * 10) / 10;

/** Where the wall is low, as in a deep room, a long note is wider instead of higher. */
function widthOnWall(text: string, space: { readonly width: number; readonly height: number }) {
  let width = paperWidth(text);
  while (width < space.width && noteHeight(text, width, 1) + TILT > space.height) {
    width = Math.min(space.width, width + 1);
  }
  return width;
}

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
    rows.at(-1)?.push({ index, width });
    used += GAP + width;
  }
  const heightOf = (row: readonly HungNote[]) =>
    Math.max(...row.map(({ index, width }) => noteHeight(texts[index] ?? '', width, 1))) + TILT;
  return pagesOf(rows, heightOf, space.height);
}
