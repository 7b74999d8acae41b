/** Image height of a 16:9 display in metres, from its diagonal in inches. */
export const imageHeightMetres = (inches: number): number =>
  (inches * 0.0254 * 9) / Math.hypot(16, 9);

/** Capital height of the room's typeface (Atkinson Hyperlegible Next) as a share of its size. */
const CAPITAL_HEIGHT = 0.668;
const SMALLEST_VH = 2.4;
const LARGEST_VH = 5.2;
/** Right for 65 inches at 3.7 m, 75 at 4.3 m, 86 at 4.9 m: the usual meeting room. */
const UNKNOWN_ROOM_VH = 3.2;

/**
 * The room unit in vh: the size at which a capital letter is as high as 1/200 of the farthest viewer's distance
 * (the rule for basic decision making in AVIXA's DISCAS standard), within limits that keep a screen usable.
 */
export function roomUnitVh(displayInches: number | null, farthestMetres: number | null): number {
  if (displayInches === null || farthestMetres === null) return UNKNOWN_ROOM_VH;
  const needed = (100 * farthestMetres) / (200 * imageHeightMetres(displayInches)) / CAPITAL_HEIGHT;
  return Math.min(LARGEST_VH, Math.max(SMALLEST_VH, needed));
}

/** Beyond eight image heights nobody can read the screen, whatever the size of its letters. */
export const isTooDeep = (displayInches: number, farthestMetres: number): boolean =>
  farthestMetres / imageHeightMetres(displayInches) > 8;

/**
 * What letters keep of their size under a strip that is `strip` of its own letters high, where the whole page is `page` letters
 * high: just so much that the screen below the strip holds as many lines as the page did without it.
 */
export const lettersBelow = (strip: number, page: number): number => page / (page + strip);

/**
 * How many times larger than the window a page is. Letters that a person wishes beyond the largest of a room are not squeezed
 * into it: the page has the layout of the deepest room, is as much larger as its letters are, and the window shows a part of it.
 */
export const pageFactor = (unitVh: number): number => Math.max(1, unitVh / LARGEST_VH);
