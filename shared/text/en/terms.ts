import type { TackledCount } from '../../domain/action-balance';
import type {
  Counted,
  Facet,
  NamesPolicy,
  Phase,
  ReviewOutcome,
  Tackled,
  Verdict,
} from '../../domain/model';

/** The standard terms of the practices, as every screen and the minutes say them. */
export const terms = {
  outcomes: {
    done: 'done',
    partly: 'partly',
    'not-done': 'not done',
    dropped: 'dropped',
    basic: 'now a basic',
  } satisfies Record<ReviewOutcome, string> as Record<ReviewOutcome, string>,
  verdicts: {
    keep: 'Keep',
    change: 'Change',
    stop: 'Stop',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  phases: {
    planning: 'Planning',
    implementation: 'Implementation',
    operation: 'Operation',
    optimisation: 'Optimisation',
  } satisfies Record<Phase, string> as Record<Phase, string>,
  facets: {
    people: 'People',
    process: 'Process',
    technology: 'Technology',
  } satisfies Record<Facet, string> as Record<Facet, string>,
  tackled: {
    cause: 'Removes a cause',
    symptom: 'Handles a symptom',
  } satisfies Record<Tackled, string> as Record<Tackled, string>,
  /** Of all agreed actions: `1 of 4 removes a cause, 2 handle a symptom`. */
  tackledOf: ({ causes, symptoms, all }: TackledCount): string =>
    [
      `${causes} of ${all} ${causes === 1 ? 'removes' : 'remove'} a cause`,
      ...(symptoms === 0 ? [] : [`${symptoms} ${symptoms === 1 ? 'handles' : 'handle'} a symptom`]),
    ].join(', '),
  counted: {
    activity: 'Counts activity',
    outcome: 'Counts an outcome',
  } satisfies Record<Counted, string> as Record<Counted, string>,
  names: {
    shown: 'Shown',
    hidden: 'Hidden',
    never: 'Never kept',
  } satisfies Record<NamesPolicy, string> as Record<NamesPolicy, string>,
  weeks: (count: number) => (count === 1 ? 'one week' : `${count} weeks`),
};
