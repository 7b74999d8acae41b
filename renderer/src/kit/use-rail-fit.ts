import { type RefObject, useLayoutEffect, useState } from 'react';
import { fitRail, isSameFit, type RailFit, type RailStop, WHOLE_RAIL } from './rail-fit';

/**
 * Measures the names on a hidden ruler whose entries are, in this order, the stages and the two chips, and folds the rail
 * until it fits. Measured again when the window, the room unit or the font changes.
 */
export function useRailFit(
  stops: readonly RailStop[],
  titlesKey: string,
  list: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
): RailFit {
  const [fit, setFit] = useState(WHOLE_RAIL);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the stages, which are a new array with each tick of the clock
  useLayoutEffect(() => {
    const listElement = list.current;
    const rulerElement = ruler.current;
    if (!listElement || !rulerElement) return;
    const measure = () => {
      /* Where nothing has a size, nothing needs folding. */
      if (listElement.clientWidth === 0) return;
      const widths = [...rulerElement.children].map((mark) => mark.getBoundingClientRect().width);
      const next = fitRail(stops, {
        stops: new Map(stops.map((stop, index) => [stop.id, widths[index] ?? 0])),
        doneChip: widths[stops.length] ?? 0,
        laterChip: widths[stops.length + 1] ?? 0,
        gap: Number.parseFloat(getComputedStyle(listElement).columnGap) || 0,
        room: listElement.clientWidth,
      });
      setFit((before) => (isSameFit(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(listElement);
    for (const mark of rulerElement.children) observer.observe(mark);
    return () => observer.disconnect();
  }, [titlesKey, list, ruler]);
  return fit;
}
