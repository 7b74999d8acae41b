import type { Review } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { useStrayGuard } from '../run/use-stray-guard';
import { decide, outcomeWord } from './review-actions';
import { outcomesFor } from './use-review-keys';

/** What became of it, one key each. Who wanted to change something is asked by name. */
export function ReviewAnswers({ review }: { readonly review: Review }) {
  const { review: words } = useText();
  const guardStrayKeys = useStrayGuard();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isFree =
      activeElement === document.body || activeElement?.closest('.screen-footer') != null;
    if (isFree) group.current?.querySelector<HTMLElement>('[aria-pressed="true"], button')?.focus();
  }, []);
  return (
    <fieldset ref={group} className="review-answers" onKeyDown={guardStrayKeys}>
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
          data-focus-place={at === 0 ? 'main' : undefined}
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
