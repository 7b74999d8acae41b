import { byOwner, byPhase, byUrgency, matching, ofPerson } from '@shared/company/follow-up-list';
import { followUpsOf } from '@shared/company/follow-ups';
import { knownPeople, personFacts, quarterStart } from '@shared/company/known-people';
import { EMPTY_COMPANY } from '@shared/company/model';
import { describe, expect, it } from 'vitest';
import { actionOf, checkInOn, companyWith, digestWith } from '../../helpers/follow-up-digests';

const TODAY = '2026-06-15';
const digests = [
  digestWith('s1', {
    title: 'Lessons 2025',
    actions: [
      actionOf('later', { order: 1, dueOn: '2026-09-01', text: 'Write the run-book' }),
      actionOf('late', { order: 2, dueOn: '2026-06-01', ownerId: 'ben', phase: 'operation' }),
      actionOf('longer', { order: 3, firstCheckInOn: '2026-03-01', ownerId: null }),
      actionOf('none', { order: 4, measure: 'Tickets reopened' }),
      actionOf('ended', { order: 5 }),
    ],
  }),
];
const all = followUpsOf(
  digests,
  companyWith(
    checkInOn('c1', 's1/ended', '2026-05-01', { outcome: 'done' }),
    checkInOn('c2', 's1/none', '2026-05-01', { handedTo: 'ADA  berg', phase: 'planning' }),
  ),
);
const ids = (some: readonly { ref: { actionId: string } }[]) => some.map(({ ref }) => ref.actionId);

describe('the order of the follow-up', () => {
  it('PF3: late ones come first, the longest late before the others; ended ones last', () => {
    expect(ids(byUrgency(all, TODAY))).toEqual(['longer', 'late', 'later', 'none', 'ended']);
  });

  it('puts those of nobody before those of the people, by name', () => {
    expect(byOwner(all).map(({ owner, followUps }) => [owner, followUps.length])).toEqual([
      ['', 1],
      ['Ada Berg', 3],
      ['Ben Ode', 1],
    ]);
  });

  it('WC3: has a place for each of the four phases, also for empty ones', () => {
    expect(byPhase(all).map(({ phase, followUps }) => [phase, followUps.length])).toEqual([
      ['planning', 4],
      ['implementation', 0],
      ['operation', 1],
      ['optimisation', 0],
    ]);
  });
});

describe('finding', () => {
  it.each([
    ['RUN-book', ['later']],
    ['ben', ['late']],
    ['reopened tick', ['none']],
    ['2025 run', ['later']],
    ['nothing like it', []],
  ])('"%s"', (typed, expected) => {
    expect(ids(matching(all, typed))).toEqual(expected);
  });

  it('shows everything while nothing is typed', () => {
    expect(matching(all, '  ')).toHaveLength(all.length);
  });
});

describe('one person', () => {
  it('is the same in whatever case and spaces the name is typed', () => {
    expect(ids(ofPerson(all, ' ada BERG '))).toEqual(['later', 'none', 'ended']);
    expect(knownPeople(digests, all)).toEqual(['Ada Berg', 'Ben Ode', 'Cleo Lim']);
  });

  it('has the commitment of the last session in which anybody made one', () => {
    const said = [
      digestWith('s3', { heldOn: '2028-01-07' }),
      digestWith('s2', {
        heldOn: '2027-01-08',
        commitments: [{ id: 'ada', text: 'I ask first', writtenAt: 1 }],
      }),
    ];
    expect(personFacts('ada berg', said, EMPTY_COMPANY, TODAY).commitment).toEqual({
      text: 'I ask first',
      on: '2027-01-08',
    });
    expect(personFacts('Ben Ode', said, EMPTY_COMPANY, TODAY).commitment).toBeNull();
  });

  it('has the conversations with customers of this quarter only', () => {
    const talk = (id: string, on: string, by = 'Ada Berg') => ({
      [id]: { id, by, on, customer: 'X', heard: '', writtenAt: 1 },
    });
    const conversations = {
      ...talk('1', '2026-04-01'),
      ...talk('2', '2026-06-15', 'ada berg'),
      ...talk('3', '2026-03-31'),
      ...talk('4', '2026-05-01', 'Ben Ode'),
    };
    expect(personFacts('Ada Berg', [], { conversations }, TODAY).conversations).toBe(2);
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-06-30', '2026-04-01'],
    ['2026-12-31', '2026-10-01'],
  ])('the quarter of %s begins on %s', (day, first) => {
    expect(quarterStart(day)).toBe(first);
  });
});
