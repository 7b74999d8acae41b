import type { Session } from '../domain/model';
import { type IsoDay, isIsoDay } from '../lib/iso-day';
import { timeOfDay as clockTime, minutesOfDay, type TimeOfDay } from '../lib/time-of-day';
import { duration, timeOfDay, timeRange } from '../text/dates';
import type { MinutesContext } from './context';

const MINUTE_MS = 60_000;
/** A session that was closed on a later day tells nothing about when the room went home. */
const LONGEST_MS = 16 * 60 * MINUTE_MS;

/** When the room really began: the first clock that ran, or the moment the set-up was left. Null before that. */
function beganAt(session: Session): number | null {
  const starts = Object.values(session.clocks)
    .map((clock) => clock.firstStartedAt)
    .filter((moment) => moment !== null);
  return starts.length > 0 ? Math.min(...starts) : session.meta.startedAt;
}

/**
 * The wall-clock time of a moment in the meeting room. The offset comes from outside: to ask this machine for its own
 * would print other times when a colleague in another time zone exports the same file.
 */
function wallClock(context: MinutesContext, moment: number): TimeOfDay | null {
  if (context.utcOffsetMinutes === null || !Number.isFinite(moment)) return null;
  return clockTime(Math.floor(moment / MINUTE_MS) + context.utcOffsetMinutes);
}

/** `08:30–12:20` from the real moments; `08:30, 3 h 50 min` where only the plan's time of day is known. */
export function sessionTime(context: MinutesContext): string | null {
  const { session, locale } = context;
  const { closedAt, startsAt } = session.meta;
  const began = beganAt(session);
  const planned = minutesOfDay(startsAt) === null ? null : timeOfDay(startsAt, locale);
  if (began === null) return planned;
  const from = wallClock(context, began);
  const start = from === null ? planned : timeOfDay(from, locale);
  const length = closedAt === null ? null : closedAt - began;
  if (closedAt === null || length === null || length <= 0 || length > LONGEST_MS) return start;
  const to = wallClock(context, closedAt);
  if (from !== null && to !== null) return timeRange(from, to, locale);
  return [start, duration(length)].filter((part) => part !== null).join(', ');
}

/** Words for a moment of the session: its time of day, else how long after the beginning it was. */
export function momentWords(
  context: MinutesContext,
  moment: number,
  words: { readonly at: (time: string) => string; readonly after: (length: string) => string },
): string | null {
  const time = wallClock(context, moment);
  if (time !== null) return words.at(timeOfDay(time, context.locale));
  const began = beganAt(context.session);
  return began === null || moment <= began ? null : words.after(duration(moment - began));
}

const DAYS_OF_CALENDARS_MS = 8.64e15;

/** The calendar day of a moment in the meeting room; null where there is no such moment. */
export function dayOf(context: MinutesContext, moment: number | null): IsoDay | null {
  if (moment === null) return null;
  const local = moment + (context.utcOffsetMinutes ?? 0) * MINUTE_MS;
  if (!(Math.abs(local) <= DAYS_OF_CALENDARS_MS)) return null;
  const day = new Date(local).toISOString().slice(0, 10);
  return isIsoDay(day) ? day : null;
}
