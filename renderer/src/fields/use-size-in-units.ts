import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface SizeInUnits {
  readonly width: number;
  readonly height: number;
}

/**
 * The room that an element has, in room units (rem), followed while the window or the text size changes. Before it can
 * be measured, the given size is assumed.
 */
export function useSizeInUnits<T extends HTMLElement>(
  assumed: SizeInUnits,
): [RefObject<T | null>, SizeInUnits] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(assumed);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth, clientHeight } = element;
      if (!(unit > 0) || clientWidth === 0 || clientHeight === 0) return;
      /* Tenths are exact enough to choose a page size and steady enough not to flicker. */
      const width = Math.floor((clientWidth / unit) * 10) / 10;
      const height = Math.floor((clientHeight / unit) * 10) / 10;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
