import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Area,
  isMiddleSeen,
  smallestSize,
  visiblePlace,
} from '../../../electron/main/window/window-places';

const LAPTOP: Area = { x: 0, y: 0, width: 1440, height: 860 };
const BEAMER: Area = { x: 1440, y: 0, width: 1920, height: 1080 };

/** What a full HD display has free at a scale, DIP: the task bar takes 40 of them. */
const scaled = (percent: number): Area => ({
  x: 0,
  y: 0,
  width: Math.floor(192_000 / percent),
  height: Math.floor(108_000 / percent) - 40,
});

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('where the window belongs', () => {
  test('a window that can be seen stays exactly where it is', () => {
    const window = { x: 1500, y: 20, width: 1200, height: 800 };
    expect(visiblePlace(window, [LAPTOP, BEAMER])).toEqual(window);
  });

  test('the invisible border that Windows draws round a window may lie beyond the edge', () => {
    const window = { x: -7, y: 0, width: LAPTOP.width + 14, height: LAPTOP.height + 7 };
    expect(visiblePlace(window, [LAPTOP])).toEqual(window);
  });

  test('row 50: a window that hangs over the edge is moved in, as large as it was', () => {
    const window = { x: -100, y: 40, width: 1000, height: 800 };
    expect(visiblePlace(window, [LAPTOP])).toEqual({ ...window, x: 0 });
  });

  test('row 50: a window that is larger than the display after its resolution changed becomes smaller', () => {
    const smaller = { x: 0, y: 0, width: 1680, height: 1010 };
    expect(visiblePlace({ x: 0, y: 0, width: 1920, height: 1040 }, [smaller])).toEqual(smaller);
  });

  test('row 50: a window on a beamer that is unplugged comes to the display that is left, no larger than that', () => {
    expect(visiblePlace(BEAMER, [LAPTOP])).toEqual(LAPTOP);
  });

  test('row 50: a window that was remembered off the screen comes back, as large as it was', () => {
    const lost = { x: -4000, y: 9000, width: 1000, height: 700 };
    const place = visiblePlace(lost, [LAPTOP]);
    expect(place).toMatchObject({ width: 1000, height: 700 });
    expect(isWithin(place, LAPTOP)).toBe(true);
  });

  test('row 50: a window of which only a strip is left comes back to the display with the strip', () => {
    const place = visiblePlace({ x: 3200, y: 100, width: 1000, height: 800 }, [LAPTOP, BEAMER]);
    expect(isWithin(place, BEAMER)).toBe(true);
  });

  test('row 50: a window whose upper edge nobody can take hold of comes down', () => {
    const place = visiblePlace({ x: 100, y: -60, width: 1000, height: 800 }, [LAPTOP]);
    expect(place).toEqual({ x: 100, y: 0, width: 1000, height: 800 });
  });

  test.each([100, 125, 150, 175, 200, 250, 300])(
    'row 50: at %i %% the window and its smallest size fit on a full HD display',
    (percent) => {
      const area = scaled(percent);
      const place = visiblePlace({ x: 0, y: 0, width: 1920, height: 1040 }, [area]);
      expect(isWithin(place, area)).toBe(true);
      const smallest = smallestSize([area]);
      expect(smallest.width).toBeLessThanOrEqual(area.width);
      expect(smallest.height).toBeLessThanOrEqual(area.height);
    },
  );

  test('row 50: wherever the window was, it is seen whole, and doing it twice changes nothing', () => {
    const anyArea = fc.record({
      x: fc.integer({ min: -6000, max: 6000 }),
      y: fc.integer({ min: -6000, max: 6000 }),
      width: fc.integer({ min: 320, max: 5000 }),
      height: fc.integer({ min: 240, max: 4000 }),
    });
    fc.assert(
      fc.property(
        anyArea,
        anyArea,
        fc.array(anyArea, { maxLength: 3 }),
        (wanted, first, others) => {
          const areas = [first, ...others] as const;
          const place = visiblePlace(wanted, areas);
          expect(areas.some((area) => isWithin(place, beyond(area)))).toBe(true);
          expect(visiblePlace(place, areas)).toEqual(place);
        },
      ),
    );
  });
});

/** An area with the border that nobody sees round it. */
const beyond = ({ x, y, width, height }: Area): Area => ({
  x: x - 16,
  y: y - 16,
  width: width + 32,
  height: height + 32,
});

describe('a window that fills its display', () => {
  test('row 50: is left to the system as long as its display is there', () => {
    const maximised = { x: 1432, y: -8, width: 1936, height: 1096 };
    expect(isMiddleSeen(maximised, [LAPTOP, BEAMER])).toBe(true);
    expect(isMiddleSeen(maximised, [LAPTOP])).toBe(false);
  });
});
