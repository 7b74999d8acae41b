import { useEffect, useRef } from 'react';

interface PreviewDeeds {
  apply(): void;
  /** To where the list comes from. */
  back(): void;
  /** By pages, forward or back. */
  turn(by: 1 | -1): void;
}

/**
 * Keys that mean the same wherever the focus is in the sheet: Page Up and Page Down turn pages, Enter brings the lines in, and Escape
 * goes one step back rather than out.
 */
export function usePreviewKeys(isOn: boolean, deeds: PreviewDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !isInSheet(target)) return;
      if (event.key === 'PageDown' || event.key === 'PageUp') {
        event.preventDefault();
        latest.current.turn(event.key === 'PageDown' ? 1 : -1);
        focusStays(target);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        if (!event.repeat) latest.current.back();
      } else if (event.key === 'Enter' && !event.repeat && meansApply(event, target)) {
        event.preventDefault();
        latest.current.apply();
      }
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOn]);
}

/** Where a line has gone with its page, nothing has the focus, and the key comes from the page itself. */
const isInSheet = (target: HTMLElement): boolean =>
  target.closest('.importing') !== null ||
  (target === document.body &&
    [...document.querySelectorAll('dialog[open]')].at(-1)?.matches('.importing') === true);

/** A button does what it says, and a list that may be open takes the choice. */
const meansApply = (event: KeyboardEvent, target: HTMLElement): boolean =>
  event.ctrlKey || event.metaKey || target.closest('button, select') === null;

/** The line that had the focus goes with its page; then the first one of the new page has it. */
function focusStays(target: HTMLElement): void {
  if (target.closest('.import-row') === null) return;
  requestAnimationFrame(() => {
    if (target.isConnected) return;
    document.querySelector<HTMLElement>('.import-row select')?.focus();
  });
}
