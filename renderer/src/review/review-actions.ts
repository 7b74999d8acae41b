import { personNamed } from '@shared/company/review-card';
import type { ActionKind, Review, ReviewOutcome, Verdict } from '@shared/domain/model';
import { actionsOf } from '@shared/domain/selectors';
import { announce } from '../state/app-store';
import { currentTexts, send, sendWithUndo } from '../state/commands';
import { useCompany } from '../state/company-store';
import { useSessionStore } from '../state/session-store';

/** The words for what became of an action or of a commitment. */
export function outcomeWord({ subject }: Pick<Review, 'subject'>, outcome: ReviewOutcome): string {
  const { review: words } = currentTexts();
  return (subject === 'commitment' ? words.kept[outcome] : undefined) ?? words.outcomes[outcome];
}

/** Says what became of it; the same answer once more takes it back. */
export async function decide(review: Review, outcome: ReviewOutcome): Promise<void> {
  const next = review.outcome === outcome ? null : outcome;
  if (await send('review.edit', { id: review.id, fields: { outcome: next } })) {
    announce(next === null ? '' : outcomeWord(review, next));
  }
}

/** Says whether it is kept, changed or stopped; the same answer once more takes it back. */
export async function judge(review: Review, verdict: Verdict): Promise<void> {
  const next = review.verdict === verdict ? null : verdict;
  if (await send('review.edit', { id: review.id, fields: { verdict: next } })) {
    announce(next === null ? '' : currentTexts().review.verdicts[next]);
  }
}

/** Takes an earlier action over into this session, with its owner where the list of today has them. */
export async function carryOver(review: Review): Promise<void> {
  const { session } = useSessionStore.getState();
  if (session === null) return;
  if (review.carriedToId !== null && review.carriedToId in session.actions) return;
  const label = `A${actionsOf(session).length + 1}`;
  await sendWithUndo(
    'review.carry',
    {
      id: review.id,
      ownerId: personNamed(session, review.owner)?.id ?? null,
      kind: kindOf(review),
      dueOn: null,
    },
    currentTexts().review.carriedNow(label),
  );
}

const kindOf = ({ source }: Review): ActionKind =>
  useCompany
    .getState()
    .sessions?.find(({ id }) => id === source.sessionId)
    ?.actions.find(({ id }) => id === source.recordId)?.kind ?? 'mitigate';
