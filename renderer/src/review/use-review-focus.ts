import type { Review } from '@shared/domain/model';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { focusPlace, type ReviewPlace, type Want } from './review-focus';

/** A place on a card that shall have the focus; a new object each time. */
export interface ReviewWish {
  readonly reviewId: string;
  readonly place: ReviewPlace;
}

/** The place that was asked for last, and asking for one on the card that is shown. */
export function useReviewWish(review: Review | undefined): readonly [ReviewWish | null, Want] {
  const [wish, setWish] = useState<ReviewWish | null>(null);
  const want: Want = (place) => {
    if (review !== undefined) setWish({ reviewId: review.id, place });
  };
  return [wish, want];
}

/**
 * Puts the focus where it was asked for, on the part of the card that has the place. A card that comes up while nothing has the focus
 * gives it to what leads on, so that cards can be looked through by Enter.
 */
export function useReviewFocus(
  review: Review,
  wish: ReviewWish | null,
  openPart: (place: ReviewPlace) => void,
): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const pending = useRef<ReviewPlace | null>(null);
  const open = useRef(openPart);
  useEffect(() => {
    open.current = openPart;
  });
  const isFresh = useRef(true);
  useEffect(() => {
    if (!isFresh.current) return;
    isFresh.current = false;
    const { activeElement } = document;
    const isFree =
      activeElement === document.body || activeElement?.closest('.screen-footer') != null;
    if (!isFree || card.current === null) return;
    if (focusPlace(card.current, 'on')) return;
    card.current.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, []);
  const reviewId = review.id;
  useEffect(() => {
    if (wish === null || wish.reviewId !== reviewId) return;
    pending.current = wish.place;
    open.current(wish.place);
  }, [wish, reviewId]);
  useEffect(() => {
    if (pending.current === null || card.current === null) return;
    if (focusPlace(card.current, pending.current)) pending.current = null;
  });
  return card;
}
