import { type KeyboardEvent, useEffect, useRef } from 'react';
import { presentMoment } from '../state/present-moment';

/** Keys pressed so shortly after a card appeared were meant for what was there before it. */
const SETTLE_MS = 400;

/**
 * Keeps the Enter that ended one thing from beginning the next: a held key, or a second stroke right after the first,
 * does nothing on a card that has just appeared. The handler goes on an element round the buttons.
 */
export function useStrayGuard(): (event: KeyboardEvent) => void {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = presentMoment();
  }, []);
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.repeat || presentMoment() - shownAt.current < SETTLE_MS) event.preventDefault();
  };
}
