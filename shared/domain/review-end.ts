import type { Review, ReviewOutcome, Verdict } from './model';

/** Nothing goes on behind these answers. */
const ENDING_OUTCOMES: ReadonlySet<ReviewOutcome> = new Set(['done', 'dropped', 'basic']);
const ENDING_VERDICT: Verdict = 'stop';

interface Said {
  readonly outcome?: ReviewOutcome | null | undefined;
  readonly verdict?: Verdict | null | undefined;
}

/** Whether what is said of an action ends it, so that it cannot go on as an action of today. */
export const doesEnd = ({ outcome, verdict }: Said): boolean =>
  verdict === ENDING_VERDICT ||
  (outcome !== null && outcome !== undefined && ENDING_OUTCOMES.has(outcome));

/** What is left of the answers when it goes on after all: those that had ended it are open again. */
export const withoutEnd = ({
  outcome,
  verdict,
}: Pick<Review, 'outcome' | 'verdict'>): Pick<Review, 'outcome' | 'verdict'> => ({
  outcome: doesEnd({ outcome }) ? null : outcome,
  verdict: doesEnd({ verdict }) ? null : verdict,
});
