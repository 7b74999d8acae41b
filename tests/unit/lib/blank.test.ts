import { firstVisible, isBlank } from '@shared/lib/blank';
import { describe, expect, it } from 'vitest';

describe('a text that nobody can see', () => {
  it.each([
    ['nothing', ''],
    ['spaces of all widths', ' \t\n\u00a0\u2003\u3000\u2028'],
    ['spaces without a width', '\u200b\ufeff\u2060'],
    ['joiners that join nothing', '\u200c\u200d\u034f'],
    ['turns of the reading direction', '\u200e\u200f\u202a\u202e\u2066\u2069\u061c'],
    ['control characters', '\u0000\u001b\u007f\u0085'],
    ['a soft hyphen, and looks for a sign that is not there', '\u00ad\ufe0f\u{e0041}'],
    ['fillers of Korean, and the empty sign of Braille', '\u115f\u1160\u3164\uffa0\u2800'],
  ])('is blank: %s', (_what, text) => {
    expect(isBlank(text)).toBe(true);
    expect(firstVisible(text)).toBe(-1);
  });

  it.each(['.', ' x ', '\u200bא\u200b', '👩\u200d👩', '\u0301', '\ufffd', '\ud800', '한'])(
    'is not %j',
    (text) => {
      expect(isBlank(text)).toBe(false);
    },
  );

  it('ends where the first sign stands that has a shape', () => {
    expect(firstVisible('\u200b \u202eab')).toBe(3);
    expect(firstVisible('ab')).toBe(0);
  });
});
