import { amountWithUnit } from '@shared/company/amount-text';
import {
  type FollowUp,
  latenessOf,
  type ReadingState,
  readingState,
} from '@shared/company/follow-ups';
import { amountWords } from '@shared/text/parse-amount';
import { useNearDay } from '../fields/use-near-day';
import { useToday } from '../fields/use-today';
import { useLocale, useText } from '../hooks/use-text';

/** Between a number and its unit. */
const GAP = '\u00a0';

interface RowWords {
  /** The whole row as one sentence. */
  readonly name: string;
  /** Since when what is late; null where nothing is. */
  readonly late: string | null;
  /** The same with what it is that is late. */
  readonly lateSaid: string | null;
  /** What is planned, or what it came to; a line each. */
  readonly when: readonly string[];
  readonly reading: string;
  /** Null while nothing was measured. */
  readonly state: ReadingState | null;
  /** Until when a dip is expected, where no reading says so; null otherwise. */
  readonly window: string | null;
}

/** What a row says of an action. */
export function useRowWords(followUp: FollowUp): RowWords {
  const { followUp: texts, terms } = useText();
  const { row, states } = texts;
  const locale = useLocale();
  const today = useToday();
  const near = useNearDay();
  const { action, owner, session, dueOn, nextOn, isOpen, readings, adjustsUntil } = followUp;
  const lateness = latenessOf(followUp, today);
  const late =
    lateness === null
      ? null
      : (lateness.of === 'due' ? row.lateSince : row.checkInLateSince)(near(lateness.since));
  const due = dueOn === null ? row.noDue : row.due(near(dueOn));
  const next = nextOn === null ? row.noNext : nextOn === dueOn ? null : row.next(near(nextOn));
  const planned = [
    lateness?.of === 'due' ? null : due,
    lateness?.of === 'check-in' ? null : next,
  ].filter((line) => line !== null);
  const when = isOpen ? planned : [endWords(followUp)];
  /* Two lines are all that a row has, and a late check-in needs both. */
  const shown = lateness?.of === 'check-in' ? [row.checkInWord] : when;
  const last = readings.at(-1);
  const amount = (value: number) => amountWithUnit(value, action.unit, locale);
  /* The figures shall be in sight: the words of a unit stand behind the target only. */
  const sign = /^[^\p{L}]*/u.exec(action.unit.trim())?.[0].trim() ?? '';
  const beforeTarget = (value: number) =>
    sign === action.unit.trim()
      ? amount(value)
      : [amountWords(value, locale), sign].filter((part) => part !== '').join(GAP);
  const now = last?.value ?? action.baseline;
  const state = last === undefined ? null : readingState(followUp, last);
  const isInWindow = isOpen && adjustsUntil !== null && today <= adjustsUntil;
  const said =
    now === null
      ? []
      : [
          action.target === null
            ? (last === undefined ? row.startSaid : row.readingSaid)(amount(now))
            : (last === undefined ? row.fromStartSaid : row.towardsSaid)(
                amount(now),
                amount(action.target),
              ),
        ];
  return {
    late: lateness === null ? null : row.lateSince(near(lateness.since)),
    lateSaid: late,
    when: shown,
    reading:
      now === null
        ? ''
        : action.target === null
          ? amount(now)
          : row.towards(beforeTarget(now), amount(action.target)),
    state,
    window:
      isInWindow && state !== 'expected-dip' && now !== null && state === null
        ? row.windowShort(near(adjustsUntil))
        : null,
    name: [
      action.text,
      owner === '' ? row.nobody : owner,
      row.session(session.heldOn.slice(0, 4)),
      ...(late === null ? [] : [late]),
      ...when,
      ...said,
      ...(state === null || state === 'unknown' ? [] : [states[state]]),
      ...(isInWindow ? [row.window(near(adjustsUntil))] : []),
    ].join(', '),
  };

  function endWords({ outcome, endedOn, continuedIn }: FollowUp): string {
    if (endedOn === null || outcome === null) return continuedIn === null ? '' : row.goesOn;
    return row.ended(terms.outcomes[outcome], near(endedOn));
  }
}
