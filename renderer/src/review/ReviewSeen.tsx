import { amountWithUnit } from '@shared/company/amount-text';
import { type FollowUp, readingState } from '@shared/company/follow-ups';
import type { Review } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { shortDate } from '@shared/text/dates';
import { useLocale, useText } from '../hooks/use-text';
import { chartFactsOf } from '../readings/chart-facts';
import { ReadingChart } from '../readings/ReadingChart';

/** Whether anything was measured, seen or handed over. */
export const hasSeen = (review: Review, followUp: FollowUp | null): boolean =>
  !isBlank(review.measure) ||
  review.reading !== null ||
  (followUp?.log.some(({ seen, handedTo }) => !isBlank(seen) || handedTo !== '') ?? false);

interface ReviewSeenProps {
  readonly review: Review;
  readonly followUp: FollowUp | null;
}

/** What was seen since it was agreed: the measure with its readings, the last words, and who handed it to whom. */
export function ReviewSeen({ review, followUp }: ReviewSeenProps) {
  const { review: words } = useText();
  const locale = useLocale();
  if (!hasSeen(review, followUp)) return null;
  const { unit, baseline, target, measure } = review;
  const withUnit = (value: number) => amountWithUnit(value, unit, locale);
  const last = followUp?.readings.at(-1);
  const value = last?.value ?? review.reading;
  const until = followUp?.adjustsUntil ?? null;
  const state =
    followUp === null || last === undefined
      ? ''
      : words.states[readingState(followUp, last)](until === null ? '' : shortDate(until, locale));
  const seen = followUp?.log.filter((entry) => !isBlank(entry.seen)).at(-1);
  const hands = followUp?.log.filter(({ handedTo }) => handedTo !== '') ?? [];
  return (
    <div className="review-seen">
      <div className="review-seen__words">
        {!isBlank(measure) && (
          <p className="review-seen__measure" title={measure}>
            <bdi>{measure}</bdi>
            {baseline !== null && target !== null && (
              <b> {words.fromTo(withUnit(baseline), withUnit(target))}</b>
            )}
            {(baseline === null || target === null) && target !== null && (
              <b> {withUnit(target)}</b>
            )}
          </p>
        )}
        {value !== null ? (
          <p>
            <b>
              {words.lastReading(
                withUnit(value),
                last === undefined ? '' : shortDate(last.on, locale),
              )}
            </b>
            {state !== '' && `, ${state}`}
          </p>
        ) : (
          !isBlank(measure) && <p className="review-seen__none">{words.noReading}</p>
        )}
        {seen !== undefined && (
          <p
            className="review-seen__last"
            dir="auto"
            title={words.seenOn(shortDate(seen.on, locale), seen.seen)}
          >
            {words.seenOn(shortDate(seen.on, locale), seen.seen)}
          </p>
        )}
        {hands.slice(-1).map(({ on, handedFrom, handedTo }) => (
          <p key={on} className="review-seen__hands">
            {words.handedOn(shortDate(on, locale), handedFrom, handedTo)}
          </p>
        ))}
      </div>
      {followUp !== null && followUp.readings.length > 1 && (
        <ReadingChart isSmall unit={followUp.action.unit} {...chartFactsOf(followUp)} />
      )}
    </div>
  );
}
