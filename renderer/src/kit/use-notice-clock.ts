import { useEffect, useRef } from 'react';

/** Long enough to read two lines and to reach for undo; a longer text stays until slow readers are through. */
const shownMs = (text: string): number => Math.max(8_000, text.length * 110);

/**
 * The time after which a notice goes away by itself. Pointing at it and being inside it both hold it; the end of one is not
 * the end of the other. Where it appears below a mouse at rest, nobody points at it; and whoever presses through its paper
 * works on what lies below, so that it goes its way.
 */
export function useNoticeClock(text: string, onDismiss: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  const sheet = useRef<HTMLDivElement>(null);
  const isPointedAt = useRef(false);
  const isWorkedBelow = useRef(false);
  const stop = () => clearTimeout(timer.current);
  const start = () => {
    stop();
    timer.current = setTimeout(() => dismiss.current(), shownMs(text));
  };
  const letGo = () => {
    if (sheet.current?.contains(document.activeElement) !== true) start();
  };
  const held = useRef({ start, stop, letGo });
  held.current = { start, stop, letGo };
  useEffect(() => {
    held.current.start();
    const isInside = ({ clientX, clientY }: PointerEvent): boolean => {
      const edge = sheet.current?.getBoundingClientRect();
      return (
        edge !== undefined &&
        clientX >= edge.left &&
        clientX <= edge.right &&
        clientY >= edge.top &&
        clientY <= edge.bottom
      );
    };
    const onPointerMove = (event: PointerEvent) => {
      const wasPointedAt = isPointedAt.current;
      isPointedAt.current = isInside(event);
      if (!isPointedAt.current) isWorkedBelow.current = false;
      if (isPointedAt.current && !isWorkedBelow.current) held.current.stop();
      else if (wasPointedAt && !isPointedAt.current) held.current.letGo();
    };
    const onPointerDown = (event: PointerEvent) => {
      const { target } = event;
      if (target instanceof Node && sheet.current?.contains(target)) return;
      if (isWorkedBelow.current || !isInside(event)) return;
      isWorkedBelow.current = true;
      held.current.letGo();
    };
    /* From the window: what goes through the paper never comes to the notice itself. */
    window.addEventListener('pointermove', onPointerMove);
    window.addEventListener('pointerdown', onPointerDown);
    return () => {
      held.current.stop();
      window.removeEventListener('pointermove', onPointerMove);
      window.removeEventListener('pointerdown', onPointerDown);
    };
  }, []);
  return {
    sheet,
    onFocus: stop,
    onBlur: () => {
      if (!isPointedAt.current || isWorkedBelow.current) start();
    },
  };
}
