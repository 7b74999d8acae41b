import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface FocusReturned {
  readonly place: RefObject<HTMLElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Where the keyboard goes when nothing had it before: what leads on is on every stage. */
const WAY_ON = '.run-foot__ways button:last-of-type';

/** Gives the keyboard back to what had it before, when the place where it was is taken away. */
export function useFocusReturned(): FocusReturned {
  const place = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const back = before.current?.isConnected ? before.current : null;
      (back ?? document.querySelector<HTMLElement>(WAY_ON))?.focus();
    };
  }, []);
  return {
    place,
    onFocus: ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !place.current?.contains(relatedTarget)) {
        before.current = relatedTarget;
      }
    },
  };
}
