import { amountWithUnit } from '../company/amount-text';
import { type FollowUp, keyOfRef, latenessOf } from '../company/follow-ups';
import { isSamePerson } from '../company/known-people';
import type { ActionRef } from '../company/model';
import { plannedSeries } from '../company/next-look';
import type { Locale } from '../domain/model';
import { safeFileName } from '../lib/file-name';
import { addDays, type IsoDay } from '../lib/iso-day';
import type { Texts } from '../text';
import { shortDate } from '../text/dates';
import type { CalendarDay, Repeats } from './ics';

/** Whose days: of one action, of everything that one person has, or of all. */
export interface CalendarOf {
  readonly owner: string | null;
  readonly ref: ActionRef | null;
}

/** The open actions that a calendar is about. */
export const followUpsFor = (
  followUps: readonly FollowUp[],
  { owner, ref }: CalendarOf,
): readonly FollowUp[] =>
  followUps.filter(
    (one) =>
      one.isOpen &&
      (ref === null || keyOfRef(one.ref) === keyOfRef(ref)) &&
      (owner === null || isSamePerson(one.owner, owner)),
  );

type Words = Texts['followUp'];

/**
 * The next looks, the series of looks behind them and the due days of the given actions, by day. Nothing lies before `today`: what
 * has gone by without an answer stands on today as one event for each action, because that is when it waits to be done.
 */
export function calendarDays(
  followUps: readonly FollowUp[],
  words: Words,
  locale: Locale,
  today: IsoDay,
): readonly CalendarDay[] {
  return followUps
    .flatMap((one) => {
      const description = describe(one, words, locale);
      /* Named by action and kind, never by day: a day that moves moves the event, instead of leaving the old one behind. */
      const day = (kind: Kind, on: IsoDay, repeats: Repeats | null = null): CalendarDay => ({
        uid: `${one.ref.sessionId}-${one.ref.actionId}-${kind}@lessons-learned`,
        on,
        repeats,
        hasAlarm: on > today,
        summary: (kind === 'due' ? words.calendar.due : words.calendar.checkIn)(one.action.text),
        description,
      });
      const { nextOn, dueOn } = one;
      const late = latenessOf(one, today)?.of ?? null;
      const isDueAhead = dueOn !== null && dueOn >= today;
      const isNextAhead = nextOn !== null && nextOn >= today;
      const series =
        nextOn === null ? null : plannedSeries(one, nextOn > today ? nextOn : addDays(today, 1));
      const isInSeries = series !== null && series.from === nextOn;
      return [
        ...(late === null ? [] : [day(late, today)]),
        /* On the due day itself one entry is enough. */
        ...(isNextAhead && !isInSeries && nextOn !== dueOn ? [day('check-in', nextOn)] : []),
        ...(series === null ? [] : [day('check-ins', series.from, series)]),
        ...(isDueAhead ? [day('due', dueOn)] : []),
      ];
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)) || (a.uid < b.uid ? -1 : 1));
}

type Kind = 'check-in' | 'check-ins' | 'due';

function describe(followUp: FollowUp, words: Words, locale: Locale): string {
  const { owner, action, session, readings } = followUp;
  const { card, row } = words;
  const last = readings.at(-1)?.value;
  const reading = last ?? action.baseline;
  const lines = [
    `${card.owner}: ${owner === '' ? row.nobody : owner}`,
    action.measure === '' ? '' : `${card.measure}: ${action.measure}`,
    reading === null || action.target === null
      ? ''
      : (last === undefined ? row.fromStartSaid : row.towardsSaid)(
          amountWithUnit(reading, action.unit, locale),
          amountWithUnit(action.target, action.unit, locale),
        ),
    card.agreedIn(session.title, shortDate(session.heldOn, locale)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** What the calendar is called in the program that shows it. */
export const calendarName = ({ owner }: CalendarOf, words: Words): string =>
  owner === null ? words.calendar.all : words.calendar.of(owner);

/** The name proposed for its file: `Follow-up of Ada - calendar.ics`. */
export function calendarFileName(
  of: CalendarOf,
  followUps: readonly FollowUp[],
  words: Words,
  longest?: number,
): string {
  const [only] = followUps;
  const stem = of.ref === null || only === undefined ? calendarName(of, words) : only.action.text;
  return safeFileName(stem, words.calendar.fileWord, 'ics', longest);
}
