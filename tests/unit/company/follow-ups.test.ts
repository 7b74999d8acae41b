import {
  followUpsOf,
  historyOf,
  isLate,
  keyOfRef,
  latenessOf,
  readingState,
} from '@shared/company/follow-ups';
import type { CheckIn } from '@shared/company/model';
import { lookAfter, plannedSeries } from '@shared/company/next-look';
import { describe, expect, it } from 'vitest';
import {
  actionOf,
  checkInOn,
  companyWith,
  digestWith,
  followUpAt,
  reviewOf,
} from '../../helpers/follow-up-digests';

const KEY = 's1/a1';
const session = (fields: Parameters<typeof actionOf>[1] = {}) => [
  digestWith('s1', { actions: [actionOf('a1', fields)] }),
];
const falling = { baseline: 11, target: 4, unit: '%', adjustmentWeeks: 4 };

describe('what a reading means', () => {
  it('PF2: the same bad reading is an expected dip inside the window, and worse than at the start after it', () => {
    const one = followUpAt(KEY, session(falling));
    expect(one.adjustsUntil).toBe('2026-02-06');
    expect(readingState(one, { on: '2026-02-06', value: 13 })).toBe('expected-dip');
    expect(readingState(one, { on: '2026-02-07', value: 13 })).toBe('worse');
  });

  it('PF2: the window counts anew from the day on which the change leaves planning, the first time only', () => {
    const one = followUpAt(
      KEY,
      session(falling),
      checkInOn('c1', KEY, '2026-04-01', { phase: 'implementation' }),
      checkInOn('c2', KEY, '2026-05-01', { phase: 'operation' }),
    );
    expect(one.adjustsUntil).toBe('2026-04-29');
    expect(readingState(one, { on: '2026-04-29', value: 13 })).toBe('expected-dip');
    expect(readingState(one, { on: '2026-04-30', value: 13 })).toBe('worse');
  });

  it('PF2: the window stays where it is for a change that had begun when it was agreed', () => {
    const one = followUpAt(
      KEY,
      session({ ...falling, phase: 'implementation' }),
      checkInOn('c1', KEY, '2026-04-01', { phase: 'operation' }),
    );
    expect(one.adjustsUntil).toBe('2026-02-06');
  });

  it('PF2: without a window a bad reading is never an expected dip', () => {
    const one = followUpAt(KEY, session({ ...falling, adjustmentWeeks: null }));
    expect(readingState(one, { on: '2026-01-10', value: 13 })).toBe('worse');
  });

  it('S54: knows from start and target whether more or less is better', () => {
    const down = followUpAt(KEY, session(falling));
    expect(readingState(down, { on: '2026-03-01', value: 4 })).toBe('reached');
    expect(readingState(down, { on: '2026-03-01', value: 3 })).toBe('reached');
    expect(readingState(down, { on: '2026-03-01', value: 6 })).toBe('better');
    expect(readingState(down, { on: '2026-03-01', value: 11 })).toBe('same');
    const up = followUpAt(KEY, session({ baseline: 5, target: 30 }));
    expect(readingState(up, { on: '2026-03-01', value: 29 })).toBe('better');
    expect(readingState(up, { on: '2026-03-01', value: 31 })).toBe('reached');
    expect(readingState(up, { on: '2026-03-01', value: 4 })).toBe('worse');
  });

  it.each([
    ['0 from an unknown start, 17 measured', { target: 0 }, 17, 'unknown'],
    ['0 from an unknown start, 0 measured', { target: 0 }, 0, 'reached'],
    ['8 from an unknown start, more measured', { target: 8 }, 9, 'unknown'],
    ['8 from an unknown start, less measured', { target: 8 }, 7, 'unknown'],
    ['8 from an unknown start, 8 measured', { target: 8 }, 8, 'reached'],
    ['all of it from an unknown start', { target: 100, unit: '% of clients' }, 96, 'unknown'],
    ['none, less than at the start', { baseline: 11 }, 5, 'unknown'],
    ['none, as at the start', { baseline: 11 }, 11, 'same'],
    ['what it was at the start, more measured', { baseline: 5, target: 5 }, 9, 'unknown'],
    ['nothing as at the start, more measured', { baseline: 0, target: 0 }, 3, 'worse'],
  ] as const)(
    'S54: claims nothing that nobody can know: target %s',
    (_what, fields, value, state) => {
      const one = followUpAt(KEY, session(fields));
      expect(readingState(one, { on: '2026-03-01', value })).toBe(state);
    },
  );

  it('says nothing where there is nothing to compare with', () => {
    const one = followUpAt(KEY, session());
    expect(readingState(one, { on: '2026-03-01', value: 3 })).toBe('unknown');
  });
});

describe('the log of an action', () => {
  it('S48: keeps every hand-over with who had it before', () => {
    const one = followUpAt(
      KEY,
      session(),
      checkInOn('c2', KEY, '2026-03-01', { handedTo: 'Cleo Lim', seen: 'Ben moves on' }),
      checkInOn('c1', KEY, '2026-02-01', { handedTo: 'Ben Ode', seen: 'Ada is away' }),
    );
    expect(one.owner).toBe('Cleo Lim');
    expect(one.firstOwner).toBe('Ada Berg');
    expect(one.log.map(({ handedFrom, handedTo }) => [handedFrom, handedTo])).toEqual([
      ['Ada Berg', 'Ben Ode'],
      ['Ben Ode', 'Cleo Lim'],
    ]);
  });

  it('PF4: ends as a basic, and is open again once it is taken up again', () => {
    const basic = checkInOn('c1', KEY, '2026-02-01', { outcome: 'basic' });
    const ended = followUpAt(KEY, session(), basic);
    expect([ended.isOpen, ended.outcome, ended.endedOn]).toEqual([false, 'basic', '2026-02-01']);
    const again = followUpAt(
      KEY,
      session(),
      basic,
      checkInOn('c2', KEY, '2026-03-01', { outcome: 'open' }),
    );
    expect([again.isOpen, again.outcome, again.endedOn]).toEqual([true, null, null]);
  });

  it('stays open after "partly" and "not done"', () => {
    for (const outcome of ['partly', 'not-done'] as const) {
      const one = followUpAt(KEY, session(), checkInOn('c1', KEY, '2026-02-01', { outcome }));
      expect([one.isOpen, one.outcome]).toEqual([true, outcome]);
    }
  });

  it('WC5: draws its line from the readings of the check-ins, by day', () => {
    const one = followUpAt(
      KEY,
      session(falling),
      checkInOn('c2', KEY, '2026-03-01', { reading: 6 }),
      checkInOn('c1', KEY, '2026-02-01', { reading: 13 }),
    );
    expect(one.readings).toEqual([
      { on: '2026-02-01', value: 13 },
      { on: '2026-03-01', value: 6 },
    ]);
  });
});

describe('what a later session said', () => {
  const later = (fields: Parameters<typeof reviewOf>[1]) =>
    digestWith('s2', {
      heldOn: '2027-01-08',
      reviews: [reviewOf({ sessionId: 's1', recordId: 'a1' }, fields)],
    });

  it('stands in the log with its day, and cannot be taken out there', () => {
    const one = followUpAt(KEY, [
      later({ outcome: 'done', happened: 'It holds', reading: 4 }),
      ...session(falling),
    ]);
    expect(one.log).toMatchObject([
      { checkInId: null, on: '2027-01-08', outcome: 'done', seen: 'It holds', reading: 4 },
    ]);
    expect(one.isOpen).toBe(false);
  });

  it('adds nothing where the room only confirmed what a check-in had said, also when another one came later', () => {
    const digests = [later({ outcome: 'partly', happened: 'Half' }), ...session()];
    const before = checkInOn('c1', KEY, '2026-12-01', { outcome: 'partly', seen: 'Half' });
    expect(followUpAt(KEY, digests, before).log).toHaveLength(1);
    const after = checkInOn('c2', KEY, '2027-02-01', { outcome: 'done', seen: 'Whole' });
    const { log, outcome } = followUpAt(KEY, digests, before, after);
    expect(log.map((entry) => entry.checkInId)).toEqual(['c1', 'c2']);
    expect(outcome).toBe('done');
  });

  it('counts a reading only once, when it is the last one that the room was shown', () => {
    const one = followUpAt(
      KEY,
      [later({ outcome: 'partly', reading: 6 }), ...session(falling)],
      checkInOn('c1', KEY, '2026-12-01', { reading: 6 }),
    );
    expect(one.readings).toEqual([{ on: '2026-12-01', value: 6 }]);
  });

  it('says nothing while the room has not looked at it', () => {
    expect(followUpAt(KEY, [later({}), ...session()]).log).toEqual([]);
  });
});

describe('an action that is carried on', () => {
  const carried = (sessionId: string, recordId: string) => ({
    carriedFrom: { sessionId, recordId },
  });
  const digests = [
    digestWith('s3', { heldOn: '2028-01-07', actions: [actionOf('a3', carried('s2', 'a2'))] }),
    digestWith('s2', { heldOn: '2027-01-08', actions: [actionOf('a2', carried('s1', 'a1'))] }),
    ...session(),
  ];
  const all = followUpsOf(digests, companyWith());
  const at = (key: string) => followUpAt(key, digests);

  it('is open only where it stands now', () => {
    expect(all.map(({ isOpen }) => isOpen)).toEqual([true, false, false]);
  });

  it('PF4: has one history over three sessions, from wherever one looks', () => {
    for (const key of ['s1/a1', 's2/a2', 's3/a3']) {
      const from = all.find(({ ref }) => keyOfRef(ref) === key) ?? at(key);
      expect(historyOf(all, from).map(({ ref }) => ref.actionId)).toEqual(['a1', 'a2', 'a3']);
    }
  });

  it('does not run in circles where two say that they go on from each other', () => {
    const ring = followUpsOf(
      [
        digestWith('s1', { actions: [actionOf('a1', carried('s2', 'a2'))] }),
        digestWith('s2', { actions: [actionOf('a2', carried('s1', 'a1'))] }),
      ],
      companyWith(),
    );
    const [first] = ring;
    expect(first && historyOf(ring, first)).toHaveLength(2);
  });
});

describe('PF3: the next look', () => {
  const planned = { firstCheckInOn: '2026-02-06', dueOn: '2026-06-05', checkInEveryWeeks: 4 };

  it('is the first planned one, then the next of the plan behind each look', () => {
    expect(followUpAt(KEY, session(planned)).nextOn).toBe('2026-02-06');
    const looked = checkInOn('c1', KEY, '2026-02-10', { seen: 'Begun' });
    expect(followUpAt(KEY, session(planned), looked).nextOn).toBe('2026-03-06');
  });

  it('is what the last look said, whatever the plan says', () => {
    const looked = checkInOn('c1', KEY, '2026-02-10', { seen: 'Begun', nextOn: '2026-02-20' });
    expect(followUpAt(KEY, session(planned), looked).nextOn).toBe('2026-02-20');
  });

  it('is the due day where nothing was planned, and nothing once that was looked at', () => {
    const onlyDue = session({ dueOn: '2026-06-05' });
    expect(followUpAt(KEY, onlyDue).nextOn).toBe('2026-06-05');
    const after = checkInOn('c1', KEY, '2026-06-10', { seen: 'Late' });
    expect(followUpAt(KEY, onlyDue, after).nextOn).toBeNull();
  });

  it('is not done by handing on, or by moving the due day or the phase', () => {
    const deeds = [
      { handedTo: 'Ben Ode', seen: 'Ada is away' },
      { dueOn: '2026-07-01', seen: 'More time' },
      { phase: 'operation' as const },
    ];
    for (const deed of deeds) {
      const one = followUpAt(KEY, session(planned), checkInOn('c1', KEY, '2026-02-20', deed));
      expect(one.nextOn).toBe('2026-02-06');
    }
  });

  it('is told as a series until the day before the due day, for the calendar', () => {
    const one = followUpAt(KEY, session({ ...planned, dueOn: '2026-04-10' }));
    expect(plannedSeries(one, '2026-02-07')).toEqual({
      from: '2026-03-06',
      everyWeeks: 4,
      until: '2026-04-03',
    });
    expect(plannedSeries(one, '2026-04-04')).toBeNull();
    expect(plannedSeries(followUpAt(KEY, session()), '2026-02-07')).toBeNull();
  });
});

describe('the look after a check-in that says none', () => {
  const today = '2026-03-02';
  const nextAfter = (on: string, fields: Parameters<typeof actionOf>[1], ...said: CheckIn[]) =>
    lookAfter(followUpAt(KEY, session(fields), ...said), on, today);

  it('is that of the plan, or the due day', () => {
    const plan = { firstCheckInOn: '2026-02-06', checkInEveryWeeks: 4 };
    expect(nextAfter(today, plan)).toEqual({ on: '2026-03-06', isProposed: false });
    expect(nextAfter(today, { dueOn: '2026-05-01' })).toEqual({
      on: '2026-05-01',
      isProposed: false,
    });
  });

  it('PF3: is proposed in the rhythm of the action, else in four weeks, where nobody planned one', () => {
    expect(nextAfter(today, {})).toEqual({ on: '2026-03-30', isProposed: true });
    expect(nextAfter(today, { checkInEveryWeeks: 2, dueOn: '2026-02-01' })).toEqual({
      on: '2026-03-16',
      isProposed: true,
    });
  });

  it('PF3: is never proposed for a day that has gone by', () => {
    expect(nextAfter('2026-01-20', {})).toEqual({ on: '2026-03-30', isProposed: true });
  });

  it('stays what it is where something earlier is written down', () => {
    const later = checkInOn('c1', KEY, '2026-02-20', { reading: 6, nextOn: '2026-04-01' });
    expect(nextAfter('2026-02-01', {}, later)).toEqual({ on: '2026-04-01', isProposed: false });
  });
});

describe('what is late', () => {
  it('PF3: is late from the day after the check-in or the due day, and says since when', () => {
    const one = followUpAt(KEY, session({ firstCheckInOn: '2026-02-06', dueOn: '2026-06-05' }));
    expect(isLate(one, '2026-02-06')).toBe(false);
    expect(latenessOf(one, '2026-02-07')).toEqual({ since: '2026-02-06', of: 'check-in' });
    const due = followUpAt(KEY, session({ dueOn: '2026-06-05' }));
    expect(latenessOf(due, '2026-07-01')).toEqual({ since: '2026-06-05', of: 'due' });
  });

  it('is never late once it is ended', () => {
    const one = followUpAt(
      KEY,
      session({ dueOn: '2026-06-05' }),
      checkInOn('c1', KEY, '2026-06-20', { outcome: 'done' }),
    );
    expect(isLate(one, '2027-01-01')).toBe(false);
  });

  it('follows a due day that was moved', () => {
    const one = followUpAt(
      KEY,
      session({ dueOn: '2026-06-05' }),
      checkInOn('c1', KEY, '2026-06-01', { dueOn: '2026-09-01', seen: 'More time' }),
    );
    expect(one.dueOn).toBe('2026-09-01');
    expect(isLate(one, '2026-08-31')).toBe(false);
  });
});
