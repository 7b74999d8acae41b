import { amountWithUnit } from '../company/amount-text';
import { type FollowUp, keyOfRef, plannedLooks } from '../company/follow-ups';
import { isSamePerson } from '../company/known-people';
import type { ActionRef } from '../company/model';
import type { Locale } from '../domain/model';
import { safeFileName } from '../lib/file-name';
import type { Texts } from '../text';
import { shortDate } from '../text/dates';
import type { CalendarDay } from './ics';

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

/** The planned check-ins and the due days of the given actions, by day. */
export function calendarDays(
  followUps: readonly FollowUp[],
  words: Words,
  locale: Locale,
): readonly CalendarDay[] {
  return followUps
    .flatMap((one) => {
      const description = describe(one, words, locale);
      const day = (kind: 'check-in' | 'due', on: string): CalendarDay => ({
        uid: `${one.ref.sessionId}-${one.ref.actionId}-${kind}-${on}@lessons-learned`,
        on,
        summary: (kind === 'due' ? words.calendar.due : words.calendar.checkIn)(one.action.text),
        description,
      });
      /* On the due day itself one entry is enough. */
      const looks = plannedLooks(one).filter((on) => on !== one.dueOn);
      return [
        ...looks.map((on) => day('check-in', on)),
        ...(one.dueOn === null ? [] : [day('due', one.dueOn)]),
      ];
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)) || (a.uid < b.uid ? -1 : 1));
}

function describe(followUp: FollowUp, words: Words, locale: Locale): string {
  const { owner, action, session, readings } = followUp;
  const { card, row } = words;
  const reading = readings.at(-1)?.value ?? action.baseline;
  const lines = [
    `${card.owner}: ${owner === '' ? row.nobody : owner}`,
    action.measure === '' ? '' : `${card.measure}: ${action.measure}`,
    reading === null || action.target === null
      ? ''
      : row.towardsSaid(
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
