/** Radius of the disc in its drawing, which is 100 wide. */
const RADIUS = 42;
const CENTRE = 50;

/** A point on the disc's edge; 0 is at twelve o'clock, 1 is once round clockwise. */
export function pointOnDisc(share: number, radius: number = RADIUS): { x: number; y: number } {
  const angle = share * 2 * Math.PI;
  return { x: CENTRE + radius * Math.sin(angle), y: CENTRE - radius * Math.cos(angle) };
}

/** The outline of what is left: the part that has run out opens clockwise from twelve o'clock. Empty for nothing left. */
export function discPath(leftShare: number): string {
  const left = Math.min(1, Math.max(0, leftShare));
  if (left === 0) return '';
  if (left === 1) {
    return `M50 ${CENTRE - RADIUS}A${RADIUS} ${RADIUS} 0 1 1 49.99 ${CENTRE - RADIUS}Z`;
  }
  const start = pointOnDisc(1 - left);
  const round = (value: number) => Number(value.toFixed(3));
  return `M50 50L${round(start.x)} ${round(start.y)}A${RADIUS} ${RADIUS} 0 ${left > 0.5 ? 1 : 0} 1 50 ${CENTRE - RADIUS}Z`;
}
