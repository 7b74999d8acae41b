import { LOCALES, type NamesPolicy, type NoteKind, type Session } from '@shared/domain/model';
import { textOf } from '@shared/minutes/runs';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { minutesOf, section } from '../../helpers/minutes-of';
import { sampleNote, sampleSession } from '../../helpers/sample-session';

type Told = readonly [writer: 'ada' | 'ben', kind: NoteKind];

/** A theme with a note of each kind by somebody of service (Ada) or of sales (Ben). */
function told(notes: readonly Told[], names: NamesPolicy = 'shown'): Session {
  const session = sampleSession({ names });
  const { ada, ben } = session.people;
  if (!ada || !ben) throw new Error('The sample has changed');
  const written = notes.map(([authorId, kind], at) =>
    sampleNote(`m${at}`, at + 1, { authorId, kind, themeId: 't1' }),
  );
  return {
    ...session,
    people: { ...session.people, ada: { ...ada, role: 'Service' }, ben: { ...ben, role: 'Sales' } },
    notes: Object.fromEntries(written.map((note) => [note.id, note])),
  };
}

const theme = (session: Session): string[] =>
  section(minutesOf(session), `Small releases (${Object.keys(session.notes).length} notes)`);

const CONTRAST: readonly Told[] = [
  ['ada', 'well'],
  ['ada', 'well'],
  ['ben', 'change'],
];

describe('a theme that the year showed differently, in the minutes', () => {
  it('LL3, S11: is marked, with who saw it how, and the note that disagrees says so', () => {
    expect(theme(told(CONTRAST))[0]).toBe(
      'Seen differently: went well (Service), to change (Sales)',
    );
    expect(theme(told(CONTRAST)).slice(-3)).toEqual([
      'Note 1',
      'Note 2',
      'Note 3 (to change, Sales)',
    ]);
  });

  it('S11: has no mark where one department says both, and the other kind is still seen', () => {
    const lines = theme(
      told([
        ['ada', 'well'],
        ['ada', 'well'],
        ['ada', 'change'],
      ]),
    );
    expect(lines.join()).not.toContain('Seen differently');
    expect(lines.at(-1)).toBe('Note 3 (to change, Service)');
  });

  it.each(['hidden', 'never'] as const)(
    'PF6: tells no department where names are %s, because one person alone may be one',
    (names) => {
      const lines = theme(told(CONTRAST, names));
      expect(lines.at(-1)).toBe('Note 3 (to change)');
      expect(lines.join()).not.toMatch(/Sales|Service|Seen differently/u);
    },
  );

  it('says of no note what all the others say, too', () => {
    const lines = theme(
      told([
        ['ada', 'change'],
        ['ben', 'change'],
      ]),
    );
    expect(lines.slice(-2)).toEqual(['Note 1', 'Note 2']);
  });

  it.each(LOCALES)('has words for it in %s', (locale) => {
    const { seenDifferently, noteKinds } = textsFor(locale).minutes.practice;
    const lines = minutesOf(told(CONTRAST), locale).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [textOf(block.runs)] : [],
    );
    const [mark] = lines.filter((line) => line.startsWith(seenDifferently));
    expect(mark).toContain(`${noteKinds.well} (Service), ${noteKinds.change} (Sales)`);
  });
});
