import { personNamed } from '@shared/company/review-card';
import type { Review } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { shortDate } from '@shared/text/dates';
import { CircleAlert } from 'lucide-react';
import { useLocale, useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';

/** Texts up to so many letters are written in the largest and in middling letters. */
const LARGE = 60;
/** One line, where readings and what was seen stand below. */
const LARGE_TIGHT = 36;
const MEDIUM = 130;

interface ReviewFactsProps {
  readonly review: Review;
  /** Much was seen since: the words leave room for that. */
  readonly isTight?: boolean;
}

/** What was agreed: who has it, since when, until when. Whoever is not on today's list is pointed out. */
export function ReviewFacts({ review, isTight = false }: ReviewFactsProps) {
  const { review: words } = useText();
  const locale = useLocale();
  const session = useSession((open) => open);
  const { text, owner, agreedOn, dueOn, subject } = review;
  const isHere = personNamed(session, owner) !== null;
  return (
    <div className="review-facts">
      <p className="review-facts__line">
        <span>{words.subjects[subject]}</span>
        {isBlank(owner) ? (
          <span className="review-facts__flag">
            <CircleAlert aria-hidden="true" />
            {words.nobody}
          </span>
        ) : (
          <b dir="auto">{owner}</b>
        )}
        {!isBlank(owner) && !isHere && (
          <span className="review-facts__flag">
            <CircleAlert aria-hidden="true" />
            {words.notHere}
          </span>
        )}
        <span>{words.since(shortDate(agreedOn, locale))}</span>
        {dueOn !== null && <span>{words.due(shortDate(dueOn, locale))}</span>}
      </p>
      <h1
        className="review-facts__text"
        dir="auto"
        title={text.length > MEDIUM ? text : undefined}
        data-tight={isTight || undefined}
        data-size={
          text.length <= (isTight ? LARGE_TIGHT : LARGE)
            ? 'large'
            : text.length <= (isTight ? LARGE : MEDIUM)
              ? 'medium'
              : 'small'
        }
      >
        {text}
      </h1>
    </div>
  );
}
