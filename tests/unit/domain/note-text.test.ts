import { NOTE_MAX_LENGTH } from '@shared/domain/model';
import { noteLength, notesInList, splitIntoNotes, tidyNoteText } from '@shared/domain/note-text';
import { isBlank } from '@shared/lib/blank';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const squeezed = (text: string): string => text.replace(/\s+/gu, '');
/** What is left of a text on paper. */
const seen = (text: string): string => [...text].filter((sign) => !isBlank(sign)).join('');

/** Texts as they come out of clipboards: words, emoji, accents typed apart, all sorts of white space. */
const pasted = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '. ', '! ', '? ', '; '),
      fc.constantFrom('word', '👩‍👩‍👧', 'e\u0301', '🇳🇱', 'नमस्ते', '한국어', 'x'.repeat(170)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('the length of a note', () => {
  it.each([
    ['', 0],
    ['plain words', 11],
    ['Grüße, señor', 12],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 1],
    ['🇳🇱🇩🇪', 2],
    ['👍🏽 ok', 4],
    ['日本語', 3],
  ])('counts in %j what people see as one character', (text, length) => {
    expect(noteLength(text)).toBe(length);
  });

  it('is the number of graphemes for every text', () => {
    fc.assert(
      fc.property(fc.oneof(pasted, fc.string({ unit: 'binary' })), (text) => {
        const tidy = tidyNoteText(text);
        expect(noteLength(tidy)).toBe([...segmenter.segment(tidy)].length);
      }),
    );
  });

  it('is the same for long texts, wherever they are cut up for counting', () => {
    const signs = ['x', '👩‍👩‍👧', '🇳🇱', 'e\u0301', 'क्षि', '👍🏽', '\ud83d', '\u0301'.repeat(300)];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs), { minLength: 60, maxLength: 160 }),
        (parts) => {
          const text = parts.join('');
          expect(noteLength(text)).toBe([...segmenter.segment(text)].length);
        },
      ),
    );
  });
});

describe('tidying a note', () => {
  it.each([
    ['  spaces   everywhere  ', 'spaces everywhere'],
    ['tabs\t\tand\u00a0hard spaces', 'tabs and hard spaces'],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['one \n\n \n  two', 'one\ntwo'],
    [' \n\t ', ''],
    ['keeps "quotes" – and dashes…', 'keeps "quotes" – and dashes…'],
  ])('makes of %j %j', (text, tidy) => {
    expect(tidyNoteText(text)).toBe(tidy);
  });

  it('changes nothing but white space, and nothing the second time', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const tidy = tidyNoteText(text);
        expect(squeezed(tidy)).toBe(squeezed(text));
        expect(tidyNoteText(tidy)).toBe(tidy);
        expect(tidy).not.toMatch(/^\s|\s$|\n\n| {2}/u);
      }),
    );
  });
});

describe('splitting a long text into notes', () => {
  it('leaves a text alone that fits', () => {
    expect(splitIntoNotes('x'.repeat(140))).toEqual(['x'.repeat(140)]);
    expect(splitIntoNotes('   ')).toEqual([]);
    expect(splitIntoNotes('\u200b\u2060')).toEqual([]);
  });

  it('breaks at the end of a sentence where it can', () => {
    const first = `${'word '.repeat(20)}end.`;
    expect(splitIntoNotes(`${first} ${'more '.repeat(20)}`)).toEqual([
      first,
      'more '.repeat(20).trim(),
    ]);
  });

  it('breaks where somebody began a new line', () => {
    expect(splitIntoNotes(`${'a'.repeat(80)}\n${'b'.repeat(80)}`)).toEqual([
      'a'.repeat(80),
      'b'.repeat(80),
    ]);
  });

  it('breaks between words rather than after a very short sentence', () => {
    const text = `No. ${'word '.repeat(40)}`.trim();
    const [first = ''] = splitIntoNotes(text);
    expect(first.length).toBeGreaterThan(130);
    expect(text[first.length]).toBe(' ');
  });

  it('breaks inside a word only where the word alone is too long', () => {
    expect(splitIntoNotes('x'.repeat(300)).map((part) => part.length)).toEqual([140, 140, 20]);
    expect(splitIntoNotes('👩‍👩‍👧'.repeat(150)).map(noteLength)).toEqual([140, 10]);
  });

  it('makes no note of signs that nobody sees, however many there are', () => {
    const unseen = '\u200b'.repeat(150);
    expect(splitIntoNotes(`${unseen} word`)).toHaveLength(1);
    expect(notesInList(`one\n\u200b\n- \u2060\ntwo`)).toEqual(['one', 'two']);
  });

  it('keeps every letter, in parts that all fit', () => {
    fc.assert(
      fc.property(pasted, fc.constantFrom(5, 20, NOTE_MAX_LENGTH), (text, max) => {
        const parts = splitIntoNotes(text, max);
        expect(seen(parts.join(''))).toBe(seen(text));
        for (const part of parts) {
          expect(noteLength(part)).toBeLessThanOrEqual(max);
          expect(part.trim()).toBe(part);
          expect(isBlank(part)).toBe(false);
        }
      }),
    );
  });

  it('keeps every word whole where no word is too long', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcäé.!?;:-’'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(splitIntoNotes(words.join(' ')).join(' ').split(' ')).toEqual(
          words.length === 0 ? [''] : words,
        );
      }),
    );
  });

  it('takes a whole pasted book in its stride', () => {
    const book = 'Ein Satz über Überstunden, 毎日 ein bisschen länger. '.repeat(4_000);
    expect(splitIntoNotes(book).join(' ')).toBe(book.trim());
  });
});

describe('a pasted list', () => {
  it('makes one note of each line, without bullets, numbering and empty lines', () => {
    const list =
      '- one\r\n* two\n\n  • three\n– four\n— five\n▪ six\n·\tseven\n◦ eight\n● nine\n1. ten\n2) eleven\n120. twelve';
    expect(notesInList(list)).toEqual(
      'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    );
  });

  it.each([
    '3 tickets a day',
    '-40 degrees in the server room',
    '12.5 hours on average',
    '3.Quarter was slow',
    '2026. That was a year',
    '24/7 cover',
    '*urgent*',
    '(1) in brackets',
  ])('keeps what only looks like numbering: %s', (line) => {
    expect(notesInList(line)).toEqual([line]);
  });

  it('drops bullets and numbers that nothing follows', () => {
    expect(notesInList('- one\n-\n•\n2.\n3)\n- ')).toEqual(['one']);
  });

  it('loses nothing but a bullet', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => !/[\r\n]/u.test(text));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const kept = lines.map((text) => tidyNoteText(text)).filter((text) => !isBlank(text));
        const notes = notesInList(kept.map((text) => `- ${text}`).join('\n'));
        expect(notes).toEqual(kept);
      }),
    );
  });
});
