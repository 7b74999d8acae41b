import { parseReading } from '@shared/company/amount-text';

import {
  type CheckInForm,
  type CheckInProblem,
  checkInProblem,
  monthsLater,
} from '@shared/company/check-in';
import type { FollowUp } from '@shared/company/follow-ups';
import { type Locale, REVIEW_OUTCOMES, type ReviewOutcome } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { addDays, type IsoDay } from '@shared/lib/iso-day';
import { err, ok, type Result } from '@shared/lib/result';
import { shortDate } from '@shared/text/dates';
import type { AmountProblem } from '@shared/text/parse-amount';
import { type DayProblem, parseDay } from '@shared/text/parse-day';

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
    readonly reading: Result<number | null, AmountProblem>;
    readonly nextOn: ReadDay;
    readonly reviewOn: ReadDay;
    readonly outcome: ReviewOutcome | null;
  };
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
    isBlank(text) ? err('needed') : pastDay(text, locale, today);
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
  if (!isReadable || !on.ok || on.value === null || !reading.ok) {
    return { parts, form: err('unreadable') };
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
  return { parts, form: problem === null ? ok(form) : err(problem) };
}

/** Whole weeks, so that the name of a weekday moves by as much. */
const YEAR_IN_WEEKS = 52 * 7;

/**
 * Elsewhere a day without a year is the next such day; that of a look which has been is the last one. "Tomorrow", and a day with
 * its year, stay what they are.
 */
function pastDay(text: string, locale: Locale, today: IsoDay): ReadDay {
  const read = parseDay(text, locale, today);
  if (!read.ok || read.value <= today) return read;
  const before = parseDay(text, locale, addDays(today, -YEAR_IN_WEEKS));
  const isSaidWithoutYear =
    before.ok &&
    before.value !== read.value &&
    before.value !== addDays(read.value, -YEAR_IN_WEEKS) &&
    before.value <= today;
  return isSaidWithoutYear ? before : read;
}
