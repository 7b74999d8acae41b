import { MousePointerClick } from 'lucide-react';
import type { Deed } from '../kit/offered-deeds';

type Pressable = HTMLButtonElement | HTMLInputElement;
/** What is chosen already need not be found. */
const PRESSABLE =
  'button:enabled, input[type="radio"]:enabled:not(:checked), input[type="checkbox"]:enabled';
/** A key that does the same, drawn in or beside the words. */
const KEY = 'kbd';
/** Items of the board are gone to by their words; menus offer their items by themselves. */
const LEFT_OUT = '[aria-haspopup], [data-board-item], [data-unnamed], .notice-region *';

/**
 * Every button and choice on the screen as a deed, so that whatever can be pressed can be found by its name.
 * What a button is about it says itself, or `subjects` has it by its words.
 */
export function buttonsOnScreen(subjects: Readonly<Record<string, string>> = {}): Deed[] {
  const buttons = [...document.querySelectorAll<Pressable>(PRESSABLE)];
  return buttons
    .filter((button) => !button.matches(LEFT_OUT) && button.closest('dialog') === null)
    .filter((button) => button.getClientRects().length > 0)
    .flatMap((button): Deed[] => {
      const word = nameOf(button);
      if (word === '') return [];
      const subject = button.dataset.subject ?? subjects[word];
      const keyHint = button.querySelector(KEY)?.textContent ?? undefined;
      return [
        {
          id: `button ${word}`,
          word,
          ...(subject === undefined ? {} : { subject }),
          icon: MousePointerClick,
          kind: 'do',
          isDisabled: button.getAttribute('aria-disabled') === 'true',
          ...(keyHint === undefined ? {} : { keyHint }),
          onSelect: () => {
            button.focus();
            button.click();
          },
        },
      ];
    });
}

function nameOf(button: Pressable): string {
  const label = button.getAttribute('aria-label');
  if (label !== null) return label.trim();
  const words = button.matches('input') ? button.labels?.[0] : button;
  if (words === undefined) return '';
  const copy = words.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(`${KEY}, [aria-hidden="true"]`)) part.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}
