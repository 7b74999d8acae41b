import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../run/overlay';
import { isField } from '../shell/field-letters';

/** Makes the calendar file, wherever there is one to make. */
export const CALENDAR_KEY = 'K';

interface DeedKey {
  /** A letter or a figure. */
  readonly key: string;
  readonly run: () => void;
}

/** Single keys that do what the buttons of a page do, as long as nobody types and nothing lies over the page. */
export function useDeedKeys(keys: readonly DeedKey[]): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target) || isOverlayOpen()) return;
      const found = latest.current.find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
