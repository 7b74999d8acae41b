import type { Review } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { useStrayGuard } from '../run/use-stray-guard';
import { decide, outcomeWord } from './review-actions';
import type { Want } from './review-focus';
import { outcomesFor } from './use-review-keys';

interface ReviewAnswersProps {
  readonly review: Review;
  readonly want: Want;
}

/** What became of it, one key each. Who wanted to change something is asked by name. */
export function ReviewAnswers({ review, want }: ReviewAnswersProps) {
  const { review: words } = useText();
  const guardStrayKeys = useStrayGuard();
  return (
    <fieldset className="review-answers" onKeyDown={guardStrayKeys}>
      <legend className={review.subject === 'action' ? 'visually-hidden' : 'review-answers__ask'}>
        {review.subject === 'action' || isBlank(review.owner)
          ? words.outcomesName
          : words.asked(review.owner)}
      </legend>
      {outcomesFor(review).map((outcome, at) => (
        <button
          key={outcome}
          type="button"
          className="review-answer"
          aria-pressed={review.outcome === outcome}
          aria-keyshortcuts={String(at + 1)}
          onClick={() => void decide(review, outcome, want)}
        >
          <KeyCap>{String(at + 1)}</KeyCap> {outcomeWord(review, outcome)}
        </button>
      ))}
    </fieldset>
  );
}
