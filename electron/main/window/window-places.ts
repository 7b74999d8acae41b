/** A rectangle in the desktop's own pixels (DIP), the main display's corner being 0, 0. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which every screen can be worked with, DIP; a smaller display makes it smaller still. */
const SMALLEST = { width: 800, height: 600 } as const;
/** Windows draws a border round windows that nobody sees, DIP; it may lie beyond the edge. */
const BORDER = 16;

const overlapOf = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** The smallest size that a window may have among these displays: never larger than the smallest of them. */
export const smallestSize = (workAreas: readonly Area[]): { width: number; height: number } => ({
  width: Math.min(SMALLEST.width, ...workAreas.map((area) => area.width)),
  height: Math.min(SMALLEST.height, ...workAreas.map((area) => area.height)),
});

/**
 * Where a window belongs so that the room sees all of it: where it is, if one display shows it whole; else on the display
 * that shows most of it, or on the first one, as large as it was or as the display allows.
 * @param workAreas what displays have free for windows; the main display's comes first
 */
export function visiblePlace(wanted: Area, workAreas: readonly [Area, ...Area[]]): Area {
  const home = workAreas.reduce((best, area) =>
    overlapOf(area, wanted) > overlapOf(best, wanted) ? area : best,
  );
  const smallest = smallestSize(workAreas);
  const isLargeEnough = wanted.width >= smallest.width && wanted.height >= smallest.height;
  if (isLargeEnough && isWithin(wanted, home, BORDER)) return wanted;
  const width = between(wanted.width, smallest.width, home.width);
  const height = between(wanted.height, smallest.height, home.height);
  return {
    x: between(wanted.x, home.x, home.x + home.width - width),
    y: between(wanted.y, home.y, home.y + home.height - height),
    width,
    height,
  };
}

/** True where a point of the window's middle lies on a display, so that whoever looks there sees it. */
export const isMiddleSeen = (window: Area, workAreas: readonly Area[]): boolean => {
  const middle = {
    x: window.x + Math.round(window.width / 2),
    y: window.y + Math.round(window.height / 2),
    width: 0,
    height: 0,
  };
  return workAreas.some((area) => isWithin(middle, area, 0));
};

const isWithin = (inner: Area, outer: Area, beyond: number): boolean =>
  inner.x >= outer.x - beyond &&
  inner.y >= outer.y - beyond &&
  inner.x + inner.width <= outer.x + outer.width + beyond &&
  inner.y + inner.height <= outer.y + outer.height + beyond;
