import { describe, expect, it } from 'vitest';
import { boardLayout, noteHeight, pageOf } from '../../../renderer/src/board/board-layout';

const ROOM = { width: 52.3, height: 18.6 };

describe('the layout of the board', () => {
  it('gives the whole wall to the notes before the first theme', () => {
    const layout = boardLayout(ROOM, 0, 20);
    expect(layout.isWall).toBe(true);
    expect(layout.trayColumns * layout.trayRows).toBeGreaterThanOrEqual(12);
  });

  it('puts up to five themes into one row, with the place for a new one beside them', () => {
    for (const themes of [1, 2, 3, 4]) {
      expect(boardLayout(ROOM, themes, 7)).toMatchObject({
        columns: 5,
        rows: 1,
        isNewBeside: true,
      });
    }
    expect(boardLayout(ROOM, 5, 7)).toMatchObject({ columns: 5, rows: 1, isNewBeside: false });
  });

  it('shares more themes between two rows of equal length', () => {
    expect(boardLayout(ROOM, 6, 7)).toMatchObject({ columns: 3, rows: 2, themesPerPage: 6 });
    expect(boardLayout(ROOM, 8, 7)).toMatchObject({
      columns: 4,
      rows: 2,
      themesPerPage: 8,
      isNewBeside: false,
    });
    expect(boardLayout(ROOM, 7, 7)).toMatchObject({ columns: 4, rows: 2, isNewBeside: true });
  });

  it('goes on to pages beyond ten themes', () => {
    expect(boardLayout(ROOM, 12, 7)).toMatchObject({ columns: 5, rows: 2, themesPerPage: 10 });
  });

  it('never plans more height than there is', () => {
    for (const height of [7.5, 9, 12, 18.6, 24]) {
      for (const width of [29, 40, 52.3]) {
        for (const themes of [1, 3, 5, 6, 12, 40]) {
          for (const unsorted of [0, 1, 5, 60]) {
            const layout = boardLayout({ width, height }, themes, unsorted);
            const tray =
              layout.trayRows === 0
                ? 2.4
                : 1.7 +
                  layout.trayRows * noteHeight(layout.trayLines) +
                  (layout.trayRows - 1) * 0.5;
            expect(height - tray).toBeGreaterThan(layout.rows === 2 ? 8.4 : 2.3);
            expect(layout.columns).toBeLessThanOrEqual(5);
          }
        }
      }
    }
  });

  it('shows every unsorted note on some page', () => {
    const { trayColumns, trayRows } = boardLayout(ROOM, 6, 61);
    const size = trayColumns * trayRows;
    const seen = new Set<number>();
    for (let start = 0; start < 61; start += size) {
      const page = pageOf(61, size, start);
      for (let at = page.from; at < page.to; at += 1) seen.add(at);
    }
    expect(seen.size).toBe(61);
  });

  it('keeps the page when its last note has gone, by going back to the last one there is', () => {
    expect(pageOf(9, 4, 8)).toEqual({ from: 8, to: 9, page: 3, pages: 3 });
    expect(pageOf(8, 4, 8)).toEqual({ from: 4, to: 8, page: 2, pages: 2 });
    expect(pageOf(0, 4, 8)).toEqual({ from: 0, to: 0, page: 1, pages: 1 });
  });
});
