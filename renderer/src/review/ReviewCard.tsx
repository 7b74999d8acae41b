import type { SessionDigest } from '@shared/company/digest';
import type { Company } from '@shared/company/model';
import { followUpOfReview } from '@shared/company/review-card';
import type { Review } from '@shared/domain/model';
import type { ReactNode } from 'react';
import { StageTabs } from '../actions/StageTabs';
import { ReasonLine } from '../discuss/ReasonLine';
import { ReasonPages } from '../discuss/ReasonPages';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import { ReviewAnswers } from './ReviewAnswers';
import { ReviewFacts } from './ReviewFacts';
import { ReviewNext } from './ReviewNext';
import { hasSeen, ReviewSeen } from './ReviewSeen';
import type { Want } from './review-focus';
import { type ReviewWish, useReviewFocus } from './use-review-focus';

interface ReviewCardProps {
  readonly review: Review;
  readonly earlier: readonly SessionDigest[];
  readonly company: Company;
  readonly wish: ReviewWish | null;
  readonly want: Want;
  /** In a deep room: the part that is open. */
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  /** Turns to the other cards. */
  readonly turner: ReactNode;
}

const PARTS = ['agreed', 'answer', 'seen', 'learnt'] as const;
export type Part = (typeof PARTS)[number];
/** The part that has a place; what leads on is on all of them. */
const PART_OF = { outcomes: 'answer', happened: 'learnt', on: null } as const;

/** One action or commitment of an earlier session: what was agreed, what was seen since, what became of it. */
export function ReviewCard(props: ReviewCardProps) {
  const { review, earlier, company, wish, want, part, onPart, turner } = props;
  const { review: words } = useText();
  const session = useSession((open) => open);
  const isCloseUp = useIsCloseUp();
  const card = useReviewFocus(review, wish, (place) => {
    const partOf = PART_OF[place];
    if (partOf !== null) onPart(partOf);
  });
  const followUp = followUpOfReview(earlier, company, session, review);
  const isAction = review.subject === 'action';
  const seen = <ReviewSeen review={review} followUp={followUp} />;
  const happened = {
    key: 'happened',
    label: words.happened,
    placeholder: words.happenedExample,
    stored: review.happened,
    onCommit: (text: string) => send('review.edit', { id: review.id, fields: { happened: text } }),
    onDone: () => want('on'),
  };
  if (isCloseUp) {
    const parts = PARTS.filter((id) => id !== 'seen' || hasSeen(review, followUp));
    return (
      <section ref={card} className="review review--part">
        <div className="review__parts">
          <StageTabs
            name={words.partsName}
            tabs={parts.map((id) => ({ id, label: words.parts[id] }))}
            open={part}
            onOpen={onPart}
          />
          {turner}
        </div>
        {part === 'agreed' ? (
          <ReviewFacts review={review} />
        ) : (
          <h1 className="visually-hidden">{review.text}</h1>
        )}
        {part === 'answer' && <ReviewAnswers review={review} want={want} />}
        {part === 'seen' && seen}
        {part === 'learnt' && (
          <>
            <ReasonPages reasons={[happened]} turnerPlace={null} />
            {isAction && <ReviewNext review={review} want={want} />}
          </>
        )}
      </section>
    );
  }
  const { key: _key, ...line } = happened;
  return (
    <section ref={card} className="review">
      <div className="review__head">
        <ReviewFacts review={review} isTight={hasSeen(review, followUp)} />
        {turner}
      </div>
      {seen}
      <ReviewAnswers review={review} want={want} />
      <div className="reasons review__happened">
        <ReasonLine {...line} mostLines={2} />
      </div>
      {isAction && <ReviewNext review={review} want={want} />}
    </section>
  );
}
