import { useEffect, useState } from 'react';
import { isTypingIn } from '../actions/is-typing-in';

/** How large a sheet is: whole in sight, then so that it can be read from the table. */
const ZOOMS = [1, 1.4, 2] as const;

export interface SheetTurner {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly setPages: (pages: number) => void;
  readonly turnTo: (page: number) => void;
  /** Null where there is nothing to turn to. */
  readonly toPrevious: (() => void) | null;
  readonly toNext: (() => void) | null;
  readonly larger: (() => void) | null;
  readonly smaller: (() => void) | null;
}

/** Which sheet lies on the desk and how large it is; the page keys turn it. */
export function useSheetTurner(): SheetTurner {
  const [chosen, setChosen] = useState(1);
  const [pages, setPages] = useState(1);
  const [zoomAt, setZoomAt] = useState(0);
  const page = Math.min(chosen, pages);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTypingIn(event.target)) return;
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      setChosen(Math.max(1, Math.min(pages, page + step)));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [pages, page]);

  return {
    page,
    pages,
    zoom: ZOOMS[zoomAt] ?? 1,
    setPages,
    turnTo: setChosen,
    toPrevious: page > 1 ? () => setChosen(page - 1) : null,
    toNext: page < pages ? () => setChosen(page + 1) : null,
    larger: zoomAt < ZOOMS.length - 1 ? () => setZoomAt(zoomAt + 1) : null,
    smaller: zoomAt > 0 ? () => setZoomAt(zoomAt - 1) : null,
  };
}
