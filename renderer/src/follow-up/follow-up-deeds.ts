import type { CalendarOf } from '@shared/calendar/follow-up-calendar';
import { calendarDays, followUpsFor } from '@shared/calendar/follow-up-calendar';
import {
  type CheckInForm,
  checkInChanges,
  dayOfDeed,
  logged,
  type Stamp,
} from '@shared/company/check-in';
import type { FollowUp, LogEntry } from '@shared/company/follow-ups';
import type { Phase } from '@shared/domain/model';
import { cutTo } from '@shared/lib/file-name';
import type { IsoDay } from '@shared/lib/iso-day';
import { shortDate } from '@shared/text/dates';
import { localDay } from '../fields/use-today';
import { leftInRegister } from '../register/left-in-register';
import { announce, notify } from '../state/app-store';
import { ask } from '../state/ask';
import { currentLocale, currentTexts } from '../state/commands';
import { changeCompany, useCompany } from '../state/company-store';
import { presentMoment } from '../state/present-moment';

const stamp = (): Stamp => ({ id: crypto.randomUUID(), writtenAt: presentMoment() });
const words = () => currentTexts().followUp;
/** So much of an action's text tells which one is meant; a notice holds no more. */
const LONGEST_TEXT = 60;
const short = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${cutTo(text, LONGEST_TEXT)} …`;
const dayText = (day: IsoDay) => shortDate(day, currentLocale());

type Changes = Parameters<typeof changeCompany>[0];
/** Hears in one sentence why a deed was refused. */
export type OnRefused = (reason: string) => void;

/** Every deed says in one sentence what was done, also to whoever listens. */
async function change(changes: Changes, doneText: string, onRefused?: OnRefused): Promise<boolean> {
  const isDone = await changeCompany(changes, doneText, onRefused);
  if (isDone) announce(doneText);
  return isDone;
}

export function checkIn(
  followUp: FollowUp,
  form: CheckInForm,
  onRefused: OnRefused,
): Promise<boolean> {
  const { company } = useCompany.getState();
  const texts = words().checkIn;
  const text = short(followUp.action.text);
  return change(
    checkInChanges(form, followUp, company, { checkIn: stamp(), process: stamp() }),
    form.outcome === 'basic' ? texts.basic(text) : texts.done(text),
    onRefused,
  );
}

export const handOn = (
  followUp: FollowUp,
  { to, reason, on }: { readonly to: string; readonly reason: string; readonly on: IsoDay },
  onRefused: OnRefused,
): Promise<boolean> =>
  change(
    [logged(followUp, on, { handedTo: to, seen: reason }, stamp())],
    followUp.owner === '' ? words().handOn.taken(to) : words().handOn.done(followUp.owner, to),
    onRefused,
  );

export const moveDue = (
  followUp: FollowUp,
  { dueOn, reason, on }: { readonly dueOn: IsoDay; readonly reason: string; readonly on: IsoDay },
  onRefused: OnRefused,
): Promise<boolean> =>
  change(
    [logged(followUp, on, { dueOn, seen: reason }, stamp())],
    words().moveDue.done(dayText(dueOn)),
    onRefused,
  );

/** Nothing happens where the action is in that phase already. */
export async function movePhase(followUp: FollowUp, phase: Phase, today: IsoDay): Promise<boolean> {
  if (followUp.phase === phase) return false;
  return change(
    [logged(followUp, dayOfDeed(followUp, today), { phase }, stamp())],
    words().phaseMoved(short(followUp.action.text), currentTexts().terms.phases[phase]),
  );
}

export const reopen = (followUp: FollowUp, today: IsoDay): Promise<boolean> =>
  change(
    [logged(followUp, dayOfDeed(followUp, today), { outcome: 'open' }, stamp())],
    words().reopened(short(followUp.action.text)),
  );

/** Takes one record out of the log: it was a mistake. */
export async function removeEntry({ checkInId, on }: LogEntry): Promise<boolean> {
  if (checkInId === null) return false;
  const told = `${words().removed(dayText(on))}${leftInRegister(checkInId)}`;
  return change([{ table: 'checkIns', id: checkInId, record: null }], told);
}

/** Asks for a place and saves the days to come there as a calendar file. */
export async function saveCalendar(followUps: readonly FollowUp[], of: CalendarOf): Promise<void> {
  const locale = currentLocale();
  const { calendar } = words();
  const today = localDay(presentMoment());
  if (calendarDays(followUpsFor(followUps, of), words(), locale, today).length === 0) {
    notify({ tone: 'info', text: calendar.nothing });
    return;
  }
  const reply = await ask('company:saveCalendar', { ...of, locale });
  if (reply === null) return;
  const outcome = reply.value;
  if (outcome.kind === 'cancelled') {
    announce(calendar.cancelled);
  } else if (outcome.kind === 'saved') {
    notify({ tone: 'info', text: calendar.saved(outcome.fileName) });
    announce(calendar.saved(outcome.fileName));
  } else {
    const { refusals, choosePlace } = currentTexts().common;
    notify({
      tone: 'warn',
      text: refusals[outcome.reason](outcome.fileName, outcome.detail),
      action: { label: choosePlace, run: () => void saveCalendar(followUps, of) },
    });
  }
}

/** The calendar file of one action. */
export const saveCalendarOf = (followUp: FollowUp): void =>
  void saveCalendar([followUp], { owner: null, ref: followUp.ref });
