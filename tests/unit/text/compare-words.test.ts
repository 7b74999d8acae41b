import { compareSessions } from '@shared/domain/compare';
import { LOCALES, type Session } from '@shared/domain/model';
import { compareWordsFor } from '@shared/text/compare-words';
import { describe, expect, it } from 'vitest';
import { sampleSession } from '../../helpers/sample-session';

const now = new Date(2026, 2, 6, 12).getTime();

describe('the words for comparing two versions', () => {
  it('say days, kinds and languages as the room reads them, and leave what people wrote alone', () => {
    const first = sampleSession();
    const [note] = Object.values(first.notes);
    const [action] = Object.values(first.actions);
    const [person] = Object.values(first.people);
    if (note === undefined || action === undefined || person === undefined) {
      throw new Error('The sample has too little in it');
    }
    const second: Session = {
      ...first,
      meta: { ...first.meta, heldOn: '2027-01-29', locale: 'fr' },
      notes: {
        ...first.notes,
        [note.id]: { ...note, kind: note.kind === 'idea' ? 'well' : 'idea' },
      },
      actions: { ...first.actions, [action.id]: { ...action, dueOn: '2027-01-29' } },
      people: { ...first.people, [person.id]: { ...person, attendance: 'left' } },
    };
    const inGerman = compareSessions(first, second, compareWordsFor('de', now));
    const said = Object.fromEntries(inGerman.map(({ key, second: words }) => [key, words]));
    expect(said['meta/heldOn']).toBe('29.01.2027');
    expect(said['meta/locale']).toBe('Français');
    expect(said[`notes/${note.id}`]).toContain(note.text);
    expect(said[`notes/${note.id}`]).toMatch(/Idee|gut/);
    expect(said[`actions/${action.id}`]).toContain('29.01.2027');
    expect(said[`people/${person.id}`]).toContain('gegangen');
  });

  it('have a word for every value in every language', () => {
    for (const locale of LOCALES) {
      const words = compareWordsFor(locale, now);
      const all = [
        words.stageKind('talk'),
        words.actionKind('amplify'),
        words.noteKind('well'),
        words.attendance('apologies'),
        words.locale('es'),
        words.management,
        words.unnamedTheme(3),
        words.duration(600_000),
        words.moment(now),
      ];
      expect(all.every((word) => word.trim() !== '')).toBe(true);
    }
  });
});
