import { type Conversation, EMPTY_COMPANY } from '@shared/company/model';
import { agoOf, openingFactsOf } from '@shared/company/opening-facts';
import type { Rating } from '@shared/domain/model';

import { describe, expect, it } from 'vitest';
import { tableOf, yearOf } from '../../helpers/company-years';
import { sampleSession } from '../../helpers/sample-session';

describe('how long ago something was said', () => {
  it.each([
    ['2026-12-11', 0, 'day'],
    ['2026-11-28', 13, 'day'],
    ['2026-11-27', 2, 'week'],
    ['2026-10-12', 2, 'month'],
    ['2025-12-12', 11, 'month'],
    ['2025-12-11', 12, 'month'],
    ['2024-12-11', 24, 'month'],
  ])('from %s to 11 December 2026 it is %i %ss', (on, count, unit) => {
    expect(agoOf(on, '2026-12-11')).toEqual({ count, unit });
  });
});

describe('how the last session was rated', () => {
  const rating = (id: string, stars: number, better: string): Rating => ({
    id,
    order: Number(id),
    stars,
    better,
  });
  const year = (heldOn: string, ...ratings: readonly Rating[]) =>
    yearOf(heldOn, heldOn, [], { ratings: tableOf(...ratings) });
  const opened = (use: 'real' | 'sample', ...years: readonly ReturnType<typeof year>[]) => {
    const sample = sampleSession();
    const meta = { ...sample.meta, id: 'now', heldOn: '2026-12-11', use };
    return openingFactsOf(years, EMPTY_COMPANY, { ...sample, meta }).lastRating;
  };

  it('LL8: opens with its mean and with what would have made it better, in no order of typing', () => {
    const before = year('2024-12-12', rating('1', 1, 'Old'));
    const last = year(
      '2025-12-12',
      rating('1', 5, ' Start at nine '),
      rating('2', 4, '   '),
      rating('3', 3, 'A shorter vote'),
    );
    expect(opened('real', before, last)).toEqual({
      on: '2025-12-12',
      average: 4,
      better: ['A shorter vote', 'Start at nine'],
    });
  });

  it('is nothing where nobody rated the last one, and in the sample', () => {
    const before = year('2024-12-12', rating('1', 1, 'Old'));
    expect(opened('real', before, year('2025-12-12'))).toBeNull();
    expect(opened('sample', before)).toBeNull();
  });
});

describe('who of the management has met customers', () => {
  const talk = (by: string, on: string, customer = `Customer of ${on}`): Conversation => ({
    id: `${by} ${on}`,
    by,
    on,
    customer,
    heard: 'It takes too long',
    writtenAt: 1,
  });
  const tooFew = (...talks: readonly Conversation[]) => {
    const sample = sampleSession();
    const { ben } = sample.people;
    if (!ben) throw new Error('The sample has changed');
    return openingFactsOf(
      [],
      { ...EMPTY_COMPANY, conversations: tableOf(...talks) },
      { ...sample, people: { ...sample.people, ben: { ...ben, isManagement: true } } },
    ).tooFewTalks;
  };

  it('KP5: names every manager with none where nobody has met anybody, and no conversation was ever written down', () => {
    expect(tooFew()).toEqual([
      { name: 'Ada Example', count: 0 },
      { name: 'Ben Example', count: 0 },
    ]);
  });

  it('KP5: counts only this quarter, and does not name who has met two', () => {
    expect(
      tooFew(
        talk('ada example', '2026-01-02'),
        talk('Ada Example', '2026-03-05'),
        talk('Ben Example', '2025-12-30'),
      ),
    ).toEqual([{ name: 'Ben Example', count: 0 }]);
    expect(tooFew(talk('Ada Example', '2026-01-02'))[0]).toEqual({ name: 'Ada Example', count: 1 });
    expect(
      tooFew(
        talk('Ada Example', '2026-01-02', 'Kite Bakery'),
        talk('Ada Example', '2026-02-02', 'KITE  bakery'),
      )[0],
    ).toEqual({ name: 'Ada Example', count: 1 });
  });
});
