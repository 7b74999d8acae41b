import { boardIndexOf } from '@shared/domain/board-index';
import { likestNoteOf, suggestionsFor } from '@shared/domain/board-suggest';
import { Likeness } from '@shared/domain/likeness';
import type { Locale, Session } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { boardFixture } from '../../helpers/board-session';

const first = (locale: Locale, ...texts: string[]) =>
  new Likeness(
    texts.map((text, place) => ({ id: String(place + 1), text })),
    locale,
  ).like('1');

describe('the likeness of two texts', () => {
  it('is the higher the more rare words they share, whatever their endings', () => {
    const [likest, next] = first(
      'en-GB',
      'Password resets went self-service in March',
      'Three clients came by referral',
      'The self-service reset of passwords is loved',
      'In March a client left us',
    );
    expect(likest?.id).toBe('3');
    expect(likest?.likeness).toBeGreaterThan(next?.likeness ?? 0);
  });

  it('is 1 for the same words in another sequence, in capitals and without accents', () => {
    expect(
      first('fr', 'La passerelle réparée', 'REPAREE, la passerelle!')[0]?.likeness,
    ).toBeCloseTo(1);
  });

  it.each([
    ['en-GB', 'The tickets are closed', 'the team is where it was'],
    ['de', 'Die Tickets sind geschlossen', 'die Leute sind nicht da, wo sie waren'],
    ['fr', 'Les tickets sont fermés', 'les gens ne sont pas là'],
    ['es', 'Los tickets están cerrados', 'los que están allí no son ellos'],
  ] as const)('does not count words that only fill a sentence (%s)', (locale, one, other) => {
    expect(first(locale, one, other)).toEqual([]);
  });

  it.each([
    ['en-GB', 'handovers', 'handover'],
    ['de', 'Übergaben', 'Übergabe'],
    ['fr', 'réunions', 'réunion'],
    ['es', 'reuniones', 'reunión'],
  ] as const)('knows the many and the one of a word (%s)', (locale, many, one) => {
    expect(first(locale, many, one)[0]?.likeness).toBeCloseTo(1);
  });

  it('finds nothing where nothing is said, and never the text itself', () => {
    expect(first('en-GB', '', '2019', '👍')).toEqual([]);
    expect(first('en-GB', 'alone')).toEqual([]);
    expect(new Likeness([], 'de').like('1')).toEqual([]);
  });
});

const NOTES = [
  'Handover of projects leaves admin passwords with the project team',
  'Firewall exceptions have no end date',
  'Project handover is a phone call to whoever picks up',
  'Reopened tickets start at the back of the queue',
  'Tickets are closed on Friday and reopened on Monday',
  'Coffee',
];

const likenessIn = (session: Session) => new Likeness(Object.values(session.notes), 'en-GB');

describe('suggested groups', () => {
  it('are the unsorted notes that say nearly the same, the likest first, and no others', () => {
    const { session, stageId, note } = boardFixture(NOTES);
    const found = suggestionsFor(boardIndexOf(session, stageId), likenessIn(session));
    expect(found).toHaveLength(2);
    expect(found.map(({ noteIds }) => new Set(noteIds))).toEqual(
      expect.arrayContaining([new Set([note(1), note(3)]), new Set([note(4), note(5)])]),
    );
  });

  it('name the theme where one of the notes lies in one', () => {
    const { session, stageId, note, theme } = boardFixture(NOTES, [
      { name: 'Handover', notes: [1, 2] },
    ]);
    const found = suggestionsFor(boardIndexOf(session, stageId), likenessIn(session));
    expect(found).toContainEqual({ themeId: theme(1), noteIds: [note(3)] });
  });

  it('never join two themes: people made them two', () => {
    const { session, stageId } = boardFixture(NOTES, [
      { name: 'One', notes: [1, 2] },
      { name: 'Other', notes: [3, 6] },
      { name: 'Tickets', notes: [4, 5] },
    ]);
    expect(suggestionsFor(boardIndexOf(session, stageId), likenessIn(session))).toEqual([]);
  });
});

describe('the likest note', () => {
  it('is none of the same theme, and none that only comes near by a common word', () => {
    const { session, stageId, note } = boardFixture(NOTES, [{ name: 'Both', notes: [1, 3] }]);
    const index = boardIndexOf(session, stageId);
    const likest = (number: number) => {
      const of = session.notes[note(number)];
      return of === undefined ? null : likestNoteOf(index, likenessIn(session), of);
    };
    expect(likest(1)).toBeNull();
    expect(likest(6)).toBeNull();
    expect(likest(4)?.number).toBe(5);
  });
});
