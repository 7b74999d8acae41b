import { carriedFieldsOf } from '@shared/company/carry-over';
import { followUpsOf } from '@shared/company/follow-ups';
import { describe, expect, it } from 'vitest';
import { checkInOf } from '../../helpers/check-ins';
import { actionOf, tableOf, yearOf } from '../../helpers/company-years';
import { sampleSession } from '../../helpers/sample-session';

describe('what an action keeps when it goes on in a later session', () => {
  it('PF3: is everything that was said of it, in the phase that it has reached, with the helpers who are here', () => {
    const said = {
      helperIds: ['ben', 'gone'],
      goal: 'A goal of last year',
      tackles: 'cause',
      counts: 'outcome',
      sideEffect: 'yes, if nobody calls',
      checkInEveryWeeks: 4,
      adjustmentWeeks: 6,
      facet: 'process',
      document: 'wiki/restores',
      hoursPerMonth: 2.5,
    } as const;
    const year = yearOf('s25', '2025-12-12', [actionOf({ id: 'a1', ...said })]);
    const checkIns = tableOf(checkInOf({ id: 'c1', on: '2026-03-01', phase: 'operation' }));
    const [followUp] = followUpsOf([year], { checkIns });
    const session = sampleSession();
    expect(followUp && carriedFieldsOf(followUp, session)).toEqual({
      ...said,
      helperIds: ['ben'],
      phase: 'operation',
    });
    const { ben: _gone, ...people } = session.people;
    expect(followUp && carriedFieldsOf(followUp, { ...session, people }).helperIds).toEqual([]);
  });
});
