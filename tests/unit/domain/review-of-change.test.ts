import type { ReviewFound } from '@shared/domain/commands/reviews';
import type { Review } from '@shared/domain/model';
import { reviewOfChange } from '@shared/domain/review-of-change';
import { listOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const found = (recordId: string): ReviewFound => ({
  subject: 'action',
  source: { sessionId: 's25', recordId },
  agreedOn: '2025-12-12',
  text: recordId,
  owner: '',
  dueOn: null,
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  reading: null,
  outcome: null,
  happened: '',
});

const laidOut = () => {
  const play = new Play();
  play.do({ name: 'review.fill', payload: { found: [found('a1'), found('a2')] } });
  const [first, second] = listOf(play.session.reviews);
  if (first === undefined || second === undefined) throw new Error('Nothing is laid out');
  return { play, first, second };
};
const say = ({ id }: Review, fields: object) =>
  ({ name: 'review.edit', payload: { id, fields } }) as const;

describe('the card of the look back that a step changes', () => {
  it('is told with what was said of it', () => {
    const { play, second } = laidOut();
    const before = play.session;
    play.do(say(second, { happened: 'It is quick now' }));
    expect(reviewOfChange(before, play.session)).toMatchObject({
      review: { id: second.id },
      said: 'happened',
    });
  });

  it('is told without that where it was carried over or taken back from there', () => {
    const { play, first } = laidOut();
    play.do(say(first, { verdict: 'stop' }));
    const before = play.session;
    const payload = { id: first.id, ownerId: null, kind: 'mitigate', dueOn: null } as const;
    play.do({ name: 'review.carry', payload });
    expect(reviewOfChange(before, play.session)).toMatchObject({
      review: { id: first.id },
      said: null,
    });
  });

  it('is none where nothing or several of them changed', () => {
    const { play, first, second } = laidOut();
    const before = play.session;
    expect(reviewOfChange(before, before)).toBeNull();
    play.do(say(first, { outcome: 'done' }), say(second, { outcome: 'done' }));
    expect(reviewOfChange(before, play.session)).toBeNull();
  });
});
