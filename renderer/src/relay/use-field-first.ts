import { type RefObject, useEffect } from 'react';
import { isInOverlay } from '../run/overlay';
import { isReachedByTab, watchTab } from './tab-reach';

/**
 * While somebody is at the desk, one element keeps the keyboard: clicks of the facilitator on other buttons do their
 * work without taking it away.
 */
export function useKeyboardStays(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onMouseDown = (event: MouseEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (element.current !== null && isOnButton && !isInOverlay(event.target)) {
        event.preventDefault();
      }
    };
    document.addEventListener('mousedown', onMouseDown, { capture: true });
    const stopWatching = watchTab();
    return () => {
      document.removeEventListener('mousedown', onMouseDown, { capture: true });
      stopWatching();
    };
  }, [element]);
}

/**
 * While a turn is typed, letters go into the note wherever the focus was left (a menu that has closed, a click beside
 * the paper) instead of steering the morning. Only a button reached with Tab keeps its keys.
 */
export function useFieldFirst(field: RefObject<HTMLTextAreaElement | null>): void {
  useKeyboardStays(field);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (field.current === null || target === field.current) return;
      if (isInOverlay(target) || isReachedByTab(target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isLetter = [...event.key].length === 1;
      if (!isLetter && event.key !== 'Enter') return;
      event.stopPropagation();
      if (event.key === 'Enter') event.preventDefault();
      field.current.focus();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [field]);
}
