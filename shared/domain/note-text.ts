import { isBlank } from '../lib/blank';
import { NOTE_MAX_LENGTH } from './model';

/** Counts what people see as one character: an accent typed apart or a joined emoji counts once. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function noteLength(text: string): number {
  /* Plain Latin text, nearly every note, needs no segmenting: its units are its characters. */
  if (/^[\u0020-\u024f]*$/u.test(text)) return text.length;
  let length = 0;
  for (const _character of charactersOf(text)) length += 1;
  return length;
}

/**
 * The characters one after the other. Engines copy the whole text for each of its segments, which a pasted page turns
 * into gigabytes, so only a short stretch is segmented at a time; its last character may be cut and begins the next one.
 */
function* charactersOf(text: string): Generator<string> {
  let stretch = 256;
  for (let at = 0; at < text.length; ) {
    /* Half an emoji at the end would not join what it belongs to. */
    const isCut = isHighSurrogate(text.charCodeAt(at + stretch - 1));
    const end = at + stretch - (isCut ? 1 : 0);
    const segments = [...segmenter.segment(text.slice(at, end))];
    const whole = end >= text.length ? segments : segments.slice(0, -1);
    for (const { segment } of whole) {
      at += segment.length;
      yield segment;
    }
    /* A single character can be longer than a stretch: marks pile up without a limit. */
    if (whole.length === 0) stretch *= 2;
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The first characters of a text, at most that many. */
function firstCharacters(text: string, count: number): string[] {
  const characters: string[] = [];
  for (const character of charactersOf(text)) {
    if (characters.length === count) break;
    characters.push(character);
  }
  return characters;
}

/** Trims a note and folds runs of spaces; line breaks that somebody made stay, but no more than one in a row. */
export const tidyNoteText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();

/**
 * Breaks a text that is too long for one note into notes that fit, at sentence ends where it can, else between words,
 * and inside a word only where the word alone is too long. Joined with spaces, the parts give the text again.
 */
export function splitIntoNotes(text: string, max: number = NOTE_MAX_LENGTH): string[] {
  const parts: string[] = [];
  let rest = tidyNoteText(text);
  for (;;) {
    const characters = firstCharacters(rest, max + 1);
    if (characters.length <= max) break;
    const head = characters.join('');
    const sentence = lastBreak(head, /[.!?…;:]\s|\n/gu, 1);
    const word = lastBreak(head, /\s/gu, 0);
    /* A sentence end in the first third would leave a very short note; the word before the limit reads better. */
    const at =
      sentence > head.length / 3
        ? sentence
        : word > 0
          ? word
          : characters.slice(0, max).join('').length;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  parts.push(rest);
  return parts.filter((part) => !isBlank(part));
}

function lastBreak(text: string, pattern: RegExp, offset: number): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index + offset;
  return at;
}

/** The notes in a pasted list: one a line, without bullets and numbering, without empty lines. */
export const notesInList = (text: string): string[] =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => tidyNoteText(line.replace(/^\s*(?:[-*•–—·▪◦●‣]|\d{1,3}[.)])(?:\s+|$)/u, '')))
    .filter((line) => !isBlank(line));
