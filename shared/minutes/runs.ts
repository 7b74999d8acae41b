import type { Cell, HeadingBlock, ParagraphBlock, ParagraphRole, Run, TextRun } from './blocks';

export const plain = (text: string): TextRun => ({ kind: 'text', text });
export const bold = (text: string): TextRun => ({ kind: 'text', text, isBold: true });
export const muted = (text: string): TextRun => ({ kind: 'text', text, isMuted: true });

/** A cell of one paragraph. */
export const cell = (...runs: readonly Run[]): Cell => [runs];

export const paragraph = (role: ParagraphRole, ...runs: readonly Run[]): ParagraphBlock => ({
  kind: 'paragraph',
  role,
  runs,
});

export const heading = (level: 1 | 2, ...runs: readonly Run[]): HeadingBlock => ({
  kind: 'heading',
  level,
  runs,
  startsPage: false,
});

/**
 * Without the signs that turn the direction of what follows: left open in typed text they would turn the minutes' own words round.
 * Every renderer takes them out of what it shows.
 */
export const withoutDirection = (text: string): string =>
  text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '');

/** One line of a text that may have several, for places that hold only one: titles, headers, names. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A sentence of people's own words ends with a full stop, unless it ends with a sign of its own. */
export const asSentence = (text: string): string =>
  /[.!?…:;。！？؟]["'”’»)\]]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** The plain words of runs; boxes and page fields have none. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

/** A text that begins a line: French and Spanish write weekdays small, but not there. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** At most so many characters, the last one an ellipsis where something was left out; never half a character. */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
