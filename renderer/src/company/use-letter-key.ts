import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../run/overlay';
import { isField } from '../shell/field-letters';

/** Does something when a letter is pressed while nobody types and nothing lies over the page. */
export function useLetterKey(letter: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isOverlayOpen()) return;
      if (isField(event.target) || event.target instanceof HTMLSelectElement) return;
      if (event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [letter]);
}
