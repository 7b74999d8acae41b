import type { Locale } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { balanceWords } from '../../../renderer/src/actions/balance-words';
import { actionOf, tableOf } from '../../helpers/company-years';
import { sampleSession } from '../../helpers/sample-session';

const sums = (tackled: readonly ('cause' | 'symptom' | null)[], locale: Locale = 'en-GB') =>
  balanceWords(
    {
      ...sampleSession(),
      actions: tableOf(...tackled.map((tackles, at) => actionOf({ id: `a${at}`, tackles }))),
    },
    textsFor(locale),
    locale,
  ).sums;

describe('what the actions do, taken together', () => {
  it('gives a share of causes only where every action says which it is', () => {
    expect(sums(['cause', 'symptom'])).toEqual(['50 % remove a cause (1 of 2)']);
    expect(sums(['cause', null, null, null])).toEqual(['Of 4: 1 removes a cause, 3 do not say']);
    expect(sums(['cause', 'symptom', null], 'de')).toEqual([
      'Von 3: 1 beseitigt eine Ursache, 1 behandelt ein Symptom, 1 ohne Angabe',
    ]);
    expect(sums([null])).toEqual([]);
  });
});
