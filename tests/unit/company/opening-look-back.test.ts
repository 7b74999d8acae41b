import { EMPTY_COMPANY } from '@shared/company/model';
import { openingFactsOf } from '@shared/company/opening-facts';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { checkInOf } from '../../helpers/check-ins';
import { actionOf, tableOf, yearOf } from '../../helpers/company-years';
import { sampleSession } from '../../helpers/sample-session';

describe('what stands ready to be looked back on', () => {
  it('names actions, commitments and check-ins that are late, as many as the look back has cards', () => {
    const year = yearOf(
      's25',
      '2025-12-12',
      [
        actionOf({ id: 'a1', firstCheckInOn: '2026-02-01' }),
        actionOf({ id: 'a2', firstCheckInOn: '2026-02-01', order: 2 }),
        actionOf({ id: 'a3', order: 3 }),
      ],
      { commitments: tableOf({ id: 'ben', text: 'I share the rota', writtenAt: 1 }) },
    );
    const sample = sampleSession();
    const session = {
      ...sample,
      meta: { ...sample.meta, id: 's26', heldOn: '2026-12-11', use: 'real' as const },
    };
    const company = {
      ...EMPTY_COMPANY,
      checkIns: tableOf(checkInOf({ id: 'c1', on: '2026-02-01', seen: 'It goes well' })),
    };
    expect(openingFactsOf([year], company, session)).toMatchObject({
      toLookBack: 3,
      toAskAbout: 1,
      lateCheckIns: 1,
    });
    const { toLookBack, lateCheckIns } = textsFor('en-GB').opening;
    expect(toLookBack(3, 1)).toBe('3 actions and 1 commitment to look back on');
    expect(lateCheckIns(1)).toBe('1 late check-in');
    expect(toLookBack(1, 0)).toBe('1 action to look back on');
    expect(toLookBack(0, 5)).toBe('5 commitments to look back on');
  });
});
