import { LOCALES, type Locale } from '@shared/domain/model';
import { addDays } from '@shared/lib/iso-day';
import { dayAndMonth, longDate, shortDate } from '@shared/text/dates';
import { parseDay, parsePastDay } from '@shared/text/parse-day';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

// A hundred examples each: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A Friday. */
const TODAY = '2026-12-11';
const read = (text: string, locale: Locale = 'en-GB') => {
  const day = parseDay(text, locale, TODAY);
  return day.ok ? day.value : day.error;
};

describe('a typed day', () => {
  it.each([
    ['2027-01-29', 'en-GB'],
    ['2027-1-29', 'de'],
    ['2027/01/29', 'en-US'],
    ['29.01.2027', 'de'],
    ['29.1.27', 'de'],
    ['29.1.', 'de'],
    ['29.01', 'fr'],
    ['29/01/2027', 'en-GB'],
    ['29/1', 'es'],
    ['29-01-27', 'fr'],
    ['01/29/2027', 'en-US'],
    ['1/29', 'en-US'],
    ['1-29-27', 'en-US'],
    [' 29 . 1 . 2027 ', 'de'],
  ] as const)('in figures is read in the order of the language: %s in %s', (text, locale) => {
    expect(read(text, locale)).toBe('2027-01-29');
  });

  it.each([
    '29 Jan',
    '29 January 2027',
    'January 29, 2027',
    'Jan 29',
    'jan. 29th',
    '29jan27',
    '29-Jan-2027',
    "29 Jan '27",
    '29. Januar',
    '29. Jänner 2027',
    '29 janv. 2027',
    '29 JANVIER',
    '29 de enero',
    '29 de enero de 2027',
    '29 ene',
    'Friday 29 January 2027',
    'Fri, 29 Jan',
    'Freitag, 29. Januar 2027',
    'Fr., 29.01.2027',
    'vendredi 29 janvier 2027',
    'viernes, 29 de enero de 2027',
    'by the 29th of January',
    'bis zum 29. Januar',
  ])('with the name of its month is read in every language: %s', (text) => {
    for (const locale of LOCALES)
      expect(read(text, locale === 'en-US' ? 'en-GB' : locale)).toBe('2027-01-29');
  });

  it('is read with and without accents', () => {
    expect(read('3 août')).toBe('2027-08-03');
    expect(read('3 aout')).toBe('2027-08-03');
    expect(read('1er février')).toBe('2027-02-01');
    expect(read('1 fevrier')).toBe('2027-02-01');
    expect(read('5. März')).toBe('2027-03-05');
    expect(read('5. Maerz')).toBe('2027-03-05');
    expect(read('5. Marz')).toBe('2027-03-05');
    expect(read('24 décembre')).toBe('2026-12-24');
    expect(read('24 septiembre')).toBe('2027-09-24');
    expect(read('24 setiembre')).toBe('2027-09-24');
  });

  it('without a year is the next such day, today included', () => {
    expect(read('11 Dec')).toBe('2026-12-11');
    expect(read('10 Dec')).toBe('2027-12-10');
    expect(read('31.12.', 'de')).toBe('2026-12-31');
    expect(read('29 Feb')).toBe('2028-02-29');
  });

  it.each([
    ['+6w', '2027-01-22'],
    ['+ 6 w', '2027-01-22'],
    ['6w', '2027-01-22'],
    ['6 weeks', '2027-01-22'],
    ['in 6 weeks', '2027-01-22'],
    ['in 6 Wochen', '2027-01-22'],
    ['dans 6 semaines', '2027-01-22'],
    ['en 6 semanas', '2027-01-22'],
    ['in a week', '2026-12-18'],
    ['in einer Woche', '2026-12-18'],
    ['+10d', '2026-12-21'],
    ['in 10 Tagen', '2026-12-21'],
    ['dans 10 jours', '2026-12-21'],
    ['en 10 días', '2026-12-21'],
    ['+2m', '2027-02-11'],
    ['in 2 Monaten', '2027-02-11'],
    ['dans un mois', '2027-01-11'],
    ['+1y', '2027-12-11'],
    ['en un año', '2027-12-11'],
  ])('may be so far from today: %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it('some months ahead stays within its month', () => {
    expect(parseDay('+2m', 'en-GB', '2026-12-31')).toEqual({ ok: true, value: '2027-02-28' });
    expect(parseDay('+1y', 'en-GB', '2028-02-29')).toEqual({ ok: true, value: '2029-02-28' });
  });

  it.each([
    ['today', 0],
    ['heute', 0],
    ['aujourd’hui', 0],
    ['hoy', 0],
    ['Tomorrow', 1],
    ['morgen', 1],
    ['demain', 1],
    ['mañana', 1],
    ['übermorgen', 2],
    ['après-demain', 2],
    ['pasado mañana', 2],
  ] as const)('may have a name of its own: %s', (text, days) => {
    for (const locale of LOCALES) expect(read(text, locale)).toBe(addDays(TODAY, days));
  });

  it.each([
    ['Friday', 'en-GB', '2026-12-18'],
    ['next Friday', 'en-US', '2026-12-18'],
    ['fri', 'en-GB', '2026-12-18'],
    ['Sa', 'de', '2026-12-12'],
    ['Sonnabend', 'de', '2026-12-12'],
    ['nächsten Mittwoch', 'de', '2026-12-16'],
    ['mercredi prochain', 'fr', '2026-12-16'],
    ['miercoles', 'es', '2026-12-16'],
    ['mar', 'fr', '2026-12-15'],
    ['do', 'de', '2026-12-17'],
    ['do', 'es', '2026-12-13'],
    ['lundi', 'de', '2026-12-14'],
  ] as const)('may be the next such weekday: %s in %s', (text, locale, day) => {
    expect(read(text, locale)).toBe(day);
  });
});

describe('a typed day of something that has been', () => {
  const readPast = (text: string, locale: Locale = 'en-GB') => {
    const day = parsePastDay(text, locale, TODAY);
    return day.ok ? day.value : day.error;
  };

  it.each([
    ['yesterday', 'gestern', 'hier', 'ayer', '2026-12-10'],
    ['the day before yesterday', 'vorgestern', 'avant-hier', 'anteayer', '2026-12-09'],
    ['3 days ago', 'vor 3 Tagen', 'il y a 3 jours', 'hace 3 días', '2026-12-08'],
    ['a week ago', 'vor einer Woche', 'il y a une semaine', 'hace una semana', '2026-12-04'],
    ['2 months ago', 'vor 2 Monaten', 'il y a 2 mois', 'hace 2 meses', '2026-10-11'],
    ['last Friday', 'letzten Freitag', 'vendredi dernier', 'el viernes pasado', '2026-12-04'],
    ['Wednesday', 'Mittwoch', 'mercredi', 'miércoles', '2026-12-09'],
    ['12 Oct', '12. Oktober', '12 octobre', '12 de octubre', '2026-10-12'],
    ['12/10', '12.10.', '12/10', '12/10', '2026-10-12'],
    ['today', 'heute', 'aujourd’hui', 'hoy', '2026-12-11'],
  ])('is looked for backwards in every language: %s, %s, %s, %s', (en, de, fr, es, day) => {
    expect(readPast(en, 'en-GB')).toBe(day);
    expect(readPast(de, 'de')).toBe(day);
    expect(readPast(fr, 'fr')).toBe(day);
    expect(readPast(es, 'es')).toBe(day);
  });

  it('without a year is the last such day, and the last leap year has 29 February', () => {
    expect(readPast('11 Dec')).toBe('2026-12-11');
    expect(readPast('12 Dec')).toBe('2025-12-12');
    expect(readPast('29 Feb')).toBe('2024-02-29');
    expect(readPast('Friday 4 December')).toBe('2026-12-04');
  });

  it('stays ahead where it is said to be ahead, and stays no day where it is none', () => {
    expect(readPast('tomorrow')).toBe('2026-12-12');
    expect(readPast('next Friday')).toBe('2026-12-18');
    expect(readPast('in 4 weeks')).toBe('2027-01-08');
    expect(readPast('29 Jan 2027')).toBe('2027-01-29');
    expect(readPast('last week')).toBe('not-a-day');
    expect(readPast('31 Feb')).toBe('no-such-day');
    expect(readPast('9999 years ago')).toBe('no-such-day');
    expect(readPast('900 years ago')).toBe('far-year');
  });

  it('has no names where days are still to come', () => {
    expect(read('yesterday')).toBe('not-a-day');
    expect(read('last Friday')).toBe('not-a-day');
  });
});

describe('a day that the calendar does not have', () => {
  it.each([
    ['31.02.', 'de'],
    ['2027-02-31', 'en-GB'],
    ['30 Feb', 'en-GB'],
    ['29 Feb 2027', 'en-GB'],
    ['29/01/2027', 'en-US'],
    ['32 January', 'en-GB'],
    ['0.1.', 'de'],
    ['8.30', 'en-GB'],
    ['1.13.2027', 'fr'],
    ['+9999y', 'en-GB'],
  ] as const)('is named as such: %s in %s', (text, locale) => {
    expect(read(text, locale)).toBe('no-such-day');
  });
});

describe('a text that is no day', () => {
  it.each([
    ...['', '   ', 'soon', 'tbd', '29', 'January', 'Jan 2027', 'mar', 'jui 5', 'May'],
    ...['29 Jan 2027 or so', '29 Jan 2027 30', '3 + 4', 'a@b 3 Jan', '1/2/3/4', 'Q1', '5 mon'],
  ])('is refused: "%s"', (text) => {
    expect(read(text)).toBe('not-a-day');
  });

  it('never stops the app, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LOCALES), (text, locale) => {
        const day = parseDay(text, locale, TODAY);
        if (day.ok) expect(day.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('every day that the app writes', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));

  it('is read back as the same day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...LOCALES), (written, locale) => {
        for (const text of [written, longDate(written, locale), shortDate(written, locale)]) {
          expect(parseDay(text, locale, TODAY), text).toEqual({ ok: true, value: written });
        }
      }),
    );
  });

  it('is read back without its year as the next such day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.constantFrom(...LOCALES), (days, locale) => {
        const ahead = addDays(TODAY, days);
        expect(parseDay(dayAndMonth(ahead, locale), locale, TODAY)).toEqual({
          ok: true,
          value: ahead,
        });
      }),
    );
  });

  it.each([
    ['31.02.', 'de', 'no-such-day'],
    ['31/02/2027', 'en-GB', 'no-such-day'],
    ['29 February 2027', 'en-GB', 'no-such-day'],
    ['29.2.2028', 'de', '2028-02-29'],
    ['13/12', 'en-GB', '2026-12-13'],
    ['12/13', 'en-GB', 'no-such-day'],
    ['12/13', 'en-US', '2026-12-13'],
    ['13/12', 'en-US', 'no-such-day'],
    ['1.1.27', 'de', '2027-01-01'],
    ['1.1.99', 'de', '2099-01-01'],
    ['1.1.0000', 'de', 'no-such-day'],
    ['1 Jan 9999', 'en-GB', 'far-year'],
    ['1 Jan 1066', 'en-GB', 'far-year'],
    ['+9999y', 'en-GB', 'no-such-day'],
  ] as const)('row 41: %s in %s is %s', (text, locale, day) => {
    expect(read(text, locale)).toBe(day);
  });
});
