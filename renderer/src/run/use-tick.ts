import { useEffect, useState } from 'react';
import { onPresentMomentAnchored, presentMoment } from '../state/present-moment';

/**
 * A value that depends on the present moment. It is looked at every second, and at once when the window is seen again
 * (a computer that slept), but the component draws again only when the value is another one.
 */
export function useTick<T>(read: (now: number) => T, isSame: (a: T, b: T) => boolean): T {
  const [seen, setSeen] = useState<T | null>(null);
  const fresh = read(presentMoment());
  useEffect(() => {
    const look = () => {
      const next = read(presentMoment());
      setSeen((before) => (before !== null && isSame(before, next) ? before : next));
    };
    /* What was seen last may be older than a change of the data, and must not hide the way back to the same value. */
    look();
    const timer = setInterval(look, 1_000);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    const stopListening = onPresentMomentAnchored(look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
      stopListening();
    };
  }, [read, isSame]);
  /* What was just read is never older than what the timer saw, so a change of the data shows without waiting for it. */
  return seen !== null && isSame(seen, fresh) ? seen : fresh;
}
