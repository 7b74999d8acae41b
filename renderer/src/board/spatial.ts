export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sideways distance counts this much more than distance in the direction of the arrow, so that focus keeps its lane. */
const SIDEWAYS_WEIGHT = 3;
const ROW_SLACK = 0.25;

const isAcross = (direction: Direction): boolean => direction === 'left' || direction === 'right';

/**
 * The index of the box that an arrow key leads to from a box, or null at the edge. A box counts as lying in a direction
 * when its middle is beyond the present one's middle and it does not merely stand beside it.
 */
export function nextInDirection(
  boxes: readonly Box[],
  from: number,
  direction: Direction,
): number | null {
  const start = boxes[from];
  if (start === undefined) return null;
  let best: number | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const [index, box] of boxes.entries()) {
    if (index === from) continue;
    const { ahead, aside } = distances(start, box, direction);
    if (ahead <= 0) continue;
    /* To the left and right the eye stays in its row; a note far above is not "beside". */
    if (isAcross(direction) && aside > ahead * ROW_SLACK) continue;
    const score = ahead + aside * SIDEWAYS_WEIGHT;
    if (score < bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

function distances(from: Box, to: Box, direction: Direction): { ahead: number; aside: number } {
  const across = isAcross(direction);
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  const middle = (box: Box) => (across ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2);
  const ahead = (middle(to) - middle(from)) * sign;
  /* Overlapping lanes have no sideways distance: the eye reads them as one row or one column. */
  const [fromStart, fromEnd] = across ? [from.top, from.bottom] : [from.left, from.right];
  const [toStart, toEnd] = across ? [to.top, to.bottom] : [to.left, to.right];
  const gap = Math.max(0, toStart - fromEnd, fromStart - toEnd);
  const drift = Math.abs((toStart + toEnd) / 2 - (fromStart + fromEnd) / 2) / 50;
  const isBeside = across
    ? to.left < from.right && to.right > from.left && ahead < (from.right - from.left) / 2
    : to.top < from.bottom && to.bottom > from.top && ahead < (from.bottom - from.top) / 2;
  return { ahead: isBeside ? 0 : ahead, aside: gap + drift };
}
