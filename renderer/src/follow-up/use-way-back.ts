import { useEffect } from 'react';
import { isOverlayOpen } from '../run/overlay';
import { isField } from '../shell/field-letters';
import { goBack } from './follow-up-place';

/** Escape leads one step back, before it leads to the shelf. */
export function useWayBack(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key !== 'Escape') return;
      if (isOverlayOpen() || isField(event.target)) return;
      if (goBack()) event.preventDefault();
    };
    /* On the document, so that it comes before the window's own way to the shelf. */
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
