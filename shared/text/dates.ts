import type { Locale } from '../domain/model';
import { type IsoDay, isIsoDay, weekdayOf } from '../lib/iso-day';
import { minutesOfDay, type TimeOfDay } from '../lib/time-of-day';
import { CALENDAR_WORDS, type CalendarLanguage, type CalendarWords } from './calendar-words';

/** The language that a locale speaks. */
export function languageOf(locale: Locale): CalendarLanguage {
  return locale === 'en-GB' || locale === 'en-US' ? 'en' : locale;
}

interface DayParts {
  readonly year: number;
  /** Counts from 1. */
  readonly month: number;
  readonly date: number;
  readonly words: CalendarWords;
}

function partsOf(day: IsoDay, locale: Locale): DayParts | null {
  if (!isIsoDay(day)) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date, words: CALENDAR_WORDS[languageOf(locale)] };
}

const monthName = (parts: DayParts): string => parts.words.months[parts.month - 1] ?? '';
const shortMonthName = (parts: DayParts): string => parts.words.shortMonths[parts.month - 1] ?? '';
/** French counts the first of a month as "the first", every other day as a number. */
const frenchDate = (date: number): string => (date === 1 ? '1er' : String(date));
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `Friday`, `vendredi`; the empty text for a day that does not exist. */
export function weekdayName(day: IsoDay, locale: Locale): string {
  return isIsoDay(day) ? (CALENDAR_WORDS[languageOf(locale)].weekdays[weekdayOf(day)] ?? '') : '';
}

/** `Friday 11 December 2026`. A day that does not exist is shown as it was stored, never as another day. */
export function longDate(day: IsoDay, locale: Locale): string {
  const parts = partsOf(day, locale);
  if (parts === null) return day;
  const { year, date } = parts;
  const weekday = weekdayName(day, locale);
  const month = monthName(parts);
  switch (locale) {
    case 'en-GB':
      return `${weekday} ${date} ${month} ${year}`;
    case 'en-US':
      return `${weekday}, ${month} ${date}, ${year}`;
    case 'de':
      return `${weekday}, ${date}. ${month} ${year}`;
    case 'fr':
      return `${weekday} ${frenchDate(date)} ${month} ${year}`;
    case 'es':
      return `${weekday}, ${date} de ${month} de ${year}`;
  }
}

/** `29 Jan 2027`, `29.01.2027`: short enough for a column of a table. */
export function shortDate(day: IsoDay, locale: Locale): string {
  const parts = partsOf(day, locale);
  if (parts === null) return day;
  const { year, date } = parts;
  switch (locale) {
    case 'en-US':
      return `${shortMonthName(parts)} ${date}, ${year}`;
    case 'de':
      return `${twoDigits(date)}.${twoDigits(parts.month)}.${year}`;
    case 'fr':
      return `${frenchDate(date)} ${shortMonthName(parts)} ${year}`;
    case 'en-GB':
    case 'es':
      return `${date} ${shortMonthName(parts)} ${year}`;
  }
}

/** `29 January`: a day whose year nobody doubts. */
export function dayAndMonth(day: IsoDay, locale: Locale): string {
  const parts = partsOf(day, locale);
  if (parts === null) return day;
  const month = monthName(parts);
  switch (locale) {
    case 'en-GB':
      return `${parts.date} ${month}`;
    case 'en-US':
      return `${month} ${parts.date}`;
    case 'de':
      return `${parts.date}. ${month}`;
    case 'fr':
      return `${frenchDate(parts.date)} ${month}`;
    case 'es':
      return `${parts.date} de ${month}`;
  }
}

/** The clock without its word: `08:30`, `8:30 AM`, `08 h 30`. */
function clockText(time: TimeOfDay, locale: Locale): string {
  const total = minutesOfDay(time);
  if (total === null) return time;
  const hours = Math.floor(total / 60);
  const minutes = twoDigits(total % 60);
  switch (locale) {
    case 'en-US':
      return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
    case 'fr':
      return `${twoDigits(hours)} h ${minutes}`;
    case 'es':
      return `${hours}:${minutes}`;
    case 'en-GB':
    case 'de':
      return `${twoDigits(hours)}:${minutes}`;
  }
}

/** `08:30`, `8:30 AM`, `08:30 Uhr`, `08 h 30`, `8:30`. */
export function timeOfDay(time: TimeOfDay, locale: Locale): string {
  return locale === 'de' && minutesOfDay(time) !== null
    ? `${clockText(time, locale)} Uhr`
    : clockText(time, locale);
}

/** `08:30–12:20`, `8:30 AM – 12:20 PM`: a time with a space in it keeps its distance from the dash. */
export function timeRange(from: TimeOfDay, to: TimeOfDay, locale: Locale): string {
  const dash = locale === 'en-US' || locale === 'fr' ? ' – ' : '–';
  return `${clockText(from, locale)}${dash}${timeOfDay(to, locale)}`;
}

const MINUTE_MS = 60_000;

/** Whole minutes of a length of time, for people: anything begun counts, so that no stage seems not to have run. */
function wholeMinutes(ms: number): number | 'under-one' {
  if (!Number.isFinite(ms) || ms <= 0) return 0;
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes === 0 ? 'under-one' : minutes;
}

/** `3 h 45 min`, `45 min`, `2 h`, `<1 min`: the signs `h` and `min` are the same in every language of the app. */
export function duration(ms: number): string {
  const total = wholeMinutes(ms);
  if (total === 'under-one') return '<1 min';
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

const MINUTE_WORDS: Readonly<Record<CalendarLanguage, readonly [one: string, many: string]>> = {
  en: ['minute', 'minutes'],
  de: ['Minute', 'Minuten'],
  fr: ['minute', 'minutes'],
  es: ['minuto', 'minutos'],
};

/** `1 minute`, `45 Minuten`: a number of minutes with its word. */
export function minutes(count: number, locale: Locale): string {
  const language = languageOf(locale);
  const [one, many] = MINUTE_WORDS[language];
  const isOne = count === 1 || (language === 'fr' && Math.abs(count) < 2);
  return `${count} ${isOne ? one : many}`;
}
