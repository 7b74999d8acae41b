import { lettersBelow } from '@shared/domain/room-unit';
import { type RefObject, useLayoutEffect } from 'react';
import { useAppStore } from '../state/app-store';

/**
 * Gives a strip its place above the screen, and makes all letters smaller by as much as it takes: the screen below holds what it
 * held before, in any room. Measured again when the strip, its words, the window or the room unit change.
 */
export function useStripSize(strip: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const root = document.documentElement;
    let measured = '';
    let tallest = 0;
    const measure = () => {
      const { height } = document.body.getBoundingClientRect();
      const letter = Number.parseFloat(getComputedStyle(root).fontSize);
      const before = useAppStore.getState().letters;
      /* Smaller letters may wrap less; without the tallest so far, they would grow and shrink for ever. */
      const of = [
        element.textContent,
        root.style.getPropertyValue('--u'),
        innerWidth,
        height,
      ].join();
      if (of !== measured) tallest = 0;
      measured = of;
      tallest = Math.max(tallest, element.offsetHeight / letter);
      const letters = tallest > 0 ? lettersBelow(tallest, (height / letter) * before) : 1;
      root.style.setProperty('--letters', letters.toFixed(4));
      const stripHeight = element.offsetHeight;
      root.style.setProperty('--strip', `${stripHeight}px`);
      useAppStore.setState({ stripHeight, letters });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [strip]);
}
