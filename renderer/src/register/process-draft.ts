import type { Process } from '@shared/company/model';
import { oneName } from '@shared/company/people';
import { sideOf } from '@shared/company/principles';
import type { Locale, Person, Phase } from '@shared/domain/model';
import type { OwnerProblem } from '@shared/domain/owner';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { err, ok, type Result } from '@shared/lib/result';
import { amountText, parseAmount } from '@shared/text/amounts';
import { shortDate } from '@shared/text/dates';
import { type DayProblem, parseDay } from '@shared/text/parse-day';

/** A process as it stands in the form: letters, exactly as typed. */
export interface ProcessDraft {
  readonly name: string;
  readonly owner: string;
  readonly place: string;
  readonly ways: string;
  readonly metric: string;
  readonly unit: string;
  readonly target: string;
  readonly bound: 'least' | 'most';
  readonly reading: string;
  readonly reviewOn: string;
  readonly phase: Phase;
  readonly couldBeBetter: string;
}
export type ProcessField = keyof ProcessDraft;

export const EMPTY_DRAFT: ProcessDraft = {
  name: '',
  owner: '',
  place: '',
  ways: '',
  metric: '',
  unit: '',
  target: '',
  bound: 'least',
  reading: '',
  reviewOn: '',
  phase: 'operation',
  couldBeBetter: '',
};

export function draftOf(process: Process, locale: Locale): ProcessDraft {
  const number = (value: number | null) => (value === null ? '' : amountText(value, locale));
  const { name, owner, place, metric, unit, phase, couldBeBetter, reviewOn } = process;
  return {
    ...{ name, owner, place, metric, unit, phase, couldBeBetter },
    ways: number(process.ways),
    target: number(process.target),
    bound: sideOf(process) ?? 'least',
    reading: number(process.reading),
    reviewOn: reviewOn === null ? '' : shortDate(reviewOn, locale),
  };
}

/** What is wrong with one field. */
export type ProcessProblem =
  | { readonly field: 'name'; readonly because: 'needed' }
  | { readonly field: 'owner'; readonly because: OwnerProblem }
  | { readonly field: 'ways'; readonly because: 'no-count' }
  | { readonly field: 'target' | 'reading'; readonly because: 'no-number' }
  | { readonly field: 'reviewOn'; readonly because: DayProblem };

export type ProcessFields = Omit<Process, 'id' | 'from' | 'writtenAt'>;

interface Known {
  readonly people: readonly Person[];
  readonly locale: Locale;
  readonly today: IsoDay;
}

const MOST_WAYS = 1000;

/** What the letters of a form mean, or the first field that means nothing. */
export function readProcess(
  draft: ProcessDraft,
  { people, locale, today }: Known,
): Result<ProcessFields, ProcessProblem> {
  if (isBlank(draft.name)) return err({ field: 'name', because: 'needed' });
  const owner = isBlank(draft.owner) ? ok('') : oneName(draft.owner, people);
  if (!owner.ok) return err({ field: 'owner', because: owner.error });
  const ways = optional(draft.ways, parseAmount);
  const isCount =
    ways.ok &&
    (ways.value === null ||
      (Number.isInteger(ways.value) && ways.value >= 0 && ways.value <= MOST_WAYS));
  if (!ways.ok || !isCount) return err({ field: 'ways', because: 'no-count' });
  const target = optional(draft.target, parseAmount);
  if (!target.ok) return err({ field: 'target', because: target.error });
  const reading = optional(draft.reading, parseAmount);
  if (!reading.ok) return err({ field: 'reading', because: reading.error });
  const reviewOn = optional(draft.reviewOn, (text) => parseDay(text, locale, today));
  if (!reviewOn.ok) return err({ field: 'reviewOn', because: reviewOn.error });
  return ok({
    name: draft.name.trim(),
    owner: owner.value,
    place: draft.place.trim(),
    ways: ways.value,
    metric: draft.metric.trim(),
    unit: draft.unit.trim(),
    target: target.value,
    isMost: draft.bound === 'most',
    reading: reading.value,
    reviewOn: reviewOn.value,
    phase: draft.phase,
    couldBeBetter: draft.couldBeBetter.trim(),
  });
}

const optional = <V, P>(
  text: string,
  parse: (text: string) => Result<V, P>,
): Result<V | null, P> => (isBlank(text) ? ok(null) : parse(text));
