import { useEffect } from 'react';
import { guardSecondPress } from './second-press';

/** Nothing is taken: the cursor says so, and the page does not go where the thing would lead. */
function refuse(event: DragEvent): void {
  event.preventDefault();
  if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
}

/** What the app drags, it drags by pointer; a drag of the system's own (marked words, an icon) would take that away. */
function stay(event: DragEvent): void {
  event.preventDefault();
}

/** Ctrl with the wheel, and two fingers on a touch pad, would zoom the page. */
function keepSize(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

/** The buttons at the side of a mouse mean back and forward in a browser. */
function keepPage(event: MouseEvent): void {
  if (event.button === BACK || event.button === FORWARD) event.preventDefault();
}
const BACK = 3;
const FORWARD = 4;

/** The page stays as it is whatever is dropped on it, turned or pressed, and what is pressed twice happens once. */
export function usePageGuard(): void {
  useEffect(() => {
    const ending = new AbortController();
    const first = { capture: true, passive: false, signal: ending.signal } as const;
    for (const name of ['dragenter', 'dragover', 'drop'] as const) {
      window.addEventListener(name, refuse, first);
    }
    window.addEventListener('dragstart', stay, first);
    window.addEventListener('wheel', keepSize, first);
    for (const name of ['mousedown', 'mouseup', 'auxclick'] as const) {
      window.addEventListener(name, keepPage, first);
    }
    guardSecondPress(ending.signal);
    return () => ending.abort();
  }, []);
}
