import type { Locale } from '../domain/model';
import { timeOfDay as clockTime } from '../lib/time-of-day';
import { utcOffsetMinutesAt } from '../lib/utc-offset';
import { shortDate, timeOfDay } from './dates';

const MINUTE_MS = 60_000;

/** The wall clock of this computer at a moment in epoch milliseconds, as if it were UTC. */
const localDate = (at: number): Date => new Date(at + utcOffsetMinutesAt(at) * MINUTE_MS);

const dayOf = (at: number): string => localDate(at).toISOString().slice(0, 10);

/**
 * A moment in words, as this computer's clock has it: `10:41`, and on another day than `now` `11 Dec 2026, 10:41`. Both in
 * epoch milliseconds. The empty text where nobody knows the moment.
 */
export function momentWords(at: number, locale: Locale, now: number): string {
  if (!Number.isFinite(at) || at <= 0 || at > 8.64e15) return '';
  const time = timeOfDay(clockTime(Math.floor(localDate(at).getTime() / MINUTE_MS)), locale);
  return dayOf(at) === dayOf(now) ? time : `${shortDate(dayOf(at), locale)}, ${time}`;
}
