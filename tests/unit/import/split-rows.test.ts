import { splitRows } from '@shared/import/split-rows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cells = (text: string, delimiter: ',' | ';' | '\t' | null = ',') =>
  splitRows(text, delimiter).map((row) => row.cells);

describe('splitting a table', () => {
  it('keeps delimiters, line ends and doubled quotes inside quotes', () => {
    expect(cells('a,"b, c",d\n"two\nlines","she said ""yes"""')).toEqual([
      ['a', 'b, c', 'd'],
      ['two\nlines', 'she said "yes"'],
    ]);
  });

  it('tells each record by the line in which it begins, also behind cells of several lines and blank lines', () => {
    const rows = splitRows('head,x\r\n"a\r\nb",1\r\n\r\n , \r\nlast,2\r\n', ',');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('row 69: takes a quote that is never closed, or closed in the middle of a cell, for an ordinary sign', () => {
    expect(cells('"open,1\nnext,2')).toEqual([
      ['"open', '1'],
      ['next', '2'],
    ]);
    expect(cells('"Fine" she said,1\nnext,2')).toEqual([
      ['"Fine" she said', '1'],
      ['next', '2'],
    ]);
  });

  it('reads lines ended in each of the three ways, and leaves the mark of the byte order out', () => {
    expect(cells('\ufeffa,1\rb,2\nc,3\r\nd,4')).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', '4'],
    ]);
  });

  it('gives whole lines where there is no delimiter', () => {
    expect(cells('one, two\n"three"', null)).toEqual([['one, two'], ['"three"']]);
  });

  it('gives back whatever was written in quotes', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `x${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (table, delimiter) => {
          const text = table
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter))
            .join('\r\n');
          const plain = (one: string) => one.replace(/\r\n?/gu, '\n');
          expect(cells(text, delimiter)).toEqual(table.map((row) => row.map(plain)));
        },
      ),
    );
  });
});
