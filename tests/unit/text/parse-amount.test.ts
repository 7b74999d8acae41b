import { LOCALES } from '@shared/domain/model';
import { amountCell, amountWords, parseAmount, parseWeeks } from '@shared/text/parse-amount';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const read = (text: string, locale: Parameters<typeof parseAmount>[1]) => {
  const result = parseAmount(text, locale);
  return result.ok ? result.value : result.error;
};

describe('reading a number as people write it', () => {
  it.each([
    ['en-GB', '1,234.5', 1234.5],
    ['en-GB', '1,234', 1234],
    ['en-GB', '1.234', 1.234],
    ['en-GB', '0,5', 0.5],
    ['en-US', '12 500', 12500],
    ['de', '1.234,5', 1234.5],
    ['de', '1.234', 1234],
    ['de', '1.234.567', 1234567],
    ['de', '1,5', 1.5],
    ['de', '1.5', 1.5],
    ['de', '0.125', 0.125],
    ['fr', '1\u202f234,5', 1234.5],
    ['fr', '1 234,5', 1234.5],
    ['fr', '1.234', 1.234],
    ['es', '1.234,5', 1234.5],
    ['es', "12'500", 12500],
    ['de', '-3', -3],
    ['de', '−3,5', -3.5],
    ['en-GB', '+7', 7],
    ['en-GB', '.5', 0.5],
    ['en-GB', '12 %', 12],
    ['de', ' 42 ', 42],
    ['en-GB', '-0', 0],
  ] as const)('in %s takes %j for %d', (locale, text, value) => {
    expect(read(text, locale)).toBe(value);
  });

  it.each([
    'x',
    '12 h',
    '1,2,3',
    '1.23.4',
    '12 5',
    '1..5',
    '-',
    '.',
    '5.',
    '1e3',
    '3 to 4',
    '1,234.5.6',
  ])('refuses %j, which is no number in any language', (text) => {
    for (const locale of LOCALES) expect(read(text, locale)).toBe('not-a-number');
  });

  it('takes blank text for nothing said, and nobody’s number for too large', () => {
    expect(read('  ', 'de')).toBeNull();
    expect(read('9999999999999', 'de')).toBe('too-large');
  });

  it('reads back what it writes, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.constantFrom(...LOCALES),
        (thousandths, locale) => {
          const amount = thousandths / 1000;
          expect(read(amountWords(amount, locale), locale)).toBe(amount);
          expect(read(amountCell(amount, locale), locale)).toBe(amount);
        },
      ),
    );
  });
});

describe('writing a number', () => {
  it('has the decimal mark of the language, and groups from five digits on', () => {
    expect(amountWords(1234.5, 'de')).toBe('1234,5');
    expect(amountWords(1234.5, 'en-GB')).toBe('1234.5');
    expect(amountWords(12500, 'fr')).toBe('12\u202f500');
    expect(amountWords(-3, 'es')).toBe('−3');
    expect(amountWords(100, 'de')).toBe('100');
    expect(amountWords(0, 'de')).toBe('0');
  });

  it('has no groups in a cell of a table', () => {
    expect(amountCell(12500.25, 'de')).toBe('12500,25');
    expect(amountCell(-3, 'en-GB')).toBe('-3');
  });
});

describe('reading weeks', () => {
  it('takes whole weeks up to four years, and nothing else', () => {
    expect(parseWeeks('6', 'de')).toEqual({ ok: true, value: 6 });
    expect(parseWeeks('', 'de')).toEqual({ ok: true, value: null });
    for (const text of ['0', '1,5', '-2', '209', 'six']) {
      expect(parseWeeks(text, 'de')).toEqual({ ok: false, error: 'no-weeks' });
    }
  });
});
