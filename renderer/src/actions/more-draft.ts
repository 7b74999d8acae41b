import type { ActionFields } from '@shared/domain/commands/actions';
import {
  type Action,
  COUNTED,
  type Counted,
  FACETS,
  type Facet,
  type Locale,
  type Person,
  type PersonId,
  PHASES,
  type Phase,
  TACKLED,
  type Tackled,
} from '@shared/domain/model';
import type { Result } from '@shared/lib/result';
import {
  type AmountProblem,
  amountWords,
  parseAmount,
  parseWeeks,
  type WeeksProblem,
} from '@shared/text/parse-amount';
import { z } from 'zod';

/** The further fields of an action while it is being written: numbers are letters, exactly as typed. */
export interface MoreDraft {
  readonly unit: string;
  readonly baselineText: string;
  readonly targetText: string;
  readonly counts: Counted | null;
  readonly sideEffect: string;
  readonly everyText: string;
  readonly adjustmentText: string;
  readonly tackles: Tackled | null;
  readonly goal: string;
  readonly phase: Phase;
  /** Kept while another phase is chosen, in case the room comes back to planning. */
  readonly facet: Facet | null;
  readonly hoursText: string;
  readonly document: string;
  readonly helperIds: readonly PersonId[];
}

export const NOTHING_MORE: MoreDraft = {
  unit: '',
  baselineText: '',
  targetText: '',
  counts: null,
  sideEffect: '',
  everyText: '',
  adjustmentText: '',
  tackles: null,
  goal: '',
  phase: 'planning',
  facet: null,
  hoursText: '',
  document: '',
  helperIds: [],
};

/** Drafts that were kept before there were further fields have none of them. */
export const moreShape = {
  unit: z.string().default(''),
  baselineText: z.string().default(''),
  targetText: z.string().default(''),
  counts: z.enum(COUNTED).nullable().default(null),
  sideEffect: z.string().default(''),
  everyText: z.string().default(''),
  adjustmentText: z.string().default(''),
  tackles: z.enum(TACKLED).nullable().default(null),
  goal: z.string().default(''),
  phase: z.enum(PHASES).default('planning'),
  facet: z.enum(FACETS).nullable().default(null),
  hoursText: z.string().default(''),
  document: z.string().default(''),
  helperIds: z.array(z.string()).default([]),
};

export function moreOf(action: Action, locale: Locale): MoreDraft {
  const words = (amount: number | null) => (amount === null ? '' : amountWords(amount, locale));
  return {
    unit: action.unit,
    baselineText: words(action.baseline),
    targetText: words(action.target),
    counts: action.counts,
    sideEffect: action.sideEffect,
    everyText: words(action.checkInEveryWeeks),
    adjustmentText: words(action.adjustmentWeeks),
    tackles: action.tackles,
    goal: action.goal,
    phase: action.phase,
    facet: action.facet,
    hoursText: words(action.hoursPerMonth),
    document: action.document,
    helperIds: action.helperIds,
  };
}

export const AMOUNT_FIELDS = ['baseline', 'target', 'every', 'adjustment', 'hours'] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];
export type AmountProblems = Partial<Record<AmountField, AmountProblem | WeeksProblem>>;

/** What the further fields say of an action. */
export type MoreFields = Pick<
  ActionFields,
  | 'unit'
  | 'baseline'
  | 'target'
  | 'counts'
  | 'sideEffect'
  | 'checkInEveryWeeks'
  | 'adjustmentWeeks'
  | 'tackles'
  | 'goal'
  | 'phase'
  | 'facet'
  | 'hoursPerMonth'
  | 'document'
  | 'helperIds'
>;

interface MoreReading {
  readonly fields: MoreFields;
  /** Numbers that cannot be read, in the sequence of the form. */
  readonly problems: AmountProblems;
}

/** What the further fields of a draft mean; whoever owns the action does not help as well. */
export function readMore(
  draft: MoreDraft,
  ownerId: PersonId | null,
  { people, locale }: { readonly people: readonly Person[]; readonly locale: Locale },
): MoreReading {
  const read = {
    baseline: parseAmount(draft.baselineText, locale),
    target: parseAmount(draft.targetText, locale),
    every: parseWeeks(draft.everyText, locale),
    adjustment: parseWeeks(draft.adjustmentText, locale),
    hours: parseAmount(draft.hoursText, locale),
  } satisfies Record<AmountField, Result<number | null, AmountProblem | WeeksProblem>>;
  const amountOf = (field: AmountField) => {
    const result = read[field];
    return result.ok ? result.value : null;
  };
  const problems: AmountProblems = {};
  for (const field of AMOUNT_FIELDS) {
    const result = read[field];
    if (!result.ok) problems[field] = result.error;
  }
  const isHere = (personId: PersonId) => people.some((person) => person.id === personId);
  return {
    fields: {
      unit: draft.unit.trim(),
      baseline: amountOf('baseline'),
      target: amountOf('target'),
      counts: draft.counts,
      sideEffect: draft.sideEffect.trim(),
      checkInEveryWeeks: amountOf('every'),
      adjustmentWeeks: amountOf('adjustment'),
      tackles: draft.tackles,
      goal: draft.goal.trim(),
      phase: draft.phase,
      facet: draft.phase === 'planning' ? draft.facet : null,
      hoursPerMonth: amountOf('hours'),
      document: draft.document.trim(),
      helperIds: draft.helperIds.filter((helper) => helper !== ownerId && isHere(helper)),
    },
    problems,
  };
}
