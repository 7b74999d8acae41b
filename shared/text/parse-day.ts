import type { Locale } from '../domain/model';
import { addDays, type IsoDay, isoDay, lastDayOfMonth, weekdayOf } from '../lib/iso-day';
import { err, ok, type Result } from '../lib/result';
import { languageOf } from './dates';
import {
  type DayUnit,
  FILLER_WORDS,
  foldWords,
  isWeekdayWord,
  monthOfWord,
  NAMED_DAYS,
  ONE_WORDS,
  unitOfWord,
  weekdayOfWord,
} from './day-words';
import { NEXT_WORDS, PAST_DAYS, PAST_FILLER_WORDS, timeAgo } from './past-day-words';

/**
 * no-such-day: it reads like a day, but the calendar has none (31 February). far-year: nobody who holds a session means that
 * year, so a key was missed. not-a-day: it cannot be read as one.
 */
export type DayProblem = 'no-such-day' | 'far-year' | 'not-a-day';
type DayResult = Result<IsoDay, DayProblem>;

/** From where a day without its year or week is meant: the first one ahead, or the last one that has been. */
interface Seen {
  readonly today: IsoDay;
  readonly isBack: boolean;
}

/** Two clearly written digits of a year belong to this century: nobody plans an action for 1927. */
const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** Companies look back and plan within these years. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2199';

const found = (day: IsoDay | null): DayResult => (day === null ? err('no-such-day') : ok(day));

/** The nearest such day, today included; 29 February waits for its leap year, 31 February never comes. */
function nearestSuchDay(month: number, date: number, { today, isBack }: Seen): DayResult {
  const year = Number(today.slice(0, 4));
  for (let away = 0; away <= 8; away += 1) {
    const day = isoDay(isBack ? year - away : year + away, month, date);
    if (day !== null && (isBack ? day <= today : day >= today)) return ok(day);
  }
  return err('no-such-day');
}

const dayOf = (year: string | undefined, month: number, date: number, seen: Seen): DayResult =>
  year === undefined
    ? nearestSuchDay(month, date, seen)
    : found(isoDay(fullYear(year), month, date));

/** `2027-01-29`, `29.1.`, `29/01/27`, and month first where the locale writes so. Null: not of this form. */
function parseNumeric(text: string, locale: Locale, seen: Seen): DayResult | null {
  const yearFirst = /^(\d{4}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{1,2})\.?$/.exec(text);
  if (yearFirst)
    return found(isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const match = /^(\d{1,2}) ?[-./] ?(\d{1,2})(?: ?[-./] ?(\d{4}|\d{2})| ?\.)?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return locale === 'en-US'
    ? dayOf(match[3], first, second, seen)
    : dayOf(match[3], second, first, seen);
}

/** Months keep the date where they can and end on their last day where they cannot: 31 December and two months. */
function later(today: IsoDay, count: number, unit: DayUnit): DayResult {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const date = Number(today.slice(8, 10));
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? count * 7 : count;
    return Math.abs(days) > 100 * 366 ? err('no-such-day') : found(addDays(today, days));
  }
  const months = year * 12 + month - 1 + (unit === 'year' ? count * 12 : count);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (toYear > 9999 || toYear < 1) return err('no-such-day');
  return found(isoDay(toYear, toMonth, Math.min(date, lastDayOfMonth(toYear, toMonth))));
}

/** `3 days ago`, `vor 3 Tagen`, `il y a un mois`. Null: not of this form. */
function parseAgo(folded: string, today: IsoDay): DayResult | null {
  const ago = timeAgo(folded);
  return ago === null ? null : later(today, -ago.count, ago.unit);
}

/** `+6w`, `6 weeks`, `in 6 Wochen`, `dans un mois`. Null: not of this form. */
function parseRelative(text: string, today: IsoDay): DayResult | null {
  const match = /^(?:\+ ?|in |dans |en )?(\d{1,4}|\p{L}+) ?(\p{L}+)\.?$/u.exec(text);
  const [, amount = '', word = ''] = match ?? [];
  const unit = unitOfWord(word);
  if (unit === null) return null;
  if (/^\d/.test(amount)) return later(today, Number(amount), unit);
  return ONE_WORDS.has(amount) ? later(today, 1, unit) : null;
}

/** `29 Jan`, `January 29, 2027`, `29 de enero de 2027`, as bare words. Null: not of this form. */
function parseWithMonthName(words: readonly string[], seen: Seen): DayResult | null {
  const at = words.findIndex((word) => monthOfWord(word) !== null);
  const month = monthOfWord(words[at] ?? '');
  const [date, year, ...more] = words.filter((_, index) => index !== at);
  if (month === null || date === undefined || more.length > 0) return null;
  if (!/^\d{1,2}$/.test(date) || (year !== undefined && !/^(\d{4}|\d{2})$/.test(year))) return null;
  return dayOf(year, month, Number(date), seen);
}

/** The words and numbers of a folded text without its little words; empty where it holds signs of another kind. */
function wordsOf(folded: string, { isBack }: Seen): string[] {
  const plain = folded.replace(/(\d)(?:st|nd|rd|th|er|ere|e|o|a)(?!\p{L})/gu, '$1');
  if (!/^[\p{L}\d\s.,'/-]*$/u.test(plain)) return [];
  return (plain.match(/\d+|\p{L}[\p{L}']*/gu) ?? []).filter(
    (word) => !FILLER_WORDS.has(word) && !(isBack && PAST_FILLER_WORDS.has(word)),
  );
}

/** The next such weekday, or the last one; on a Friday, "Friday" is a week away. */
function nearestWeekday(weekday: number, { today, isBack }: Seen): IsoDay {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (isBack) return addDays(today, ahead - 7);
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** A day in figures or with the name of its month; null where the text is neither. */
function parseDate(folded: string, locale: Locale, seen: Seen): DayResult | null {
  return parseNumeric(folded, locale, seen) ?? parseWithMonthName(wordsOf(folded, seen), seen);
}

/**
 * Reads what people type for a day. Months and weekdays are understood in all languages of the app, with and without
 * accents; the order of numbers follows the locale; without a year the next such day from `today` is meant.
 */
export const parseDay = (text: string, locale: Locale, today: IsoDay): DayResult =>
  within(readDay(foldWords(text), locale, { today, isBack: false }));

/**
 * The same for something that has been: "yesterday" and "3 days ago" are understood, and a weekday or a day without a year is
 * the last such one. A day to come that is said as such ("tomorrow", with its year) stays what it is, for the caller to refuse.
 */
export function parsePastDay(text: string, locale: Locale, today: IsoDay): DayResult {
  const folded = foldWords(text);
  const named = PAST_DAYS.get(folded);
  if (named !== undefined) return ok(addDays(today, named));
  const isBack = !folded.split(' ').some((word) => NEXT_WORDS.has(word));
  return within(parseAgo(folded, today) ?? readDay(folded, locale, { today, isBack }));
}

function within(day: DayResult): DayResult {
  if (!day.ok) return day;
  const year = day.value.slice(0, 4);
  return year < FIRST_YEAR || year > LAST_YEAR ? err('far-year') : day;
}

function readDay(folded: string, locale: Locale, seen: Seen): DayResult {
  const { today } = seen;
  const named = NAMED_DAYS.get(folded);
  if (named !== undefined) return ok(addDays(today, named));
  const day = parseRelative(folded, today) ?? parseDate(folded, locale, seen);
  if (day !== null) return day;

  const [head = '', ...others] = wordsOf(folded, seen);
  if (others.length === 0) {
    const weekday = weekdayOfWord(head, languageOf(locale));
    return weekday === null ? err('not-a-day') : ok(nearestWeekday(weekday, seen));
  }
  if (!isWeekdayWord(head)) return err('not-a-day');
  // A weekday before a full date only repeats it; the date decides, because it is the more exact of the two.
  const rest = /^\P{L}*\p{L}+[^\p{L}\d]*(.*)$/u.exec(folded)?.[1] ?? '';
  return parseDate(rest, locale, seen) ?? err('not-a-day');
}
