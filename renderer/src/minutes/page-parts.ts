import type { Piece } from './pieces';

/** The items of one block that lie on one page: from the first up to, and without, `to`. */
export interface BlockPart {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The blocks between two pieces, each with the part of it that lies there. */
export function partsBetween(pieces: readonly Piece[], start: number, end: number): BlockPart[] {
  const parts: BlockPart[] = [];
  for (const { block, item } of pieces.slice(start, end)) {
    const from = Math.max(0, item);
    const last = parts.at(-1);
    if (last?.index === block) parts[parts.length - 1] = { ...last, to: from + 1 };
    else parts.push({ index: block, from, to: item + 1 });
  }
  return parts;
}
