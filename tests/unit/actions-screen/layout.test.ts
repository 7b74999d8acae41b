import { describe, expect, it } from 'vitest';
import { linesOf, pagesOf } from '../../../renderer/src/actions/paging';
import { hangWall, paperWidth } from '../../../renderer/src/close/wall-fit';
import { fitNotes, noteHeight } from '../../../renderer/src/discuss/note-fit';
import { shareRows } from '../../../renderer/src/discuss/share-rows';
import { pageForKey } from '../../../renderer/src/discuss/use-discuss-keys';

const width = (text: string) => text.length;
const LONG = 'word '.repeat(28).trim();

describe('pages', () => {
  it('fill up with rows of different heights and lose none', () => {
    expect(pagesOf([1, 2, 3, 1, 5, 1], (row) => row, 4)).toEqual([[1, 2], [3, 1], [5], [1]]);
  });

  it('are one even where there is nothing', () => {
    expect(pagesOf([], () => 1, 4)).toEqual([[]]);
  });

  it('hold all rows that fit exactly', () => {
    expect(pagesOf([0.1, 0.2], (row) => row, 0.3)).toEqual([[0.1, 0.2]]);
  });
});

describe('counting lines', () => {
  it('breaks between words and tears only a word that is longer than a line', () => {
    expect(linesOf('one two three', 7, width)).toBe(2);
    expect(linesOf('one', 7, width)).toBe(1);
    expect(linesOf('a'.repeat(15), 7, width)).toBe(3);
    expect(linesOf('one\ntwo', 7, width)).toBe(2);
  });
});

describe('the notes of a theme', () => {
  const indexes = (fit: ReturnType<typeof fitNotes>) => fit.pages.flat();

  it('are large while all are seen at once', () => {
    expect(fitNotes(['Short', 'Brief'], { width: 40, height: 12 }, 2)).toMatchObject({
      size: 1.4,
      columns: 2,
      pages: [[0, 1]],
    });
  });

  it('go on pages instead of getting smaller than one unit', () => {
    const fit = fitNotes(
      Array.from({ length: 17 }, () => LONG),
      { width: 26, height: 10 },
      2,
    );
    expect(fit.size).toBe(1);
    expect(fit.pages.length).toBeGreaterThan(1);
    expect(indexes(fit)).toEqual(Array.from({ length: 17 }, (_, index) => index));
  });

  it('are all there in the narrowest space', () => {
    const fit = fitNotes([LONG, 'b', 'c'], { width: 6, height: 3 }, 4);
    expect(indexes(fit)).toEqual([0, 1, 2]);
    expect(fit.columns).toBe(1);
  });

  it('grow with their text', () => {
    expect(noteHeight(LONG, 12, 1)).toBeGreaterThan(noteHeight('Short', 12, 1));
  });
});

describe('the wall of wins', () => {
  it('hangs every note once, in sequence, within the width of the wall', () => {
    const texts = Array.from({ length: 23 }, (_, index) => LONG.slice(0, 20 + index * 5));
    const rows = hangWall(texts, { width: 52, height: 9 }).flat();
    expect(rows.flat().map((note) => note.index)).toEqual(texts.map((_, index) => index));
    for (const row of rows) {
      const used = row.reduce((sum, note) => sum + note.width + 1, -1);
      expect(used).toBeLessThanOrEqual(52);
    }
  });

  it('hangs a long note on a low wall without paper beyond it', () => {
    const low = { width: 34, height: 5.5 };
    const noteOf = (text: string) => hangWall([text], low).flat(2)[0];
    expect(noteOf(LONG)?.lines).toBeNull();
    const longest = noteOf(`${LONG} ${LONG} ${LONG}`);
    expect(longest?.width).toBe(low.width);
    expect(longest?.lines).toBe(3);
  });

  it('hangs two rows of usual notes on the wall of a usual room', () => {
    const usual = [
      'Password resets went self-service in March: 212 tickets a month became 31',
      'Vans restocked every Friday, so first visits fix it more often',
      'New clients say they knew what happened next, and nobody asked twice',
      'The night shift knows each morning what the late shift has promised to whom by then',
    ];
    const texts = Array.from({ length: 24 }, (_, index) => usual[index % usual.length] ?? '');
    const pages = hangWall(texts, { width: 52, height: 15.6 });
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages[0]?.length).toBe(2);
  });

  it('cuts paper as wide as its text asks for', () => {
    expect(paperWidth('Short')).toBe(7.2);
    expect(paperWidth(LONG)).toBe(13.4);
  });
});

describe('sharing rows', () => {
  it('gives every group one before any group gets a second', () => {
    expect(shareRows([5, 2, 1], 4)).toEqual([2, 1, 1]);
    expect(shareRows([1, 0, 1], 9)).toEqual([1, 0, 1]);
    expect(shareRows([3, 3], 0)).toEqual([0, 0]);
    expect(shareRows([3, 3], -1)).toEqual([0, 0]);
  });
});

describe('keys for themes', () => {
  it('opens by figure and by page key, and leaves the rest alone', () => {
    expect(pageForKey('3', 5, 0)).toBe(2);
    expect(pageForKey('1', 5, 0)).toBeNull();
    expect(pageForKey('6', 5, 0)).toBeNull();
    expect(pageForKey('PageDown', 5, 0)).toBe(1);
    expect(pageForKey('PageDown', 5, 4)).toBeNull();
    expect(pageForKey('PageUp', 5, 0)).toBeNull();
    expect(pageForKey('a', 5, 0)).toBeNull();
  });
});
