import { useEffect } from 'react';

/** An input method reports this code for every key of a composition, also where it forgets `isComposing`. */
const COMPOSITION_KEY_CODE = 229;

/**
 * While letters are being composed (Chinese, Japanese, Korean, dead keys, dictation), every key belongs to the input
 * method: an Enter there chooses a word and commits nothing. No part of the app hears of such a key.
 */
export function useCompositionGuard(): void {
  useEffect(() => {
    const guard = (event: KeyboardEvent) => {
      if (!event.isComposing && event.keyCode !== COMPOSITION_KEY_CODE) return;
      event.stopPropagation();
      /* The browser itself would close a dialog with it. */
      if (event.key === 'Escape') event.preventDefault();
    };
    window.addEventListener('keydown', guard, { capture: true });
    return () => window.removeEventListener('keydown', guard, { capture: true });
  }, []);
}
