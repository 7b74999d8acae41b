import { TextCursorInput } from 'lucide-react';
import type { Deed } from '../kit/offered-deeds';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const WRITABLE =
  'textarea:enabled:not([readonly]), input:is([type="text"], [type="search"], :not([type])):enabled:not([readonly]), select:enabled';

/** Every field on the screen as a place to go to: whoever looks for its question lands in it. */
export const fieldsOnScreen = (): Deed[] =>
  [...document.querySelectorAll<Field>(WRITABLE)]
    .filter((field) => field.closest('dialog, .notice-region') === null)
    .filter((field) => field.getClientRects().length > 0)
    .flatMap((field): Deed[] => {
      const word = nameOf(field);
      return word === ''
        ? []
        : [
            {
              id: `field ${word}`,
              word,
              also: 'placeholder' in field && field.placeholder !== '' ? [field.placeholder] : [],
              icon: TextCursorInput,
              kind: 'go',
              onSelect: () => field.focus(),
            },
          ];
    });

const nameOf = (field: Field): string =>
  (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
