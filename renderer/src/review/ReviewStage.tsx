import { foundForReview } from '@shared/company/look-back';
import { listOf } from '@shared/domain/selectors';
import { useEffect, useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { EmptyState } from '../kit/EmptyState';
import { PageButtons } from '../pages/PageButtons';
import { StageFrame } from '../run/StageFrame';
import { StageHeading } from '../run/StageHeading';
import type { StageProps } from '../run/stage-props';
import { announce } from '../state/app-store';
import { trySend } from '../state/commands';
import { useCompany } from '../state/company-store';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession, useSessionStore } from '../state/session-store';
import { useEarlierSessions } from '../state/use-earlier-sessions';
import { ReviewBrief } from './ReviewBrief';
import { type Part, ReviewCard } from './ReviewCard';
import { ReviewHints } from './ReviewHints';
import { outcomeWord } from './review-actions';
import './review.css';
import { useReviewWish } from './use-review-focus';
import { useReviewKeys } from './use-review-keys';

/** Looking back: what became of what was agreed, one card at a time. */
export function ReviewStage({ stage }: StageProps) {
  const { review: words } = useText();
  const session = useSession((open) => open);
  const company = useCompany((store) => store.company);
  const earlier = useEarlierSessions();
  useReviewsLaidOut(earlier === null);
  const isCloseUp = useIsCloseUp();
  const reviews = listOf(session.reviews);
  const [openId, open] = useKeptText(fieldOf('review-at'));
  const at = Math.max(
    0,
    reviews.findIndex(({ id }) => id === openId),
  );
  const review = reviews[at];
  const turnTo = (index: number) => {
    const target = reviews[index];
    if (target === undefined) return;
    open(target.id);
    announce(words.shown(index + 1, reviews.length, target.text));
  };
  const [wish, want] = useReviewWish(review);
  useReviewKeys({ count: reviews.length, at, review, onTurn: turnTo, want });
  const isDone = reviews.filter(({ outcome }) => outcome !== null).length;
  const [opened, setOpened] = useState<{ readonly id: string; readonly part: Part } | null>(null);
  const part = opened !== null && opened.id === review?.id ? opened.part : 'agreed';
  const lookedAt = words.lookedAt(isDone, reviews.length);
  const answer =
    review === undefined || review.outcome === null ? null : outcomeWord(review, review.outcome);
  return (
    <StageFrame
      stage={stage}
      heading={
        isCloseUp && review !== undefined && part !== 'agreed' ? (
          <ReviewBrief text={review.text} answer={answer} />
        ) : (
          <StageHeading stage={stage} isFirst={review === undefined}>
            {isCloseUp ? answer : reviews.length > 0 && lookedAt}
          </StageHeading>
        )
      }
      foot={
        review === undefined ? undefined : isCloseUp ? (
          <p className="review-count">{lookedAt}</p>
        ) : (
          <ReviewHints review={review} />
        )
      }
      isWayOnQuiet={isDone < reviews.length}
    >
      {review === undefined ? (
        <div className="review-empty">
          <EmptyState title={earlier === null ? words.wait : words.nothingTitle}>
            {earlier !== null && <p>{words.nothing}</p>}
          </EmptyState>
        </div>
      ) : (
        <ReviewCard
          key={review.id}
          review={review}
          earlier={earlier ?? []}
          company={company}
          wish={wish}
          want={want}
          part={part}
          onPart={(to) => setOpened({ id: review.id, part: to })}
          turner={
            reviews.length > 1 && (
              <PageButtons
                of={{ page: at, pageCount: reviews.length, showPage: turnTo }}
                labels={{ previous: words.previous, next: words.next }}
                isNextMain
              />
            )
          }
        />
      )}
    </StageFrame>
  );
}

/** Lays what is known of earlier sessions before the room, as soon as they have been read. */
function useReviewsLaidOut(isReading: boolean): void {
  const canEdit = useSessionStore((store) => store.access?.kind === 'edit');
  const isOpen = useSession(({ meta }) => meta.closedAt === null && meta.use !== 'sample');
  useEffect(() => {
    const { session } = useSessionStore.getState();
    const { sessions, company } = useCompany.getState();
    if (isReading || !canEdit || !isOpen || session === null || sessions === null) return;
    const found = foundForReview(sessions, company, session.meta);
    if (found.length > 0) void trySend('review.fill', { found: [...found] });
  }, [isReading, canEdit, isOpen]);
}
