import { type RefObject, useLayoutEffect } from 'react';

const SIZES = ['large', 'medium', 'small'] as const;
export type PurposeSize = (typeof SIZES)[number];

/**
 * Takes the next smaller letters until all of a field's text is in sight: how much room there is depends on what else the page
 * holds, on the strip above it, and on the window.
 */
export function useFittingSize(
  field: RefObject<HTMLElement | null>,
  wanted: PurposeSize,
  text: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters need another look
  useLayoutEffect(() => {
    const element = field.current;
    const page = element?.closest('.opening');
    if (element === null || page === null || page === undefined) return;
    const takeFitting = () => {
      for (const size of SIZES.slice(SIZES.indexOf(wanted))) {
        element.dataset.size = size;
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    takeFitting();
    const watch = new ResizeObserver(takeFitting);
    for (const part of [page, ...page.children]) {
      if (!part.contains(element)) watch.observe(part);
    }
    watch.observe(page);
    return () => watch.disconnect();
  }, [field, wanted, text]);
}
