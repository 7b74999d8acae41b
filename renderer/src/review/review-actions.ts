import { carriedFieldsOf } from '@shared/company/carry-over';
import { followUpOfReview, personNamed } from '@shared/company/review-card';
import type { PayloadOf } from '@shared/domain/commands';
import type { ActionKind, Review, ReviewOutcome, Verdict } from '@shared/domain/model';
import { doesEnd } from '@shared/domain/review-end';
import { actionLabelOf, actionsOf } from '@shared/domain/selectors';
import { announce } from '../state/app-store';
import { currentTexts, send, sendWithUndo } from '../state/commands';
import { useCompany } from '../state/company-store';
import { useSessionStore } from '../state/session-store';
import type { Want } from './review-focus';

/** The words for what became of an action or of a commitment. */
export function outcomeWord({ subject }: Pick<Review, 'subject'>, outcome: ReviewOutcome): string {
  const { review: words } = currentTexts();
  return (subject === 'commitment' ? words.kept[outcome] : undefined) ?? words.outcomes[outcome];
}

/** Says what became of it, and asks for a sentence about it; the same answer once more takes it back. */
export async function decide(review: Review, outcome: ReviewOutcome, want: Want): Promise<void> {
  const next = review.outcome === outcome ? null : outcome;
  want(next === null ? 'outcomes' : 'happened');
  await say(review, { outcome: next }, next === null ? '' : outcomeWord(review, next));
}

/** Says whether it is kept, changed or stopped, and leads on; the same answer once more takes it back. */
export async function judge(review: Review, verdict: Verdict, want: Want): Promise<void> {
  const next = review.verdict === verdict ? null : verdict;
  if (next !== null) want('on');
  await say(review, { verdict: next }, next === null ? '' : currentTexts().review.verdicts[next]);
}

type Said = PayloadOf<'review.edit'>['fields'];

/** What ends it takes the action back in which it was to go on; the room is told, and can undo both together. */
async function say(review: Review, fields: Said, word: string): Promise<void> {
  const label = doesEnd(fields) ? carriedLabel(review) : null;
  const payload = { id: review.id, fields };
  if (label !== null) {
    await sendWithUndo('review.edit', payload, currentTexts().review.carryEnded(word, label));
  } else if (await send('review.edit', payload)) announce(word);
}

/** The name of the action of today in which it goes on; null where it does not. */
function carriedLabel({ carriedToId }: Review): string | null {
  const { session } = useSessionStore.getState();
  if (session === null || carriedToId === null || !(carriedToId in session.actions)) return null;
  return actionLabelOf(session, carriedToId);
}

/**
 * Takes an earlier action over into this session with all that is known of it, with its owner and helpers where the list of today has
 * them. An answer that had ended it is asked for again.
 */
export async function carryOver(review: Review, want: Want): Promise<void> {
  const { session } = useSessionStore.getState();
  if (session === null || carriedLabel(review) !== null) return;
  const words = currentTexts().review;
  const label = `A${actionsOf(session).length + 1}`;
  const { company, sessions } = useCompany.getState();
  const followUp = followUpOfReview(sessions ?? [], company, session, review);
  const { outcome, verdict } = review;
  const ended = [
    ...(outcome !== null && doesEnd({ outcome }) ? [outcomeWord(review, outcome)] : []),
    ...(verdict !== null && doesEnd({ verdict }) ? [words.verdicts[verdict]] : []),
  ];
  want(outcome !== null && doesEnd({ outcome }) ? 'outcomes' : 'on');
  await sendWithUndo(
    'review.carry',
    {
      id: review.id,
      ownerId: personNamed(session, review.owner)?.id ?? null,
      kind: kindOf(review),
      dueOn: null,
      ...(followUp !== null && { more: carriedFieldsOf(followUp, session) }),
    },
    ended.length === 0 ? words.carriedNow(label) : words.carriedAfterAll(label, ended),
  );
}

const kindOf = ({ source }: Review): ActionKind =>
  useCompany
    .getState()
    .sessions?.find(({ id }) => id === source.sessionId)
    ?.actions.find(({ id }) => id === source.recordId)?.kind ?? 'mitigate';
