import { type RefObject, useEffect } from 'react';
import { isOverlayOpen } from '../run/overlay';

/** An up or down arrow pressed where it means nothing leads into a list. */
export function useArrowsIntoList(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const { current } = list;
      if (current === null || isOverlayOpen()) return;
      if (event.target instanceof Node && current.contains(event.target)) return;
      event.preventDefault();
      current.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [list]);
}
