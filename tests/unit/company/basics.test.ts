import { basicsToTakeIn, takingIn } from '@shared/company/basics';
import type { Review } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { checkInOf } from '../../helpers/check-ins';
import { actionOf, tableOf, yearOf } from '../../helpers/company-years';
import { reviewOf } from '../../helpers/follow-up-digests';

const restore = actionOf({
  id: 'a1',
  text: 'Test a restore each month',
  measure: 'restores that pass',
  unit: '%',
  target: 95,
});
const first = yearOf('s25', '2025-12-12', [restore]);
const said = (outcome: Review['outcome']) =>
  yearOf('s26', '2026-12-11', [], {
    reviews: tableOf(reviewOf({ sessionId: 's25', recordId: 'a1' }, { outcome })),
  });
const stamp = () => ({ id: 'p1', writtenAt: 5 });

describe('what a look back calls a matter of course', () => {
  it('PF4: enters the register once, with its metric, its target and where it comes from', () => {
    const years = [said('basic'), first];
    const empty = { checkIns: {}, processes: {} };
    const basics = basicsToTakeIn(years, empty);
    expect(basics.map(({ ref }) => ref)).toEqual([{ sessionId: 's25', actionId: 'a1' }]);
    const [change] = takingIn(basics, empty, stamp);
    expect(change).toMatchObject({
      table: 'processes',
      id: 'p1',
      record: {
        name: 'Test a restore each month',
        metric: 'restores that pass',
        unit: '%',
        target: 95,
        phase: 'operation',
        reviewOn: null,
        from: { sessionId: 's25', actionId: 'a1' },
      },
    });
    if (change?.table !== 'processes' || change.record === null) throw new Error('no process');
    const after = { checkIns: {}, processes: { p1: change.record } };
    expect(basicsToTakeIn(years, after)).toEqual([]);
  });

  it('PF4: does not wait where it was only done, or where a check-in has brought its process', () => {
    const none = { checkIns: {}, processes: {} };
    expect(basicsToTakeIn([said('done'), first], none)).toEqual([]);
    const checkIns = tableOf(checkInOf({ id: 'c1', on: '2026-05-01', outcome: 'basic' }));
    expect(basicsToTakeIn([first], { checkIns, processes: {} })).toEqual([]);
  });
});
