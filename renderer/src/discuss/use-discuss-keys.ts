import { useEffect, useRef } from 'react';
import { isTypingIn } from '../actions/is-typing-in';

/** What a key opens: a page by its figure, the next or the previous one. Null: nothing, the key means something else. */
export function pageForKey(key: string, count: number, openIndex: number): number | null {
  const index = /^[1-9]$/u.test(key)
    ? Number(key) - 1
    : key === 'PageDown'
      ? openIndex + 1
      : key === 'PageUp'
        ? openIndex - 1
        : -1;
  return index >= 0 && index < count && index !== openIndex ? index : null;
}

/**
 * Figures and the page keys turn to a theme. Where there is none before or after, the page keys are left to the frame,
 * which then turns to the step before or the stage after.
 */
export function useDiscussKeys(
  count: number,
  openIndex: number,
  onOpen: (index: number) => void,
): void {
  const latest = useRef({ count, openIndex, onOpen });
  useEffect(() => {
    latest.current = { count, openIndex, onOpen };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTypingIn(event.target)) return;
      const now = latest.current;
      const index = pageForKey(event.key, now.count, now.openIndex);
      if (index === null) return;
      event.preventDefault();
      now.onOpen(index);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
