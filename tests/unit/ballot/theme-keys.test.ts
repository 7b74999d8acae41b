import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeIndexOf, themeKeyOf, themeKeyRange } from '../../../renderer/src/ballot/theme-keys';

/** All keys that themes have, in order. */
const keys = Array.from({ length: 60 }, (_, index) => themeKeyOf(index)).filter(
  (key) => key !== null,
);
const themes = fc.nat({ max: keys.length - 1 });

describe('the keys of themes', () => {
  it('are the figures, then letters', () => {
    expect(keys.slice(0, 12).join('')).toBe('123456789ABC');
    expect(keys).toHaveLength(30);
    expect(themeKeyOf(30)).toBeNull();
  });

  it('are one stroke each, none the beginning of another, so that a stroke needs no waiting', () => {
    fc.assert(
      fc.property(themes, themes, (one, other) => {
        const [first = '', second = ''] = [keys[one], keys[other]];
        expect([...first]).toHaveLength(1);
        expect(second.startsWith(first)).toBe(one === other);
      }),
    );
  });

  it('lead back to their themes in either case', () => {
    fc.assert(
      fc.property(themes, (index) => {
        const key = themeKeyOf(index) ?? '';
        expect(themeIndexOf(key)).toBe(index);
        expect(themeIndexOf(key.toLowerCase())).toBe(index);
      }),
    );
  });

  it('are no letters that look like figures or that mean something on the other screens', () => {
    for (const key of ['0', 'i', 'I', 'l', 'L', 'o', 'O', 'p', 'm', '', '11', 'ab']) {
      expect(themeIndexOf(key)).toBeNull();
    }
  });
});

describe('the range of keys', () => {
  it('ends where the themes end, and says where some have no key', () => {
    expect(themeKeyRange(3)).toEqual({ lastFigure: '3', lastLetter: null, hasMore: false });
    expect(themeKeyRange(9)).toEqual({ lastFigure: '9', lastLetter: null, hasMore: false });
    expect(themeKeyRange(10)).toEqual({ lastFigure: '9', lastLetter: 'A', hasMore: false });
    expect(themeKeyRange(30)).toEqual({ lastFigure: '9', lastLetter: 'Z', hasMore: false });
    expect(themeKeyRange(31)).toEqual({ lastFigure: '9', lastLetter: 'Z', hasMore: true });
  });

  it('names the last key of as many themes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: keys.length }), (count) => {
        const { lastFigure, lastLetter } = themeKeyRange(count);
        expect(lastLetter ?? lastFigure).toBe(themeKeyOf(count - 1));
      }),
    );
  });
});
