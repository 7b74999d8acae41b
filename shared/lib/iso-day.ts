/**
 * Calendar days as `YYYY-MM-DD` text: a due day has no time zone, so it is never a moment.
 * All arithmetic runs in UTC, where every day has 24 hours.
 */
export type IsoDay = string;

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01, or null where the day does not exist (31 February, year 0). */
export function dayNumber(day: string): number | null {
  const match = PATTERN.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000) return null;
  const utc = Date.UTC(year, month - 1, date);
  const back = new Date(utc);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return null;
  return utc / DAY_MS;
}

export const isIsoDay = (day: string): boolean => dayNumber(day) !== null;

/** The day that many days later (negative: earlier). Throws on a day that does not exist. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date((number + days) * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO day of given parts, or null where such a day does not exist. Month counts from 1. */
export function isoDay(year: number, month: number, date: number): IsoDay | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isIsoDay(text) ? text : null;
}

/** The last day of a month that counts from 1. */
export const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 is Monday, as in ISO 8601. Throws on a day that does not exist. */
export function weekdayOf(day: IsoDay): number {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`Not a calendar day: ${day}`);
  return (((number + 3) % 7) + 7) % 7;
}
