import { WAY_ON } from '../kit/focus-place';

/**
 * Where a card is gone on with: the answers, the sentence about it, or what leads on: to the next card, behind the last one to the
 * next stage. Figures answer from everywhere, so where the answers are asked for the focus stands on what leads on, too: an Enter
 * that means "next one" must never answer.
 */
export type ReviewPlace = 'outcomes' | 'happened' | 'on';

/** Asks for the focus at a place of the card that is shown. */
export type Want = (place: ReviewPlace) => void;

const NEXT_CARD = '.page-buttons button:last-of-type:not([aria-disabled="true"])';

/** Puts the focus there, at the end of what is written. False where the place is on another part of the card. */
export function focusPlace(card: HTMLElement, place: ReviewPlace): boolean {
  const found = find(card, place);
  if (found === null) return false;
  found.focus();
  if (found instanceof HTMLTextAreaElement) {
    found.setSelectionRange(found.value.length, found.value.length);
  }
  return true;
}

function find(card: HTMLElement, place: ReviewPlace): HTMLElement | null {
  switch (place) {
    case 'happened':
      return card.querySelector('textarea');
    case 'outcomes':
    case 'on':
      return card.querySelector<HTMLElement>(NEXT_CARD) ?? document.querySelector(WAY_ON);
  }
}
