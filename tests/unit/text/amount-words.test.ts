import { amountWords } from '@shared/text/amount-words';
import { describe, expect, it } from 'vitest';

describe('an amount in words', () => {
  it.each([
    [4.5, '4.5', '4,5'],
    [-0.25, '-0.25', '-0,25'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [0.1 + 0.2, '0.3', '0,3'],
    [1250.5, '1250.5', '1250,5'],
    [1_234_567, '1\u202f234\u202f567', '1\u202f234\u202f567'],
    [1e12, '1\u202f000\u202f000\u202f000\u202f000', '1\u202f000\u202f000\u202f000\u202f000'],
  ])('%d is written with the sign of the language', (value, english, other) => {
    expect(amountWords(value, 'en-GB')).toBe(english);
    for (const locale of ['de', 'fr', 'es'] as const) {
      expect(amountWords(value, locale)).toBe(other);
    }
  });
});
