import { HEAD, type Piece } from './pieces';

/** Where a piece lies when all of the document hangs in one long column. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Lays a long column out into pages and returns, for each page, the index of its first piece. Follows what Word
 * does: headings stay with what they head, rows stay whole, and a table's head is repeated where a page begins inside
 * the table. A piece taller than a page gets a page of its own, so that this always comes to an end.
 */
export function paginate(
  pieces: readonly Piece[],
  extents: readonly Extent[],
  pageHeight: number,
): number[] {
  const heads = headHeights(pieces, extents);
  const starts = pieces.length === 0 ? [] : [0];
  let start = 0;
  let index = 0;
  while (index < pieces.length) {
    const height = (heads[start] ?? 0) + (extents[index]?.bottom ?? 0) - (extents[start]?.top ?? 0);
    const mustBreak = pieces[index]?.startsPage === true || height > pageHeight;
    if (mustBreak && index > start) {
      start = pieces[index]?.startsPage ? index : breakBefore(pieces, index, start);
      starts.push(start);
      index = start;
    }
    index += 1;
  }
  return starts;
}

/** The last place before `index` where the page may end; `index` itself where everything is bound together. */
function breakBefore(pieces: readonly Piece[], index: number, start: number): number {
  let at = index;
  while (at > start && pieces[at - 1]?.staysWithNext) at -= 1;
  return at > start ? at : index;
}

/** For every row the height of its table's head, which a page that begins with it has to show again; else 0. */
function headHeights(pieces: readonly Piece[], extents: readonly Extent[]): number[] {
  let head = { block: -1, height: 0 };
  return pieces.map((piece, index) => {
    if (piece.item === HEAD) {
      const extent = extents[index];
      head = { block: piece.block, height: extent ? extent.bottom - extent.top : 0 };
      return 0;
    }
    return piece.block === head.block ? head.height : 0;
  });
}
