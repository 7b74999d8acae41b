/** The diagonals that meeting rooms have, in inches. */
export const USUAL_INCHES = [43, 50, 55, 65, 75, 86, 98] as const;

/** Limits of what the settings hold. */
const SMALLEST_INCHES = 10;
const LARGEST_INCHES = 400;

/** Reads a diagonal: `65`, `65"`, `65 inch`, `65 Zoll`, and centimetres as `165 cm`. Null where it is none. */
export function parseInches(text: string): number | null {
  const match = /^\s*(\d{1,4}(?:[.,]\d+)?)\s*(cm|\p{L}+|["”″])?\.?\s*$/u.exec(text);
  if (!match?.[1]) return null;
  const value = Number(match[1].replace(',', '.'));
  const inches = match[2]?.toLowerCase() === 'cm' ? value / 2.54 : value;
  const rounded = Math.round(inches * 10) / 10;
  return rounded >= SMALLEST_INCHES && rounded <= LARGEST_INCHES ? rounded : null;
}

const CLOSEST_METRES = 0.5;
const FARTHEST_METRES = 50;
const STEP_METRES = 0.5;
/** Where most last chairs stand, as long as nobody has measured. */
const USUAL_METRES = 4;

/** Half a metre closer or farther; the first press on an unknown distance says what is usual. */
export function steppedMetres(metres: number | null, direction: 1 | -1): number {
  if (metres === null) return USUAL_METRES;
  const next = Math.round(metres / STEP_METRES) * STEP_METRES + direction * STEP_METRES;
  return Math.min(FARTHEST_METRES, Math.max(CLOSEST_METRES, next));
}

export const isClosest = (metres: number | null): boolean =>
  metres !== null && metres <= CLOSEST_METRES;
export const isFarthest = (metres: number | null): boolean =>
  metres !== null && metres >= FARTHEST_METRES;
