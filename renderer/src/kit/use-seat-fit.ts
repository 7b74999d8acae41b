import { type RefObject, useLayoutEffect, useState } from 'react';
import { fitSeats, isSameSeatFit, ONE_ROW, type SeatFit } from './seat-fit';

/** Between two names, in room units. */
const GAP = 0.55;

/** Measures the names on a hidden ruler and lays them out; again when the window, the room unit or the font changes. */
export function useSeatFit(
  namesKey: string,
  rail: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
): SeatFit {
  const [fit, setFit] = useState(ONE_ROW);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ruler's entries are new whenever the names are
  useLayoutEffect(() => {
    const railElement = rail.current;
    const rulerElement = ruler.current;
    if (!railElement || !rulerElement) return;
    const measure = () => {
      /* Where nothing has a size, the names stand as they are. */
      if (railElement.clientWidth === 0) return;
      const widths = [...rulerElement.children].map((mark) => mark.getBoundingClientRect().width);
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = fitSeats(widths, railElement.clientWidth, GAP * unit);
      setFit((before) => (isSameSeatFit(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(railElement);
    for (const mark of rulerElement.children) observer.observe(mark);
    return () => observer.disconnect();
  }, [namesKey, rail, ruler]);
  return fit;
}
