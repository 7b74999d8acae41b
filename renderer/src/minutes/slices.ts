import type { Block } from '@shared/minutes/blocks';
import { textOf } from '@shared/minutes/runs';
import type { Extent } from './paginate';
import { HEAD, type Piece } from './pieces';

/** So much is laid out at once: little enough that a key pressed meanwhile is heard, and more than a first page holds. */
const PIECES = 80;
const LETTERS = 20_000;

/** The first piece behind the next slice that begins with piece `from`. */
export function endOfSlice(
  blocks: readonly Block[],
  pieces: readonly Piece[],
  from: number,
): number {
  let letters = 0;
  let end = from;
  while (end < pieces.length && end - from < PIECES && (end === from || letters < LETTERS)) {
    letters += lettersOf(blocks, pieces[end]);
    end += 1;
  }
  return end;
}

function lettersOf(blocks: readonly Block[], piece: Piece | undefined): number {
  const block = piece === undefined ? undefined : blocks[piece.block];
  if (piece === undefined || block === undefined) return 0;
  switch (block.kind) {
    case 'list':
      return textOf(block.items[piece.item] ?? []).length;
    case 'table':
      return piece.item === HEAD
        ? 0
        : (block.rows[piece.item] ?? []).flat().reduce((sum, runs) => sum + textOf(runs).length, 0);
    default:
      return textOf(block.runs).length;
  }
}

/**
 * Puts a slice's extents behind those that are known. Each slice but the first begins with the last known piece once
 * more, so that the distance between the two slices is measured, too.
 */
export function joined(known: readonly Extent[], slice: readonly Extent[]): Extent[] {
  const last = known.at(-1);
  const [again, ...others] = slice;
  if (last === undefined || again === undefined) return [...slice];
  const shift = last.top - again.top;
  return [
    ...known,
    ...others.map(({ top, bottom }) => ({ top: top + shift, bottom: bottom + shift })),
  ];
}
