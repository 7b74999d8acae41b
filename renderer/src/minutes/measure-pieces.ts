import type { Extent } from './paginate';
import { type Piece, pieceKey } from './pieces';

/**
 * Where the pieces lie on the long sheet, in CSS pixels at true size, whatever it is scaled to now. Null where
 * nothing is laid out (tests without a real browser, a hidden window).
 */
export function measurePieces(
  sheet: HTMLElement,
  pieces: readonly Piece[],
  trueWidth: number,
): Extent[] | null {
  const frame = sheet.getBoundingClientRect();
  if (frame.width === 0) return null;
  const scale = trueWidth / frame.width;
  const elements = new Map<string, Element>();
  for (const element of sheet.querySelectorAll('[data-piece]')) {
    elements.set(element.getAttribute('data-piece') ?? '', element);
  }
  const extents: Extent[] = [];
  for (const piece of pieces) {
    const element = elements.get(pieceKey(piece.block, piece.item));
    if (element === undefined) return null;
    const { top, bottom } = element.getBoundingClientRect();
    extents.push({ top: (top - frame.top) * scale, bottom: (bottom - frame.top) * scale });
  }
  return extents;
}
