import type { Modifier } from '@dnd-kit/core';

/** Lifted paper lies askew: its corners reach this part of its width beyond its box. */
const ASKEW = 0.04;

/** What keys carry stays whole inside the window; a hand may carry it where it likes. */
export const insideWindow: Modifier = ({ activatorEvent, overlayNodeRect, transform }) => {
  if (!(activatorEvent instanceof KeyboardEvent) || overlayNodeRect === null) return transform;
  const { left, top, width, height } = overlayNodeRect;
  const edge = width * ASKEW;
  const within = (at: number, size: number, all: number) =>
    Math.max(edge, Math.min(at, all - size - edge));
  return {
    ...transform,
    x: within(left + transform.x, width, window.innerWidth) - left,
    y: within(top + transform.y, height, window.innerHeight) - top,
  };
};
