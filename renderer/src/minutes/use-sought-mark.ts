import { type RefObject, useEffect } from 'react';
import { evenly } from './sought-page';

/** The name under which the style sheet knows it. */
const MARK = 'sought';

/** Marks where the sheets in sight hold what is sought; nothing of the page is changed for it. */
export function useSoughtMark(frame: RefObject<HTMLElement | null>, sought: string): void {
  useEffect(() => {
    if (sought === '' || typeof Highlight === 'undefined') return;
    const ranges = [...(frame.current?.querySelectorAll('.minutes-place') ?? [])].flatMap((sheet) =>
      rangesIn(sheet, evenly(sought)),
    );
    CSS.highlights.set(MARK, new Highlight(...ranges));
    return () => void CSS.highlights.delete(MARK);
  });
}

function rangesIn(sheet: Element, sought: string): Range[] {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!evenly(node.textContent ?? '').includes(sought)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    ranges.push(range);
  }
  return ranges;
}
