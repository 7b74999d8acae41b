import { parseReading } from '@shared/company/amount-text';
import {
  type CheckInForm,
  type CheckInProblem,
  checkInProblem,
  monthsLater,
} from '@shared/company/check-in';
import type { FollowUp } from '@shared/company/follow-ups';
import { lookAfter } from '@shared/company/next-look';
import { type Locale, REVIEW_OUTCOMES, type ReviewOutcome } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { err, ok, type Result } from '@shared/lib/result';
import { shortDate } from '@shared/text/dates';
import type { ReadingProblem } from '@shared/text/parse-amount';
import { type DayProblem, parseDay, parsePastDay } from '@shared/text/parse-day';

export type CheckInFields = 'on' | 'reading' | 'seen' | 'outcome' | 'nextOn' | 'reviewOn';

const MONTHS_TO_REVIEW = 6;

/** The sheet as it opens: today, and the day in half a year on which a basic is looked at again. */
export const emptyCheckIn = (today: IsoDay, locale: Locale): Record<CheckInFields, string> => ({
  on: shortDate(today, locale),
  reading: '',
  seen: '',
  outcome: '',
  nextOn: '',
  reviewOn: shortDate(monthsLater(today, MONTHS_TO_REVIEW), locale),
});

type ReadDay = Result<IsoDay | null, DayProblem | 'needed'>;

interface ReadCheckIn {
  readonly parts: {
    readonly on: ReadDay;
    readonly reading: Result<number | null, ReadingProblem>;
    readonly nextOn: ReadDay;
    readonly reviewOn: ReadDay;
    readonly outcome: ReviewOutcome | null;
  };
  /** When it is looked at next where nobody says it: by its plan, or as proposed. */
  readonly nextAnyway: IsoDay;
  /** Everything together; unreadable: some field cannot be read, which is said beside it. */
  readonly form: Result<CheckInForm, CheckInProblem | 'unreadable'>;
}

interface Situation {
  readonly followUp: FollowUp;
  readonly today: IsoDay;
  readonly locale: Locale;
}

/** What the letters of the sheet mean. */
export function readCheckIn(
  fields: Readonly<Record<CheckInFields, string>>,
  { followUp, today, locale }: Situation,
): ReadCheckIn {
  const day = (text: string): ReadDay => (isBlank(text) ? ok(null) : parseDay(text, locale, today));
  const past = (text: string): ReadDay =>
    isBlank(text) ? err('needed') : parsePastDay(text, locale, today);
  const outcome = REVIEW_OUTCOMES.find((one) => one === fields.outcome) ?? null;
  const parts = {
    on: past(fields.on),
    reading: parseReading(fields.reading, locale, followUp.action.unit),
    nextOn: day(fields.nextOn),
    reviewOn: day(fields.reviewOn),
    outcome,
  };
  const { on, reading, nextOn, reviewOn } = parts;
  const isBasic = outcome === 'basic';
  const isEnd = isBasic || outcome === 'done' || outcome === 'dropped';
  const isReadable =
    on.ok && on.value !== null && reading.ok && (isEnd || nextOn.ok) && (!isBasic || reviewOn.ok);
  const seenOn = on.ok && on.value !== null && on.value <= today ? on.value : today;
  const ahead = lookAfter(followUp, seenOn, today);
  const nextAnyway = ahead.on;
  if (!isReadable || !on.ok || on.value === null || !reading.ok) {
    return { parts, nextAnyway, form: err('unreadable') };
  }
  const form: CheckInForm = {
    on: on.value,
    reading: reading.value,
    seen: fields.seen.trim(),
    outcome,
    nextOn: !isEnd && nextOn.ok ? nextOn.value : null,
    reviewOn: isBasic && reviewOn.ok ? reviewOn.value : null,
  };
  const problem = checkInProblem(form, followUp, today);
  if (problem !== null) return { parts, nextAnyway, form: err(problem) };
  /* What is proposed counts where it is left as it stands: nothing goes on without a next look. */
  const isLeft = !isEnd && form.nextOn === null && ahead.isProposed;
  return { parts, nextAnyway, form: ok(isLeft ? { ...form, nextOn: ahead.on } : form) };
}
