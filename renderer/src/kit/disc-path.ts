/** The disc is drawn in a square of 100 by 100. */
const CENTRE = 50;
export const DISC_RADIUS = 42;
const MINUTE_MS = 60_000;
/** Up to so many minutes each one has its tick; longer times have one for every five. */
const SINGLE_TICKS_UP_TO = 15;
/** With so little left the room hears about it, and the disc shows where that will be. */
const NOTCH_MS = 2 * MINUTE_MS;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Three decimals are finer than any display, and keep the drawing short. */
const rounded = (value: number) => Number(value.toFixed(3));
const at = ({ x, y }: Point) => `${x} ${y}`;

/** A point of the drawing; share 0 is at twelve o'clock, and 1 is once round clockwise. */
export function pointOnDisc(share: number, radius: number = DISC_RADIUS): Point {
  const angle = share * 2 * Math.PI;
  return {
    x: rounded(CENTRE + radius * Math.sin(angle)),
    y: rounded(CENTRE - radius * Math.cos(angle)),
  };
}

/** The outline of what is left: what has run out opens clockwise from twelve o'clock. Empty where nothing is left. */
export function discPath(leftShare: number): string {
  const left = Math.min(1, Math.max(0, leftShare));
  const top = at(pointOnDisc(0));
  const arc = `A${DISC_RADIUS} ${DISC_RADIUS} 0`;
  if (!(left > 0)) return '';
  /* An arc that ends where it began is not drawn at all, so a full disc is two halves. */
  if (left === 1) return `M${top}${arc} 1 1 ${at(pointOnDisc(0.5))}${arc} 1 1 ${top}Z`;
  const hand = at(pointOnDisc(1 - left));
  return `M${CENTRE} ${CENTRE}L${hand}${arc} ${left > 0.5 ? 1 : 0} 1 ${top}Z`;
}

/** Where the ticks stand, as shares of the way round: counted back from the end, which is at twelve o'clock. */
export function tickShares(allottedMs: number): number[] {
  if (!(allottedMs > 0)) return [];
  const minutes = allottedMs / MINUTE_MS;
  const every = minutes <= SINGLE_TICKS_UP_TO ? 1 : 5;
  return Array.from({ length: Math.ceil(minutes / every) }, (_, index) =>
    index === 0 ? 0 : 1 - (index * every) / minutes,
  );
}

/** A short radial line at a share of the way round. */
export const tickPath = (share: number, from: number, to: number): string =>
  `M${at(pointOnDisc(share, from))}L${at(pointOnDisc(share, to))}`;

/** The notch where two minutes are left, cut into the disc's rim; null where the whole time is no longer than that. */
export function notchPath(allottedMs: number): string | null {
  if (allottedMs <= NOTCH_MS) return null;
  const share = 1 - NOTCH_MS / allottedMs;
  const half = 0.0085;
  const outside = DISC_RADIUS + 1;
  return `M${at(pointOnDisc(share - half, outside))}L${at(pointOnDisc(share, DISC_RADIUS - 4))}L${at(pointOnDisc(share + half, outside))}Z`;
}
