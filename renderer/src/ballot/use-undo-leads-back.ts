import { useEffect, useRef } from 'react';
import { isInOverlay } from '../run/overlay';

/**
 * While a card covers a ballot that goes on, Ctrl+Z first leads back to it: what undo takes back is never out of sight.
 * Without a way back undo is what it is everywhere.
 */
export function useUndoLeadsBack(onBack: (() => void) | undefined): void {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || latest.current === undefined || isInOverlay(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
