import { LOCALES, type Locale } from '@shared/domain/model';
import {
  dayAndMonth,
  duration,
  longDate,
  minutes,
  shortDate,
  timeOfDay,
  timeRange,
  weekdayName,
} from '@shared/text/dates';
import { describe, expect, it } from 'vitest';

const inAll = (words: (locale: Locale) => string) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, words(locale)]));

describe('dates', () => {
  it('are written out as each language does', () => {
    expect(inAll((locale) => longDate('2026-12-11', locale))).toEqual({
      'en-GB': 'Friday 11 December 2026',
      'en-US': 'Friday, December 11, 2026',
      de: 'Freitag, 11. Dezember 2026',
      fr: 'vendredi 11 décembre 2026',
      es: 'viernes, 11 de diciembre de 2026',
    });
  });

  it('are short enough for a column', () => {
    expect(inAll((locale) => shortDate('2027-01-29', locale))).toEqual({
      'en-GB': '29 Jan 2027',
      'en-US': 'Jan 29, 2027',
      de: '29.01.2027',
      fr: '29 janv. 2027',
      es: '29 ene 2027',
    });
  });

  it('do without a year where nobody doubts it', () => {
    expect(inAll((locale) => dayAndMonth('2027-01-29', locale))).toEqual({
      'en-GB': '29 January',
      'en-US': 'January 29',
      de: '29. Januar',
      fr: '29 janvier',
      es: '29 de enero',
    });
  });

  it('begin a month in French with "1er"', () => {
    expect(longDate('2027-01-01', 'fr')).toBe('vendredi 1er janvier 2027');
    expect(shortDate('2027-02-01', 'fr')).toBe('1er févr. 2027');
    expect(dayAndMonth('2027-03-01', 'fr')).toBe('1er mars');
  });

  it('know their weekday, also at the turn of a leap year', () => {
    expect(weekdayName('2024-02-29', 'en-GB')).toBe('Thursday');
    expect(weekdayName('2000-01-01', 'de')).toBe('Samstag');
    expect(weekdayName('1969-12-31', 'es')).toBe('miércoles');
  });

  it('that do not exist are shown as they were stored', () => {
    expect(longDate('2027-02-31', 'en-GB')).toBe('2027-02-31');
    expect(shortDate('soon', 'de')).toBe('soon');
    expect(weekdayName('', 'fr')).toBe('');
  });
});

describe('times of day', () => {
  it('are written as each language does', () => {
    expect(inAll((locale) => timeOfDay('08:30', locale))).toEqual({
      'en-GB': '08:30',
      'en-US': '8:30 AM',
      de: '08:30 Uhr',
      fr: '08 h 30',
      es: '8:30',
    });
  });

  it('have noon and midnight where America expects them', () => {
    expect(timeOfDay('00:05', 'en-US')).toBe('12:05 AM');
    expect(timeOfDay('12:00', 'en-US')).toBe('12:00 PM');
    expect(timeOfDay('23:59', 'en-US')).toBe('11:59 PM');
  });

  it('make ranges with one dash and one word', () => {
    expect(inAll((locale) => timeRange('08:30', '12:20', locale))).toEqual({
      'en-GB': '08:30–12:20',
      'en-US': '8:30 AM – 12:20 PM',
      de: '08:30–12:20 Uhr',
      fr: '08 h 30 – 12 h 20',
      es: '8:30–12:20',
    });
  });

  it('that are none are shown as they were stored', () => {
    expect(timeOfDay('soon', 'de')).toBe('soon');
  });
});

describe('lengths of time', () => {
  it('are hours and minutes', () => {
    expect(duration(225 * 60_000)).toBe('3 h 45 min');
    expect(duration(45 * 60_000)).toBe('45 min');
    expect(duration(120 * 60_000)).toBe('2 h');
  });

  it('round to minutes, and show that something has begun', () => {
    expect(duration(90_000)).toBe('2 min');
    expect(duration(20_000)).toBe('<1 min');
    expect(duration(0)).toBe('0 min');
    expect(duration(-5)).toBe('0 min');
    expect(duration(Number.NaN)).toBe('0 min');
  });

  it('have their word in singular and plural', () => {
    expect(inAll((locale) => `${minutes(1, locale)}, ${minutes(45, locale)}`)).toEqual({
      'en-GB': '1 minute, 45 minutes',
      'en-US': '1 minute, 45 minutes',
      de: '1 Minute, 45 Minuten',
      fr: '1 minute, 45 minutes',
      es: '1 minuto, 45 minutos',
    });
    expect(minutes(0, 'fr')).toBe('0 minute');
    expect(minutes(0, 'en-GB')).toBe('0 minutes');
  });
});
