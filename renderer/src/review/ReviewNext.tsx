import { type Review, VERDICTS } from '@shared/domain/model';
import { actionLabelOf } from '@shared/domain/selectors';
import { ArrowRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { useSession } from '../state/session-store';
import { carryOver, judge } from './review-actions';
import type { Want } from './review-focus';

const KEYS = { keep: 'K', change: 'C', stop: 'S' } as const;

interface ReviewNextProps {
  readonly review: Review;
  readonly want: Want;
}

/** What follows: keep it, change it or stop it, and whether it goes on as an action of today. */
export function ReviewNext({ review, want }: ReviewNextProps) {
  const { review: words } = useText();
  const carriedTo = useSession(({ actions }) =>
    review.carriedToId === null ? undefined : actions[review.carriedToId],
  );
  const session = useSession((open) => open);
  return (
    <div className="review-next">
      <fieldset className="review-answers">
        <legend className="visually-hidden">{words.verdictsName}</legend>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="review-answer"
            aria-pressed={review.verdict === verdict}
            aria-keyshortcuts={KEYS[verdict]}
            onClick={() => void judge(review, verdict, want)}
          >
            <KeyCap>{KEYS[verdict]}</KeyCap> {words.verdicts[verdict]}
          </button>
        ))}
      </fieldset>
      {carriedTo === undefined ? (
        <button
          type="button"
          className="review-answer"
          aria-keyshortcuts="G"
          onClick={() => void carryOver(review, want)}
        >
          <KeyCap>G</KeyCap> {words.carry}
        </button>
      ) : (
        <p className="review-next__carried">
          <ArrowRight aria-hidden="true" />
          {words.carried(actionLabelOf(session, carriedTo.id))}
        </p>
      )}
    </div>
  );
}
