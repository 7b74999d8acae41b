import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewLayout } from '../../../renderer/src/board/overview-layout';

const AREA = { width: 52, height: 18 };
const groups = (...counts: number[]) => counts.map((count, at) => ({ id: `g${at}`, count }));

describe('the overview', () => {
  it('uses the largest text at which everything is in sight at once', () => {
    expect(overviewLayout(AREA, groups(4, 3, 3)).size).toBe(1);
    expect(overviewLayout(AREA, groups(17, 10, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)).size).toBe(0.6);
  });

  it('keeps a theme in one column where it can', () => {
    const [page = []] = overviewLayout(AREA, groups(4, 4, 4)).pages;
    expect(page.flat().some((part) => part.isContinued)).toBe(false);
  });

  it('turns to pages with thousands of notes', () => {
    const layout = overviewLayout(AREA, groups(2000, 1000));
    expect(layout.size).toBe(0.6);
    expect(layout.pages.length).toBeGreaterThan(10);
  });

  it('shows every note exactly once, whatever the board and the display', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
        fc.double({ min: 4, max: 90, noNaN: true }),
        fc.double({ min: 2, max: 60, noNaN: true }),
        (counts, width, height) => {
          const layout = overviewLayout({ width, height }, groups(...counts));
          const parts = layout.pages.flat(2);
          for (const [at, count] of counts.entries()) {
            const own = parts.filter((part) => part.groupId === `g${at}`);
            expect(own[0]?.from).toBe(0);
            expect(own.at(-1)?.to).toBe(count);
            for (const [index, part] of own.entries()) {
              expect(part.isContinued).toBe(index > 0);
              if (index > 0) expect(part.from).toBe(own[index - 1]?.to);
            }
          }
          for (const page of layout.pages) expect(page.length).toBeLessThanOrEqual(layout.columns);
        },
      ),
    );
  });
});
