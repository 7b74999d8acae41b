import type { Block } from '@shared/minutes/blocks';
import { rowStaysWithNext, staysWithNext } from '@shared/minutes/page-rules';

/** The smallest part of the document that never breaks over two pages: a paragraph, an item of a list, a row. */
export interface Piece {
  readonly block: number;
  /** Item of a list or row of a table; `HEAD` is a table's head. 0 for all else. */
  readonly item: number;
  readonly startsPage: boolean;
  /** True where this piece must not be the last one of a page. */
  readonly staysWithNext: boolean;
}

export const HEAD = -1;

/** The pieces of a document in reading order. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block, index) => {
    const piece = (item: number, stays: boolean, startsPage = false): Piece => ({
      block: index,
      item,
      startsPage,
      staysWithNext: stays,
    });
    switch (block.kind) {
      case 'heading':
        return [piece(0, true, block.startsPage)];
      case 'paragraph':
        return [piece(0, block.role === 'lead' || block.role === 'entry')];
      case 'list':
        return block.items.map((_, item) => piece(item, staysWithNext(item, block.items.length)));
      case 'table':
        return [
          piece(HEAD, true),
          ...block.rows.map((_, row) => piece(row, rowStaysWithNext(row, block.rows.length))),
        ];
      default:
        return [piece(0, true)];
    }
  });
}

/** What names a piece in the page, so that its height can be found there. */
export const pieceKey = (block: number, item: number): string => `${block}:${item}`;
