import { LOCALES, type Locale, type Session, type Tackled } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { balanceWords } from '../../../renderer/src/actions/balance-words';
import { actionOf, tableOf } from '../../helpers/company-years';
import { minutesOf, section } from '../../helpers/minutes-of';
import { sampleSession } from '../../helpers/sample-session';

const sessionOf = (tackled: readonly (Tackled | null)[]): Session => ({
  ...sampleSession(),
  actions: tableOf(...tackled.map((tackles, at) => actionOf({ id: `a${at}`, tackles }))),
});
const sums = (tackled: readonly (Tackled | null)[], locale: Locale = 'en-GB') =>
  balanceWords(sessionOf(tackled), textsFor(locale), locale).sums;

describe('what the actions do, taken together', () => {
  it('KP3: counts what removes a cause out of all actions, also out of those that say nothing', () => {
    expect(sums(['cause', 'symptom'])).toEqual(['1 of 2 removes a cause, 1 handles a symptom']);
    expect(sums(['cause', null, null, null])).toEqual(['1 of 4 removes a cause']);
    expect(sums(['symptom', null, null])).toEqual(['0 of 3 remove a cause, 1 handles a symptom']);
    expect(sums(['cause', 'symptom', null], 'de')).toEqual([
      '1 von 3 beseitigt eine Ursache, 1 behandelt ein Symptom',
    ]);
    expect(sums([null])).toEqual([]);
    expect(sums([])).toEqual([]);
  });

  it.each(LOCALES)('KP3: counts on the wall as in the minutes, in %s', (locale) => {
    for (const tackled of [
      ['cause', null],
      ['symptom', 'symptom', null],
      ['cause', 'cause'],
    ] as const) {
      const [wall] = sums(tackled, locale);
      const balance = section(
        minutesOf(sessionOf(tackled), locale),
        textsFor(locale).minutes.summary,
      )[1];
      expect(balance).toContain(`${wall}.`);
    }
  });
});
