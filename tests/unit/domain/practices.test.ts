import type { ReviewFound } from '@shared/domain/commands/reviews';
import { withoutAuthors } from '@shared/domain/names';
import { actionsOf, listOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play, there } from './play';

const FOUND: ReviewFound = {
  subject: 'action',
  source: { sessionId: 'session-2025', recordId: 'action-1' },
  agreedOn: '2025-12-12',
  text: 'Write a runbook for every backup product',
  owner: 'Ada',
  dueOn: '2026-03-31',
  measure: 'Restore tests that pass',
  unit: '%',
  baseline: 41,
  target: 100,
  reading: 78,
  outcome: null,
  happened: '',
};
const reviews = (play: Play) => listOf(play.session.reviews);

describe('the purpose', () => {
  it('KP2: is confirmed as it stands, and has to be confirmed again once it is put otherwise', () => {
    const play = new Play();
    expect(play.refusal({ name: 'purpose.confirm', payload: {} })).toBe('text-empty');
    play.do({ name: 'meta.edit', payload: { fields: { purpose: 'Calm days' } } });
    play.do({ name: 'purpose.confirm', payload: {} });
    expect(play.session.meta.purposeConfirmedAt).toEqual(expect.any(Number));
    play.do({ name: 'meta.edit', payload: { fields: { purpose: 'Calm weeks' } } });
    expect(play.session.meta.purposeConfirmedAt).toBeNull();
  });
});

describe('the look back', () => {
  it('lays each earlier action before the room once, and never over what the room has said', () => {
    const play = new Play();
    play.do({ name: 'review.fill', payload: { found: [FOUND] } });
    const [review] = reviews(play);
    const id = review?.id ?? '';
    play.do({ name: 'review.edit', payload: { id, fields: { outcome: 'done', happened: 'All' } } });
    play.do({ name: 'review.fill', payload: { found: [{ ...FOUND, happened: 'Other' }] } });
    expect(reviews(play)).toMatchObject([{ outcome: 'done', happened: 'All' }]);
  });

  it('WC6: keeps each answer as a state', () => {
    const play = new Play();
    play.do({ name: 'review.fill', payload: { found: [FOUND] } });
    const id = reviews(play)[0]?.id ?? '';
    play.do({ name: 'review.edit', payload: { id, fields: { verdict: 'stop' } } });
    expect(reviews(play)).toMatchObject([{ verdict: 'stop' }]);
    play.undo();
    expect(reviews(play)).toMatchObject([{ verdict: null }]);
  });

  it('carries an action over once, with what is known of it and where it comes from', () => {
    const play = new Play();
    play.do({ name: 'review.fill', payload: { found: [FOUND] } });
    const id = reviews(play)[0]?.id ?? '';
    const carry = {
      name: 'review.carry',
      payload: { id, ownerId: play.personId('Ben'), kind: 'mitigate', dueOn: null },
    } as const;
    play.do(carry, carry);
    const actions = actionsOf(play.session);
    expect(actions).toMatchObject([
      { text: FOUND.text, baseline: 78, target: 100, unit: '%', carriedFrom: FOUND.source },
    ]);
    expect(reviews(play)[0]?.carriedToId).toBe(actions[0]?.id);
    play.do({ name: 'action.remove', payload: { id: there(actions[0], 'action').id } });
    expect(reviews(play)[0]?.carriedToId).toBeNull();
    play.undo();
    expect(reviews(play)[0]?.carriedToId).toBe(actions[0]?.id);
  });
});

describe('what goes on from an earlier session', () => {
  const carried = () => {
    const play = new Play();
    play.do({ name: 'review.fill', payload: { found: [FOUND] } });
    const id = reviews(play)[0]?.id ?? '';
    const carry = (more: object = {}) =>
      play.do({
        name: 'review.carry',
        payload: { id, ownerId: play.personId('Ben'), kind: 'mitigate', dueOn: null, more },
      });
    return { play, id, carry };
  };

  it('keeps what was said of it, and only helpers who are here and do not own it', () => {
    const { play, carry } = carried();
    const [ada, ben] = [play.personId('Ada'), play.personId('Ben')];
    carry({ helperIds: [ada, ben, 'gone'], tackles: 'cause', phase: 'operation' });
    expect(actionsOf(play.session)).toMatchObject([
      { ownerId: ben, helperIds: [ada], tackles: 'cause', phase: 'operation', text: FOUND.text },
    ]);
  });

  it.each([
    { outcome: 'done' },
    { outcome: 'dropped' },
    { outcome: 'basic' },
    { verdict: 'stop' },
  ] as const)('is taken off the actions by the answer %o, in one step', (fields) => {
    const { play, id, carry } = carried();
    carry();
    play.do({ name: 'review.edit', payload: { id, fields } });
    expect(actionsOf(play.session)).toEqual([]);
    expect(reviews(play)[0]).toMatchObject({ carriedToId: null, ...fields });
    play.undo();
    expect(actionsOf(play.session)).toHaveLength(1);
    expect(reviews(play)[0]?.carriedToId).toBe(actionsOf(play.session)[0]?.id);
  });

  it.each([{ outcome: 'partly' }, { outcome: 'not-done' }, { verdict: 'change' }] as const)(
    'stays beside the answer %o',
    (fields) => {
      const { play, id, carry } = carried();
      carry();
      play.do({ name: 'review.edit', payload: { id, fields } });
      expect(actionsOf(play.session)).toHaveLength(1);
    },
  );

  it('opens the answers again that had ended it', () => {
    const { play, id, carry } = carried();
    play.do({ name: 'review.edit', payload: { id, fields: { outcome: 'done', verdict: 'keep' } } });
    carry();
    expect(reviews(play)[0]).toMatchObject({ outcome: null, verdict: 'keep' });
  });
});

describe('a commitment', () => {
  it('LL5: is one for each person, and goes when nothing is left of it', () => {
    const play = new Play();
    const personId = play.personId('Ada');
    const say = (text: string) => play.do({ name: 'commitment.set', payload: { personId, text } });
    say('I ask first');
    say(' I ask first, then fix ');
    expect(Object.values(play.session.commitments)).toMatchObject([
      { id: personId, text: 'I ask first, then fix' },
    ]);
    say('  ');
    expect(Object.values(play.session.commitments)).toEqual([]);
  });

  it('keeps its person on the list', () => {
    const play = new Play();
    const id = play.personId('Ada');
    play.do({ name: 'commitment.set', payload: { personId: id, text: 'I ask first' } });
    expect(play.refusal({ name: 'person.remove', payload: { id } })).toBe('person-has-notes');
  });
});

describe('thanks and ratings', () => {
  it('LL9: go from person to person, with what for', () => {
    const play = new Play();
    const [fromId, toId] = [play.personId('Ada'), play.personId('Ben')];
    expect(play.refusal({ name: 'thanks.add', payload: { fromId, toId, text: ' ' } })).toBe(
      'text-empty',
    );
    play.do({ name: 'thanks.add', payload: { fromId, toId, text: 'For the Friday' } });
    expect(listOf(play.session.thanks)).toMatchObject([{ fromId, toId, text: 'For the Friday' }]);
  });

  it('PF6: tell no sender where no names are kept', () => {
    const play = new Play();
    play.do({ name: 'meta.edit', payload: { fields: { names: 'hidden' } } });
    const [fromId, toId] = [play.personId('Ada'), play.personId('Ben')];
    play.do({ name: 'thanks.add', payload: { fromId, toId, text: 'For the Friday' } });
    expect(listOf(withoutAuthors(play.session).thanks)).toMatchObject([{ fromId: null, toId }]);
  });

  it('rate the morning without anybody’s name, and the last one can be taken back', () => {
    const play = new Play();
    play.do({ name: 'rating.add', payload: { stars: 4, better: ' More air ' } });
    const [rating] = listOf(play.session.ratings);
    expect(Object.keys(there(rating, 'rating')).sort()).toEqual(['better', 'id', 'order', 'stars']);
    expect(rating).toMatchObject({ stars: 4, better: 'More air' });
    play.undo();
    expect(listOf(play.session.ratings)).toEqual([]);
  });
});

describe('an action in full', () => {
  it('WC2: is never helped by its owner, also when a helper becomes the owner', () => {
    const play = new Play();
    const [ada, ben] = [play.personId('Ada'), play.personId('Ben')];
    play.do({
      name: 'action.add',
      payload: {
        fields: { text: 'Do it', kind: 'mitigate', ownerId: ada, helperIds: [ada, ben, ben] },
      },
    });
    const action = () => there(actionsOf(play.session)[0], 'action');
    expect(action().helperIds).toEqual([ben]);
    play.do({ name: 'action.edit', payload: { id: action().id, fields: { ownerId: ben } } });
    expect(action()).toMatchObject({ ownerId: ben, helperIds: [] });
  });

  it('loses helpers who leave the list', () => {
    const play = new Play();
    const ben = play.personId('Ben');
    play.do({
      name: 'action.add',
      payload: { fields: { text: 'Do it', kind: 'amplify', ownerId: null, helperIds: [ben] } },
    });
    play.do({ name: 'person.remove', payload: { id: ben } });
    expect(actionsOf(play.session)[0]?.helperIds).toEqual([]);
  });
});
