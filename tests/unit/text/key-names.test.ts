import { textsFor } from '@shared/text';
import { keyWords } from '@shared/text/key-words';
import { describe, expect, it } from 'vitest';

/** Every sentence of a table, those that are made of parts as their source. */
function sentencesOf(table: object): string[] {
  return Object.values(table).flatMap((value): string[] =>
    typeof value === 'object' && value !== null ? sentencesOf(value) : [String(value)],
  );
}

describe('the names of keys', () => {
  it('are those of the keyboards of each language, and signs and letters stay', () => {
    const names = (locale: 'en-GB' | 'de' | 'fr' | 'es') =>
      ['Ctrl Shift S', 'Ctrl Enter', 'Del', 'PageDown', 'Ctrl ⌫', 'Alt ↑'].map((chord) =>
        keyWords(chord, textsFor(locale).keyNames),
      );
    expect(names('en-GB')).toEqual([
      'Ctrl Shift S',
      'Ctrl Enter',
      'Del',
      'Page down',
      'Ctrl ⌫',
      'Alt ↑',
    ]);
    expect(names('de')).toEqual([
      'Strg Umschalt S',
      'Strg Eingabe',
      'Entf',
      'Bild ab',
      'Strg ⌫',
      'Alt ↑',
    ]);
    expect(names('fr').slice(0, 3)).toEqual(['Ctrl Maj S', 'Ctrl Entrée', 'Suppr']);
    expect(names('es').slice(0, 3)).toEqual(['Ctrl Mayús S', 'Ctrl Intro', 'Supr']);
  });

  it.each(['de', 'fr', 'es'] as const)('are not English ones in a sentence in %s', (locale) => {
    const { keys: _chords, keyNames: _names, ...tables } = textsFor(locale);
    const foreign =
      locale === 'de' ? /(?<!\.)\b(Ctrl|Enter|Shift|Escape)\b/u : /\b(Strg|Shift|Escape)\b/u;
    expect(sentencesOf(tables).filter((sentence) => foreign.test(sentence))).toEqual([]);
  });
});
