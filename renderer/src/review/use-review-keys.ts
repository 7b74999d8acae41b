import type { Review, ReviewOutcome, Verdict } from '@shared/domain/model';
import { useEffect, useRef } from 'react';
import { keysBelongElsewhere } from '../run/run-keys';
import { carryOver, decide, judge } from './review-actions';
import type { Want } from './review-focus';

const OUTCOME_KEYS: Readonly<Record<string, ReviewOutcome>> = {
  '1': 'done',
  '2': 'partly',
  '3': 'not-done',
  '4': 'dropped',
  '5': 'basic',
};
const VERDICT_KEYS: Readonly<Record<string, Verdict>> = { k: 'keep', c: 'change', s: 'stop' };

/** What may be said of a card, in the order of its keys from 1. */
export const outcomesFor = ({ subject }: Pick<Review, 'subject'>): readonly ReviewOutcome[] =>
  subject === 'action'
    ? ['done', 'partly', 'not-done', 'dropped', 'basic']
    : ['done', 'partly', 'not-done'];

interface ReviewKeys {
  readonly count: number;
  readonly at: number;
  readonly review: Review | undefined;
  readonly onTurn: (index: number) => void;
  readonly want: Want;
}

/**
 * The keys of the look back: figures say what became of it and lead to its sentence, letters what follows, arrows and page keys turn the cards. Behind the
 * last card the page keys are left to the frame, which goes on to the next stage.
 */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || keysBelongElsewhere(event.target)) return;
      if (event.repeat) {
        /* The Enter that ended a sentence is still held: it does not lead on by itself. */
        if (event.key === 'Enter') event.preventDefault();
        return;
      }
      const { count, at, review, onTurn, want } = latest.current;
      if (review === undefined) return;
      const isArrow = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
      if (isArrow && event.target instanceof Element && event.target.closest('[role="tablist"]'))
        return;
      /* With the focus on nothing, Enter is the next card, as it is on what leads there. */
      const isOnNothing = event.key === 'Enter' && event.target === document.body;
      const step = isOnNothing ? 1 : turnOf(event.key);
      const outcome = OUTCOME_KEYS[event.key];
      const verdict = VERDICT_KEYS[event.key.toLowerCase()];
      if (step !== 0) {
        if (at + step < 0 || at + step >= count) return;
        onTurn(at + step);
      } else if (outcome !== undefined && outcomesFor(review).includes(outcome)) {
        void decide(review, outcome, want);
      } else if (review.subject === 'action' && verdict !== undefined)
        void judge(review, verdict, want);
      else if (review.subject === 'action' && event.key.toLowerCase() === 'g') {
        void carryOver(review, want);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

function turnOf(key: string): number {
  if (key === 'PageDown' || key === 'ArrowRight') return 1;
  return key === 'PageUp' || key === 'ArrowLeft' ? -1 : 0;
}
