import type { Action, Locale, Session } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { shortDate } from '@shared/text/dates';

/**
 * From which earlier session an action goes on: by its year, or by its day where that was this year too. Null: it began today.
 */
export function goesOnFrom(
  { carriedFrom }: Pick<Action, 'carriedFrom'>,
  { reviews, meta }: Pick<Session, 'reviews' | 'meta'>,
  { actionParts: words }: Texts,
  locale: Locale,
): string | null {
  if (carriedFrom === null) return null;
  const review = Object.values(reviews).find(
    ({ source }) =>
      source.sessionId === carriedFrom.sessionId && source.recordId === carriedFrom.recordId,
  );
  if (review === undefined) return words.goesOn;
  const year = review.agreedOn.slice(0, 4);
  return words.goesOnFrom(
    year === meta.heldOn.slice(0, 4) ? shortDate(review.agreedOn, locale) : year,
  );
}
