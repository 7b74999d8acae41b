import { isBlank } from '../lib/blank';
import { addDays, type IsoDay, isoDay, lastDayOfMonth } from '../lib/iso-day';
import type { FollowUp } from './follow-ups';
import type { CheckIn, Company, CompanyChange, Process } from './model';
import { targetSide } from './targets';

/** What somebody says at a check-in, before it is written down. */
export interface CheckInForm {
  readonly on: IsoDay;
  readonly reading: number | null;
  readonly seen: string;
  readonly outcome: Exclude<CheckIn['outcome'], 'open'>;
  readonly nextOn: IsoDay | null;
  /** When the process that comes of it is looked at again; only where it is a basic now. */
  readonly reviewOn: IsoDay | null;
}

/**
 * Why a check-in cannot be written down. future: its day is still to come. before-session: the action was not yet agreed then.
 * nothing: nothing was said. no-reason: it is dropped, and nobody said why. next-too-early: the next look lies before this one.
 */
export type CheckInProblem =
  | 'future'
  | 'before-session'
  | 'nothing'
  | 'no-reason'
  | 'next-too-early';

type Subject = Pick<FollowUp, 'ref' | 'session'>;

export function checkInProblem(
  { on, reading, seen, outcome, nextOn }: CheckInForm,
  { session }: Pick<Subject, 'session'>,
  today: IsoDay,
): CheckInProblem | null {
  const wrongDay = pastDayProblem(on, { session }, today);
  if (wrongDay !== null) return wrongDay;
  if (outcome === 'dropped' && isBlank(seen)) return 'no-reason';
  if (nextOn !== null && nextOn <= on) return 'next-too-early';
  const isNothing = reading === null && isBlank(seen) && outcome === null && nextOn === null;
  return isNothing ? 'nothing' : null;
}

/** Why something cannot have happened to an action on a day. */
export const pastDayProblem = (
  on: IsoDay,
  { session }: Pick<Subject, 'session'>,
  today: IsoDay,
): 'future' | 'before-session' | null =>
  on > today ? 'future' : on < session.heldOn ? 'before-session' : null;

/** Where a new record gets its name and its moment from. */
export interface Stamp {
  readonly id: string;
  readonly writtenAt: number;
}

type Said = Partial<Omit<CheckIn, 'id' | 'sessionId' | 'actionId' | 'writtenAt' | 'on'>>;

/** One record of the log of an action. */
export function logged(
  { ref }: Pick<Subject, 'ref'>,
  on: IsoDay,
  said: Said,
  { id, writtenAt }: Stamp,
): Extract<CompanyChange, { readonly table: 'checkIns' }> {
  const record: CheckIn = {
    id,
    ...ref,
    on,
    reading: null,
    seen: '',
    outcome: null,
    handedTo: '',
    dueOn: null,
    phase: null,
    nextOn: null,
    ...said,
    writtenAt,
  };
  return { table: 'checkIns', id, record };
}

/** The day of a deed that is done now; never before the session, which may be prepared ahead of its day. */
export const dayOfDeed = ({ session }: Pick<Subject, 'session'>, today: IsoDay): IsoDay =>
  today < session.heldOn ? session.heldOn : today;

/** Everything that a check-in writes: its record and, where the action is a basic now, the process that comes of it. */
export function checkInChanges(
  form: CheckInForm,
  followUp: FollowUp,
  { processes }: Pick<Company, 'processes'>,
  stamps: { readonly checkIn: Stamp; readonly process: Stamp },
): readonly CompanyChange[] {
  const { on, reading, seen, outcome } = form;
  const isEnd = outcome === 'done' || outcome === 'dropped' || outcome === 'basic';
  const nextOn = isEnd ? null : form.nextOn;
  const entry = logged(followUp, on, { reading, seen, outcome, nextOn }, stamps.checkIn);
  if (outcome !== 'basic') return [entry];
  return [entry, processOf(form, followUp, Object.values(processes), stamps.process)];
}

const LONGEST_LINE = 500;

/** The process that comes of an action; one that became a basic a second time finds its process again. */
export function processOf(
  { reading, reviewOn }: Pick<CheckInForm, 'reading' | 'reviewOn'>,
  { ref, action, owner, phase, readings }: FollowUp,
  processes: readonly Process[],
  { id: newId, writtenAt }: Stamp,
): CompanyChange {
  const known = processes.find(
    ({ from }) => from?.sessionId === ref.sessionId && from.actionId === ref.actionId,
  );
  const id = known?.id ?? newId;
  const side = targetSide(action);
  /* What somebody said in the register about this target stays. */
  const isSaid = known !== undefined && known.target === action.target;
  const isMost =
    isSaid && known.isMost !== undefined
      ? known.isMost
      : side === null
        ? undefined
        : side === 'most';
  const record: Process = {
    id,
    name: action.text,
    owner,
    place: action.document,
    ways: known?.ways ?? null,
    metric: action.measure.slice(0, LONGEST_LINE),
    unit: action.unit,
    target: action.target,
    ...(isMost === undefined ? {} : { isMost }),
    reading: reading ?? readings.at(-1)?.value ?? known?.reading ?? null,
    reviewOn,
    phase: phase === 'optimisation' ? phase : 'operation',
    couldBeBetter: known?.couldBeBetter ?? '',
    from: ref,
    writtenAt,
  };
  return { table: 'processes', id, record };
}

/** The same day so many months later; the last one of its month where it has no such day. */
export function monthsLater(day: IsoDay, months: number): IsoDay {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const date = Math.min(Number(day.slice(8, 10)), lastDayOfMonth(year, month));
  return isoDay(year, month, date) ?? addDays(day, months * 30);
}
