import { MousePointerClick } from 'lucide-react';
import type { Deed } from '../kit/offered-deeds';

/** Items of the board are gone to by their words; menus offer their items by themselves. */
const LEFT_OUT = '[aria-haspopup], [data-board-item], [data-unnamed], .notices *';

/** Every button on the screen as a deed, so that whatever can be pressed can be found by its name. */
export function buttonsOnScreen(): Deed[] {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
  return buttons
    .filter((button) => !button.matches(LEFT_OUT) && button.closest('dialog') === null)
    .filter((button) => button.getClientRects().length > 0)
    .flatMap((button): Deed[] => {
      const word = nameOf(button);
      if (word === '') return [];
      const keyHint = button.querySelector('.key-cap')?.textContent ?? undefined;
      return [
        {
          id: `button ${word}`,
          word,
          ...(button.dataset.subject === undefined ? {} : { subject: button.dataset.subject }),
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

function nameOf(button: HTMLButtonElement): string {
  const label = button.getAttribute('aria-label');
  if (label !== null) return label.trim();
  const copy = button.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('.key-cap, [aria-hidden="true"]')) part.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}
