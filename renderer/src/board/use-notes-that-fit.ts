import { type RefObject, useLayoutEffect, useState } from 'react';

/** Tried in this sequence: the larger text only where everything fits at once. */
const SIZES = ['large', 'text'] as const;
export type FitSize = (typeof SIZES)[number];

export interface NotesThatFit {
  readonly size: FitSize;
  /** How many notes of the page fit. */
  readonly count: number;
}

interface Measured extends NotesThatFit {
  readonly key: unknown;
}

/** More than this many are never tried at once. */
export const MOST_ON_A_PAGE = 30;

/**
 * How many of the drawn notes fit their element, and at which size. Measured before painting, anew with each key; the
 * element's `data-size` tells the style which size is being tried.
 */
export function useNotesThatFit(
  list: RefObject<HTMLElement | null>,
  key: unknown,
  isWhole: boolean,
): NotesThatFit {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const isMeasured = measured !== null && measured.key === key;
  useLayoutEffect(() => {
    const element = list.current;
    if (isMeasured || element === null) return;
    const notes = [...element.children] as HTMLElement[];
    let found: NotesThatFit = { size: 'text', count: Math.max(1, notes.length) };
    for (const size of SIZES) {
      element.dataset.size = size;
      const count = countInside(element, notes);
      found = { size, count: Math.max(1, count) };
      if (isWhole && count === notes.length) break;
    }
    setMeasured({ key, ...found });
  }, [isMeasured, isWhole, key, list]);
  return isMeasured ? measured : { size: 'text', count: MOST_ON_A_PAGE };
}

function countInside(element: HTMLElement, notes: readonly HTMLElement[]): number {
  const room = element.clientHeight;
  if (room === 0) return notes.length;
  const top = element.getBoundingClientRect().top;
  const outside = notes.findIndex((note) => note.getBoundingClientRect().bottom - top > room + 1);
  return outside === -1 ? notes.length : outside;
}
