import type { Review } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { decide, outcomeWord } from './review-actions';
import { outcomesFor } from './use-review-keys';

/** What became of it, one key each. Who wanted to change something is asked by name. */
export function ReviewAnswers({ review }: { readonly review: Review }) {
  const { review: words } = useText();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const isFree =
      document.activeElement === document.body ||
      document.activeElement?.closest('.review') != null;
    if (isFree) group.current?.querySelector<HTMLElement>('[aria-pressed="true"], button')?.focus();
  }, []);
  return (
    <fieldset ref={group} className="review-answers">
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
          onClick={() => void decide(review, outcome)}
        >
          <KeyCap>{String(at + 1)}</KeyCap> {outcomeWord(review, outcome)}
        </button>
      ))}
    </fieldset>
  );
}
