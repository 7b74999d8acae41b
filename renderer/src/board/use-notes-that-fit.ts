import { type RefObject, useLayoutEffect, useState } from 'react';

/** The larger text only where everything fits at once. */
export type FitSize = 'large' | 'text';

export interface NotesThatFit {
  readonly size: FitSize;
  /** How many notes of the page fit. */
  readonly count: number;
}

interface Tried extends NotesThatFit {
  readonly key: unknown;
  /** False while a size is drawn only to be measured. */
  readonly isSettled: boolean;
}

/** More than this many are never tried at once. */
export const MOST_ON_A_PAGE = 30;

/**
 * How many notes fit their element, and at which size. They are drawn and measured before painting, anew with each key: first
 * at the larger size where they are whole, then at the usual one.
 */
export function useNotesThatFit(
  list: RefObject<HTMLElement | null>,
  key: unknown,
  isWhole: boolean,
): NotesThatFit {
  const [last, setLast] = useState<Tried | null>(null);
  const first: FitSize = isWhole ? 'large' : 'text';
  const tried: Tried =
    last !== null && last.key === key
      ? last
      : { key, size: first, count: MOST_ON_A_PAGE, isSettled: false };
  const { size, isSettled } = tried;
  useLayoutEffect(() => {
    const element = list.current;
    if (isSettled || element === null) return;
    const count = countInside(element);
    const isTooLarge = size === 'large' && count < element.children.length;
    setLast(
      isTooLarge
        ? { key, size: 'text', count: MOST_ON_A_PAGE, isSettled: false }
        : { key, size, count: Math.max(1, count), isSettled: true },
    );
  }, [isSettled, size, key, list]);
  return tried;
}

function countInside(element: HTMLElement): number {
  const notes = [...element.children];
  const room = element.clientHeight;
  if (room === 0) return notes.length;
  const top = element.getBoundingClientRect().top;
  const outside = notes.findIndex((note) => note.getBoundingClientRect().bottom - top > room + 1);
  return outside === -1 ? notes.length : outside;
}
