import type { Action } from '../domain/model';
import { addDays, type IsoDay } from '../lib/iso-day';
import type { FollowUp, LogEntry } from './follow-ups';

const DAYS_A_WEEK = 7;
/** So often somebody looks at an action of which nobody said how often. */
const USUAL_WEEKS = 4;
/** Planned looks are told so many days ahead where nobody said when the action is due. */
const DAYS_AHEAD = 366;

/** Whether somebody looked at the action itself. Handing it on, or moving its day or phase, is no look at it. */
const isLook = ({ reading, outcome, handedTo, dueOn, phase, nextOn }: LogEntry): boolean =>
  reading !== null ||
  outcome !== null ||
  nextOn !== null ||
  (handedTo === '' && dueOn === null && phase === null);

/**
 * When somebody looks at it next: what the last look said, else the next day of the plan behind that look, else the due day.
 * Null: nothing more is planned.
 */
export function nextLook(
  action: Action,
  log: readonly LogEntry[],
  dueOn: IsoDay | null,
): IsoDay | null {
  const last = log.filter(isLook).at(-1);
  if (last === undefined) return action.firstCheckInOn ?? dueOn;
  return last.nextOn ?? planBehind(action, last.on, dueOn);
}

/** The first day of the plan behind a day, else the due day. */
function planBehind(
  { firstCheckInOn, checkInEveryWeeks }: Action,
  on: IsoDay,
  dueOn: IsoDay | null,
): IsoDay | null {
  if (firstCheckInOn !== null && firstCheckInOn > on) return firstCheckInOn;
  if (firstCheckInOn !== null && checkInEveryWeeks !== null) {
    let day = firstCheckInOn;
    while (day <= on) day = addDays(day, checkInEveryWeeks * DAYS_A_WEEK);
    return day;
  }
  return dueOn !== null && dueOn > on ? dueOn : null;
}

interface LookAhead {
  readonly on: IsoDay;
  /** True where nobody has planned it: the check-in itself has to keep it. */
  readonly isProposed: boolean;
}

/**
 * The next look after a check-in that says none itself: that of the plan, else one that is proposed, so that no action is left
 * without a next date (practice PF3). A proposed one is always still to come.
 */
export function lookAfter(
  { action, log, nextOn, dueOn }: FollowUp,
  on: IsoDay,
  today: IsoDay,
): LookAhead {
  const last = log.filter(isLook).at(-1);
  /* What is written down for a day before the last look changes nothing about what comes next. */
  const planned = last !== undefined && last.on > on ? nextOn : planBehind(action, on, dueOn);
  if (planned !== null) return { on: planned, isProposed: false };
  const days = (action.checkInEveryWeeks ?? USUAL_WEEKS) * DAYS_A_WEEK;
  const next = addDays(on, days);
  return { on: next > today ? next : addDays(today, days), isProposed: true };
}

/** Looks that come back every so many weeks, from the first to the last of them. */
interface LookSeries {
  readonly from: IsoDay;
  readonly everyWeeks: number;
  readonly until: IsoDay;
}

/**
 * The looks that the plan has from a day on until the action is due; null where it has none. On the due day itself no look is
 * needed.
 */
export function plannedSeries(
  { action, session, dueOn }: Pick<FollowUp, 'action' | 'session' | 'dueOn'>,
  from: IsoDay,
): LookSeries | null {
  const { firstCheckInOn, checkInEveryWeeks } = action;
  if (firstCheckInOn === null || checkInEveryWeeks === null) return null;
  const days = checkInEveryWeeks * DAYS_A_WEEK;
  const end = dueOn ?? addDays(session.heldOn, DAYS_AHEAD + 1);
  let first = firstCheckInOn;
  while (first < from) first = addDays(first, days);
  if (first >= end) return null;
  let until = first;
  while (addDays(until, days) < end) until = addDays(until, days);
  return { from: first, everyWeeks: checkInEveryWeeks, until };
}
