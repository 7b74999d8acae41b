import { type RefObject, useEffect, useRef } from 'react';

/** Gives the keyboard to an element when it appears, so that focus is never lost when a screen changes. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
