import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../run/overlay';

/** F4, wherever the focus is while a turn is typed: somebody else types for this person. */
export function useTypeForKey(open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (event.key !== 'F4' || hasModifier || event.repeat || isOverlayOpen()) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
