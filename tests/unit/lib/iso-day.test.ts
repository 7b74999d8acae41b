import {
  addDays,
  dayNumber,
  isIsoDay,
  isoDay,
  lastDayOfMonth,
  weekdayOf,
} from '@shared/lib/iso-day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyDay = fc
  .integer({ min: -300_000, max: 2_000_000 })
  .map((days) => addDays('1970-01-01', days));

describe('calendar days', () => {
  it.each([
    ['2026-12-11', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0026-01-01', false],
    ['1000-01-01', true],
    ['9999-12-31', true],
    ['10000-01-01', false],
    ['2026-1-1', false],
    ['2026-12-11 ', false],
    ['2026-12-11\n', false],
    ['2026-12-11T00:00', false],
    ['٢٠٢٦-١٢-١١', false],
    ['', false],
  ])('%j is one: %s', (text, is) => {
    expect(isIsoDay(text)).toBe(is);
  });

  it('are counted from 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2026-12-11')]).toEqual([
      0, -1, 20_798,
    ]);
  });

  it('are added across months, leap days and the change of the clocks', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  it('come back from any number of days forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3_000, max: 3_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect((dayNumber(addDays(day, days)) ?? 0) - (dayNumber(day) ?? 0)).toBe(days);
      }),
    );
  });

  it('are made of their parts, or are none', () => {
    expect([
      isoDay(2026, 2, 3),
      isoDay(2026, 2, 30),
      isoDay(26, 1, 1),
      isoDay(2026, -1, 1),
    ]).toEqual(['2026-02-03', null, null, null]);
  });

  it('know how long a month is', () => {
    expect([lastDayOfMonth(2026, 2), lastDayOfMonth(2028, 2), lastDayOfMonth(2026, 12)]).toEqual([
      28, 29, 31,
    ]);
  });

  it('know their weekday, Monday being 0', () => {
    expect([weekdayOf('2026-12-11'), weekdayOf('2026-12-14'), weekdayOf('1969-12-28')]).toEqual([
      4, 0, 6,
    ]);
    expect(() => weekdayOf('tomorrow')).toThrow(RangeError);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
  });
});
