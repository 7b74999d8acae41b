import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../run/overlay';

/** Escape leads back, unless something lies over the screen; null: it leads nowhere. */
export function useEscapeBack(goBack: (() => void) | null): void {
  const latest = useRef(goBack);
  useEffect(() => {
    latest.current = goBack;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.key !== 'Escape') return;
      if (latest.current === null || isOverlayOpen()) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
