/** A rectangle in the desktop's own pixels (DIP), the main display's corner being 0, 0. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which every screen can be worked with, DIP; a smaller display makes it smaller still. */
export const SMALLEST = { width: 800, height: 600 } as const;
/** A window that shows less than this share of itself on one display is taken for lost. */
const SEEN_SHARE = 0.75;

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
 * Where a window belongs so that the room sees it: where it is, if it is large enough and can be seen and moved there;
 * else on the display that shows most of it, or on the first one.
 * @param workAreas what displays have free for windows; the main display's comes first
 */
export function visiblePlace(wanted: Area, workAreas: readonly Area[]): Area {
  const [first] = workAreas;
  if (first === undefined) return wanted;
  const home = workAreas.reduce(
    (best, area) => (overlapOf(area, wanted) > overlapOf(best, wanted) ? area : best),
    first,
  );
  const smallest = smallestSize(workAreas);
  const isLargeEnough = wanted.width >= smallest.width && wanted.height >= smallest.height;
  const isSeen = overlapOf(home, wanted) >= SEEN_SHARE * wanted.width * wanted.height;
  /* By its upper edge a window is moved; above the display nobody can take hold of it. */
  if (isLargeEnough && isSeen && wanted.y >= home.y) return wanted;
  const width = between(wanted.width, smallest.width, home.width);
  const height = between(wanted.height, smallest.height, home.height);
  return {
    x: between(wanted.x, home.x, home.x + home.width - width),
    y: between(wanted.y, home.y, home.y + home.height - height),
    width,
    height,
  };
}
