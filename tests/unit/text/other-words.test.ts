import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';

const wordsIn = (locale: 'en-GB' | 'de' | 'fr' | 'es') =>
  Object.entries(textsFor(locale).palette.otherWords);

describe('everyday words of the palette', () => {
  it.each(['en-GB', 'de', 'fr', 'es'] as const)(
    'has at least two for each subject in %s, none of them empty or there twice',
    (locale) => {
      for (const [subject, text] of wordsIn(locale)) {
        const words = text.split(', ');
        expect(words.length, subject).toBeGreaterThan(1);
        expect(words.map((word) => word.trim()).filter(Boolean), subject).toEqual(words);
        expect(new Set(words).size, subject).toBe(words.length);
      }
    },
  );

  it('has the subjects of English in every language, with words of its own', () => {
    const english = new Map(wordsIn('en-GB'));
    for (const locale of ['de', 'fr', 'es'] as const) {
      expect(wordsIn(locale).map(([subject]) => subject)).toEqual([...english.keys()]);
      for (const [subject, text] of wordsIn(locale)) {
        expect(text, `${locale} ${subject}`).not.toBe(english.get(subject));
      }
    }
  });

  it('has the name of the language in every language, for whoever does not understand this one', () => {
    for (const locale of ['en-GB', 'de', 'fr', 'es'] as const) {
      const { language } = textsFor(locale).palette.otherWords;
      const words = language.toLowerCase().split(', ');
      expect(words).toEqual(expect.arrayContaining(['language', 'sprache', 'langue', 'idioma']));
    }
  });
});
