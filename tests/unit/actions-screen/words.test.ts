import { roleCountOf } from '@shared/domain/contrast';
import { startEngine } from '@shared/domain/engine';
import { missingIn } from '@shared/domain/missing';
import { LOCALES } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { winsOf } from '@shared/domain/wins';
import { textsFor } from '@shared/text';
import { parseDay } from '@shared/text/parse-day';
import { describe, expect, it } from 'vitest';
import { shortDay } from '../../../renderer/src/actions/short-day';
import { missingWords } from '../../../renderer/src/close/missing-words';
import { wayTo } from '../../../renderer/src/close/ways';
import { discussPagesOf } from '../../../renderer/src/discuss/discuss-pages';
import { pageOfPeople, peopleMatching } from '../../../renderer/src/fields/owner-filter';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

function talkedThrough() {
  const ports = countingPorts();
  const made = smallSession(ports, ['Ada Berg', 'Mei-Ling Tan', 'Jón Þórsson']);
  const [, well = made.meta.id, change = made.meta.id] = stagesOf(made).map((stage) => stage.id);
  const [ada = '', mei = ''] = Object.keys(made.people);
  const noteAdd = (stageId: string, texts: string[], authorId: string | null) => ({
    name: 'note.add' as const,
    payload: { stageId, texts, authorId },
  });
  let state = run(
    startEngine(made),
    ports,
    { name: 'person.edit', payload: { id: ada, role: 'Desk' } },
    { name: 'person.edit', payload: { id: mei, role: 'desk ' } },
    noteAdd(well, ['w1', 'w2', 'w3'], ada),
    noteAdd(well, ['w4', 'w5'], mei),
    noteAdd(change, ['c1'], null),
  );
  const idOf = (text: string) =>
    Object.values(state.session.notes).find((note) => note.text === text)?.id ?? '';
  state = run(
    state,
    ports,
    { name: 'theme.add', payload: { noteIds: [idOf('w1'), idOf('w2')], name: 'Big' } },
    { name: 'theme.add', payload: { noteIds: [idOf('w3')], name: '' } },
    {
      name: 'action.add',
      payload: {
        fields: {
          text: 'Do it',
          kind: 'mitigate',
          ownerId: null,
          dueOn: null,
          firstCheckInOn: null,
          measure: '',
          counts: 'activity',
          themeId: null,
          noteId: null,
        },
      },
    },
    { name: 'meta.edit', payload: { fields: { goal: 'Grow' } } },
    { name: 'parked.add', payload: { text: 'Why?', themeId: null } },
  );
  return { session: state.session, well };
}

describe('the words of closing', () => {
  it('name everything that is missing, with a way to it, in every language', () => {
    const { session } = talkedThrough();
    const kinds = new Set(missingIn(session).map((missing) => missing.kind));
    expect(kinds.size).toBe(9);
    for (const locale of LOCALES) {
      for (const missing of missingIn(session)) {
        const words = missingWords(session, missing, textsFor(locale));
        expect(words.what.trim()).not.toBe('');
        expect(words.detail.trim()).not.toBe('');
        expect(words.way.trim()).not.toBe('');
        expect(wayTo(session, missing)).not.toBeNull();
      }
    }
  });

  it('thank any number of people in every language', () => {
    for (const locale of LOCALES) {
      const { thanks } = textsFor(locale).close;
      for (const count of [0, 1, 2, 14, 57]) expect(thanks(count)).toMatch(/\p{L}{4,}/u);
      expect(thanks(57)).toContain('57');
    }
  });
});

describe('the wins', () => {
  it('let the themes take turns, the largest first, and forget no note that went well', () => {
    const { session } = talkedThrough();
    expect(winsOf(session).map((note) => note.text)).toEqual(['w1', 'w3', 'w2', 'w4', 'w5']);
  });
});

describe('the pages of a talk', () => {
  it('are the themes and at last the notes without one', () => {
    const { session, well } = talkedThrough();
    const stage = session.stages[well];
    if (stage === undefined) throw new Error('The question is gone');
    const pages = discussPagesOf(session, stage);
    expect(pages.map((page) => page.kind)).toEqual(['theme', 'theme', 'unsorted']);
    expect(pages[0]).toMatchObject({ number: 1, isSuccess: true, noteKind: 'well' });
  });

  it('count roles, not spellings of them', () => {
    const { session } = talkedThrough();
    expect(roleCountOf(session, Object.values(session.notes))).toBe(1);
  });
});

describe('days in words', () => {
  it('offers only days that can be read, in every language', () => {
    for (const locale of LOCALES) {
      const { dueOffers, checkInOffers } = textsFor(locale).actions;
      const days = [...dueOffers, ...checkInOffers].map((offer) =>
        parseDay(offer, locale, '2026-12-11'),
      );
      expect(days).toEqual([
        { ok: true, value: '2027-01-08' },
        { ok: true, value: '2027-02-05' },
        { ok: true, value: '2026-12-25' },
      ]);
    }
  });

  it('leaves the year out where nobody doubts it', () => {
    expect(shortDay('2027-06-30', '2027-02-11', 'en-GB')).toBe('30 Jun');
    expect(shortDay('2027-06-30', '2027-02-11', 'en-US')).toBe('Jun 30');
    expect(shortDay('2027-06-30', '2027-02-11', 'de')).toBe('30.06.');
    expect(shortDay('2027-06-30', '2026-12-11', 'en-GB')).toBe('30 Jun 2027');
    expect(shortDay('2027-01-29', '2026-12-11', 'de')).toBe('29.01.2027');
    expect(shortDay('2026-12-01', '2026-12-11', 'en-GB')).toBe('1 Dec 2026');
  });
});

describe('finding people by letters', () => {
  const people = Object.values(talkedThrough().session.people);
  const names = (letters: string) => peopleMatching(people, letters).map((person) => person.name);

  it('looks at every part of a name, without accents', () => {
    expect(names('ling')).toEqual(['Mei-Ling Tan']);
    expect(names('jon')).toEqual(['Jón Þórsson']);
    expect(names('')).toHaveLength(3);
    expect(names('z')).toEqual([]);
  });

  it('turns pages of people and comes round to the first', () => {
    expect(pageOfPeople(people, 3, 0)).toMatchObject({ more: 0 });
    expect(pageOfPeople(people, 2, 0)).toMatchObject({ more: 2 });
    expect(pageOfPeople(people, 2, 2).shown).toEqual([people[2]]);
    expect(pageOfPeople(people, 2, 3).shown).toEqual([people[0]]);
  });
});
