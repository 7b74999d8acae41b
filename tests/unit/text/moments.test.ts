import { LOCALES } from '@shared/domain/model';
import { momentWords } from '@shared/text/moments';
import { describe, expect, it } from 'vitest';

/** A moment by this computer's own clock. */
const local = (year: number, month: number, date: number, hours: number, minutes: number) =>
  new Date(year, month - 1, date, hours, minutes).getTime();

describe('moments', () => {
  const at = local(2026, 12, 11, 9, 3);

  it('are a time of day on the same day, as each language writes it', () => {
    const now = local(2026, 12, 11, 23, 59);
    expect(LOCALES.map((locale) => momentWords(at, locale, now))).toEqual([
      '09:03',
      '9:03 AM',
      '09:03 Uhr',
      '09 h 03',
      '9:03',
    ]);
  });

  it('have their day with them on any other day', () => {
    const now = local(2026, 12, 12, 0, 1);
    expect(momentWords(at, 'en-GB', now)).toBe('11 Dec 2026, 09:03');
    expect(momentWords(at, 'de', now)).toBe('11.12.2026, 09:03 Uhr');
  });

  it('are no words where nobody knows them', () => {
    for (const unknown of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e17]) {
      expect(momentWords(unknown, 'en-GB', at)).toBe('');
    }
  });
});
