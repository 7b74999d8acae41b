import { amountWithUnit, parseReading } from '@shared/company/amount-text';
import {
  type CheckInForm,
  checkInChanges,
  checkInProblem,
  dayOfDeed,
  monthsLater,
} from '@shared/company/check-in';
import { readHandOn } from '@shared/company/hand-on';
import { EMPTY_COMPANY } from '@shared/company/model';
import { describe, expect, it } from 'vitest';
import { actionOf, checkInOn, digestWith, followUpAt } from '../../helpers/follow-up-digests';

const TODAY = '2026-06-15';
const KEY = 's1/a1';
const action = {
  text: 'Read answers aloud',
  measure: 'Reopened tickets',
  unit: '%',
  target: 4,
  document: 'wiki/answers',
};
const one = followUpAt(
  KEY,
  [digestWith('s1', { actions: [actionOf('a1', action)] })],
  checkInOn('c0', KEY, '2026-05-01', { reading: 7 }),
);
const said: CheckInForm = {
  on: TODAY,
  reading: 5,
  seen: '',
  outcome: null,
  nextOn: null,
  reviewOn: null,
};
const stamps = {
  checkIn: { id: 'c1', writtenAt: 10 },
  process: { id: 'p1', writtenAt: 10 },
};

describe('a check-in', () => {
  it.each([
    ['a day to come', { on: '2026-06-16' }, 'future'],
    ['a day before the session', { on: '2026-01-08' }, 'before-session'],
    ['nothing said', { reading: null }, 'nothing'],
    ['dropping without a reason', { outcome: 'dropped' as const }, 'no-reason'],
    ['a next look that is not later', { nextOn: TODAY }, 'next-too-early'],
  ])('PF3: refuses %s', (_what, fields, problem) => {
    expect(checkInProblem({ ...said, ...fields }, one, TODAY)).toBe(problem);
  });

  it.each([
    ['a reading', {}],
    ['the day of the session', { on: '2026-01-09' }],
    ['dropping with a reason', { outcome: 'dropped' as const, seen: 'Nobody needs it' }],
    ['words only', { reading: null, seen: 'It holds' }],
    ['an outcome only', { reading: null, outcome: 'done' as const }],
  ])('takes %s', (_what, fields) => {
    expect(checkInProblem({ ...said, ...fields }, one, TODAY)).toBeNull();
  });

  it('writes one record, and no next look for what has ended', () => {
    const changes = checkInChanges(
      { ...said, outcome: 'done', nextOn: '2026-07-01' },
      one,
      EMPTY_COMPANY,
      stamps,
    );
    expect(changes).toMatchObject([
      { table: 'checkIns', id: 'c1', record: { reading: 5, outcome: 'done', nextOn: null } },
    ]);
  });

  it('PF4: puts a basic into the register of processes in the same step, with its metric', () => {
    const form: CheckInForm = {
      ...said,
      reading: null,
      outcome: 'basic',
      reviewOn: '2026-12-15',
    };
    const [entry, process] = checkInChanges(form, one, EMPTY_COMPANY, stamps);
    expect(entry).toMatchObject({ table: 'checkIns', record: { outcome: 'basic' } });
    expect(process).toEqual({
      table: 'processes',
      id: 'p1',
      record: {
        id: 'p1',
        name: 'Read answers aloud',
        owner: 'Ada Berg',
        place: 'wiki/answers',
        ways: null,
        metric: 'Reopened tickets',
        unit: '%',
        target: 4,
        reading: 7,
        reviewOn: '2026-12-15',
        phase: 'operation',
        couldBeBetter: '',
        from: one.ref,
        writtenAt: 10,
      },
    });
  });

  it.each([
    ['down from its start, as the most', { baseline: 96, target: 20 }, true],
    ['up from its start, as the least', { baseline: 5, target: 30 }, false],
    ['none of it, as the most', { target: 0 }, true],
    ['without a start, as neither', { target: 20 }, undefined],
  ])('PF4: hands its target on to the process: %s', (_what, fields, isMost) => {
    const ended = followUpAt(KEY, [digestWith('s1', { actions: [actionOf('a1', fields)] })]);
    const form: CheckInForm = { ...said, outcome: 'basic' };
    const [, made] = checkInChanges(form, ended, EMPTY_COMPANY, stamps);
    if (made?.table !== 'processes' || made.record === null) throw new Error('No process');
    expect(made.record.isMost).toBe(isMost);
    const known = { ...made.record, isMost: !(isMost ?? false) };
    const [, again] = checkInChanges(form, ended, { processes: { known } }, stamps);
    expect(again).toMatchObject({ record: { isMost: known.isMost } });
  });

  it('PF4: finds the process again that an action became before', () => {
    const form: CheckInForm = { ...said, outcome: 'basic' };
    const [, first] = checkInChanges(form, one, EMPTY_COMPANY, stamps);
    if (first?.table !== 'processes' || first.record === null) throw new Error('No process');
    const known = { ...first.record, id: 'known', ways: 2 };
    const [, again] = checkInChanges(form, one, { processes: { known } }, stamps);
    expect(again).toMatchObject({ id: 'known', record: { id: 'known', ways: 2 } });
  });

  it('is never dated before a session that is prepared ahead of its day', () => {
    expect(dayOfDeed(one, '2026-01-01')).toBe('2026-01-09');
    expect(dayOfDeed(one, TODAY)).toBe(TODAY);
  });

  it.each([
    ['2026-06-15', '2026-12-15'],
    ['2026-08-31', '2027-02-28'],
  ])('half a year after %s is %s', (day, later) => {
    expect(monthsLater(day, 6)).toBe(later);
  });
});

describe('handing on', () => {
  const names = ['Ada Berg', 'Ben Ode', 'Cleo Lim'];
  it.each([
    ['the team', 'everybody'],
    ['alle', 'everybody'],
    ['tout le monde', 'everybody'],
    ['Ben and Cleo', 'two'],
    ['Ben, Cleo', 'two'],
    ['nobody', 'nobody'],
    ['', 'empty'],
    ['ada  BERG', 'same'],
  ])('WC2: refuses "%s"', (text, problem) => {
    expect(readHandOn(text, names, 'Ada Berg')).toEqual({ ok: false, error: problem });
  });

  it('WC2: takes one person of any session by a part of the name, and somebody new as typed', () => {
    expect(readHandOn('cleo', names, 'Ada Berg')).toEqual({ ok: true, value: 'Cleo Lim' });
    expect(readHandOn(' Dora   Quist', names, 'Ada Berg')).toEqual({
      ok: true,
      value: 'Dora Quist',
    });
  });
});

describe('numbers', () => {
  it.each([
    ['6.5', 'en-GB', 6.5],
    ['6,5', 'de', 6.5],
    ['6.5', 'de', 6.5],
    ['1.234', 'de', 1234],
    ['1,234', 'en-US', 1234],
    ['1 234,5', 'fr', 1234.5],
    ['−3', 'es', -3],
    ['.5', 'en-GB', 0.5],
    ['12 h', 'en-GB', 12],
    ['12h.', 'en-GB', 12],
  ] as const)('%s in %s is %d', (text, locale, value) => {
    expect(parseReading(text, locale, 'h')).toEqual({ ok: true, value });
  });

  it.each([
    ['6.5 %', 'tickets', 'other-unit'],
    ['6.5 hours', 'tickets', 'other-unit'],
    ['6 tickets', '% of clients', 'other-unit'],
    ['6.5 hours', '', 'not-a-number'],
    ['many', 'tickets', 'not-a-number'],
    ['%', '%', 'not-a-number'],
    ['tickets', 'tickets', 'not-a-number'],
    ['0.00000001', 'tickets', 'too-small'],
    ['999999999999999999', 'tickets', 'too-large'],
  ])('refuses %s where %s are counted', (text, unit, error) => {
    expect(parseReading(text, 'en-GB', unit)).toEqual({ ok: false, error });
  });

  it.each([
    ['6.5 %', '', 6.5],
    ['6 ticket', 'tickets', 6],
    ['6 TICKETS', 'ticket', 6],
    ['71 %', '% of clients', 71],
    ['71% of clients', '% of clients', 71],
    ['71 percent', '%', 71],
    ['0', 'tickets', 0],
    ['1.5 h', 'h', 1.5],
    ['12 h per 4 weeks', 'h per 4 weeks', 12],
  ])('takes %s where %s are counted', (text, unit, value) => {
    expect(parseReading(text, 'en-GB', unit)).toEqual({ ok: true, value });
  });

  it('is none where nothing, or something else, was typed', () => {
    expect(parseReading('', 'en-GB')).toEqual({ ok: true, value: null });
    expect(parseReading('6 5x', 'en-GB')).toEqual({ ok: false, error: 'not-a-number' });
  });

  it('has its unit as the language writes it', () => {
    expect(amountWithUnit(6, '%', 'en-GB')).toBe('6%');
    expect(amountWithUnit(6, '%', 'de')).toBe('6\u00a0%');
    expect(amountWithUnit(12345.5, 'h', 'de')).toBe('12\u202f345,5\u00a0h');
  });
});
