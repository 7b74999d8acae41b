import { digestOf } from '@shared/company/digest';
import { followUpsOf, readingState } from '@shared/company/follow-ups';
import { foundForReview } from '@shared/company/look-back';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../helpers/company-years';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { yearCheckIns, yearInput, yearSession } from '../../helpers/workshop-years';

describe('the year after a session', () => {
  const input = yearInput(2025);
  const year = () => {
    const session = yearSession(input, 'hidden', countingPorts());
    return { session, checkIns: tableOf(...yearCheckIns(input, session)) };
  };

  it('PF2, PF4: is a dip inside the window, then better, then a basic in other hands', () => {
    const { session, checkIns } = year();
    const [runbook] = followUpsOf([digestOf(session)], { checkIns });
    if (runbook === undefined) throw new Error('There is no action');
    expect(runbook).toMatchObject({
      firstOwner: 'Oskar Lindqvist',
      owner: 'Jón Þórsson',
      outcome: 'basic',
      isOpen: false,
      adjustsUntil: '2026-02-06',
    });
    expect(runbook.readings.map((reading) => readingState(runbook, reading))).toEqual([
      'expected-dip',
      'better',
      'better',
      'better',
    ]);
    const [first] = runbook.readings;
    expect(first && readingState(runbook, { ...first, on: '2026-02-07' })).toBe('worse');
  });

  it('opens the next session with what became of each action', () => {
    const { session, checkIns } = year();
    const asking = { id: 'next', heldOn: '2026-12-11', organisation: 'Brightwater IT' };
    const found = foundForReview([digestOf(session)], { checkIns }, asking);
    expect(found.map(({ outcome }) => outcome)).toEqual([
      'basic',
      'done',
      'partly',
      'dropped',
      null,
      null,
      null,
    ]);
    expect(found[3]?.happened).toBe('We counted calls and learnt nothing from them');
  });
});
