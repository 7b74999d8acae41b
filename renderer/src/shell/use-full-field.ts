import { useEffect } from 'react';
import { notify } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { capacityOf, roomIn, textEntryOf } from './paste';

/** Says that a field is full when somebody types on in it; without a word the keys would only seem to be broken. */
export function useFullField(): void {
  useEffect(() => {
    let told: EventTarget | null = null;
    const onBeforeInput = (event: InputEvent) => {
      const field = textEntryOf(event.target);
      if (field === null || field.maxLength <= 0 || event.inputType !== 'insertText') return;
      if (roomIn(field) >= (event.data ?? '').length) {
        if (told === field) told = null;
        return;
      }
      if (told === field) return;
      told = field;
      notify({ tone: 'warn', text: currentTexts().fields.full(capacityOf(field)) });
    };
    window.addEventListener('beforeinput', onBeforeInput, { capture: true });
    return () => window.removeEventListener('beforeinput', onBeforeInput, { capture: true });
  }, []);
}
