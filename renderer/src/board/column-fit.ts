import { type RefObject, useLayoutEffect, useState } from 'react';

/** What a column of notes has room for. */
export interface ColumnFit {
  /** How many of its newest notes. */
  readonly count: number;
  /** Lines of a note's text. */
  readonly lines: number;
}

/** Never more than this many are tried: no column on a wall holds more at a readable size. */
const MOST_IN_COLUMN = 8;

interface Measured {
  readonly room: number;
  readonly gap: number;
  /** Heights of the notes, the newest last. */
  readonly heights: readonly number[];
  /** The height of one line of text, and of a note without any. */
  readonly line: number;
  readonly frame: number;
}

/**
 * How many of the newest notes a column shows. Where not even one fits whole, it shows that one with fewer lines, and
 * where not even a line fits, none: the column's number tells how many there are.
 */
export function fitColumn(measured: Measured, lines: number): ColumnFit {
  const { room, gap, heights } = measured;
  let used = 0;
  let count = 0;
  for (const height of [...heights].reverse()) {
    const next = used + (count === 0 ? 0 : gap) + height;
    /* Heights come in fractions of a pixel and are rounded by the browser. */
    if (next > room + 1) break;
    used = next;
    count += 1;
  }
  if (count > 0 || heights.length === 0) return { count, lines };
  const fewer = Math.floor((room - measured.frame) / measured.line);
  return fewer >= 1 ? { count: 1, lines: Math.min(lines, fewer) } : { count: 0, lines };
}

interface Fits {
  readonly key: unknown;
  readonly byTheme: ReadonlyMap<string, ColumnFit>;
}

/**
 * Measures every column of a page before it is painted: first with all candidates, then with those that fit. The key
 * changes with whatever can change the answer; between changes, and so during a whole drag, nothing is measured.
 */
export function useColumnFits(
  area: RefObject<HTMLElement | null>,
  key: unknown,
  lines: number,
): (themeId: string) => ColumnFit {
  const [fits, setFits] = useState<Fits | null>(null);
  const isMeasured = fits !== null && fits.key === key;
  useLayoutEffect(() => {
    if (isMeasured || area.current === null) return;
    const byTheme = new Map<string, ColumnFit>();
    for (const list of area.current.querySelectorAll<HTMLElement>('[data-fit]')) {
      byTheme.set(list.dataset.fit ?? '', fitColumn(measure(list), lines));
    }
    setFits({ key, byTheme });
  }, [area, isMeasured, key, lines]);
  const candidates = { count: MOST_IN_COLUMN, lines };
  return (themeId) => (isMeasured ? (fits.byTheme.get(themeId) ?? candidates) : candidates);
}

function measure(list: HTMLElement): Measured {
  const notes = [...list.children] as HTMLElement[];
  const room = list.clientHeight;
  const style = getComputedStyle(list);
  const line = Number.parseFloat(style.fontSize) * 1.15;
  /* Without a layout (a test without a screen) everything counts as fitting. */
  if (list.clientWidth === 0)
    return { room: notes.length, gap: 0, heights: notes.map(() => 0), line: 1, frame: 0 };
  return {
    room,
    gap: Number.parseFloat(style.rowGap) || 0,
    heights: notes.map((note) => note.offsetHeight),
    line,
    frame: line * 0.75,
  };
}
