import { type RefObject, useLayoutEffect } from 'react';
import { noteSizeOf } from './turn-text';

/** Letters get smaller first; then what stands round the paper gives way: the line above it, and the seats below it. */
const SIZES = ['large', 'medium', 'modest', 'small', 'tight', 'alone'] as const;

/**
 * Gives a note that is being typed the largest letters with which the whole of it is seen, as `data-size` on the paper.
 * Letters never grow while a note gets longer, and where nothing can be measured its length decides.
 */
export function useNoteSize(
  paper: RefObject<HTMLElement | null>,
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
): void {
  useLayoutEffect(() => {
    const sheet = paper.current;
    const letters = field.current;
    if (sheet === null || letters === null) return;
    const fitLetters = () => {
      for (const size of SIZES.slice(SIZES.indexOf(noteSizeOf(text)))) {
        sheet.dataset.size = size;
        if (letters.scrollHeight <= letters.clientHeight + 1) return;
      }
    };
    fitLetters();
    const observer = new ResizeObserver(fitLetters);
    observer.observe(letters);
    return () => observer.disconnect();
  }, [paper, field, text]);
}
