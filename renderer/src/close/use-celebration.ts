import { useEffect, useRef, useState } from 'react';

/** Milliseconds after which nothing of it is left: the fall and the longest wait before it. */
const LONGEST_MS = 1_500;

const wantsStillness = (): boolean =>
  window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/**
 * True for the one moment in which the room closes its session. A session that is opened again later was closed before, and
 * whoever wants stillness gets none.
 */
export function useCelebration(isClosed: boolean): boolean {
  const wasClosed = useRef(isClosed);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const isNew = isClosed && !wasClosed.current;
    wasClosed.current = isClosed;
    if (!isNew || wantsStillness()) return setOn(false);
    setOn(true);
    const timer = setTimeout(() => setOn(false), LONGEST_MS);
    return () => clearTimeout(timer);
  }, [isClosed]);
  return isOn;
}
