import { describe, expect, it } from 'vitest';
import { peoplePages } from '../../../renderer/src/run/people-pages';

/** Heights of screens in room units: of the largest letters, of usual ones, and of the smallest. */
const HEIGHTS = [19.2, 31.25, 41.6];
const COUNTS = Array.from({ length: 41 }, (_one, count) => count);

describe('the pages of who is here', () => {
  it('have everybody once, in their order, and the field for who comes late at the end', () => {
    for (const high of HEIGHTS) {
      for (const count of COUNTS) {
        const pages = peoplePages(count, high);
        expect(pages[0]?.from).toBe(0);
        expect(pages.at(-1)?.to).toBe(count);
        for (const [at, { from }] of pages.slice(1).entries()) expect(from).toBe(pages[at]?.to);
      }
    }
  });

  it('are one for a usual table in a usual room', () => {
    expect(peoplePages(14, 31.25)).toEqual([{ from: 0, to: 14 }]);
  });

  it('never hold more than fits above the edge of the screen, the field included', () => {
    for (const count of COUNTS) {
      const pages = peoplePages(count, 19.2);
      for (const [at, { from, to }] of pages.entries()) {
        expect(to - from).toBeLessThanOrEqual(at === pages.length - 1 ? 4 : 6);
      }
    }
  });
});
