import { useEffect, useState } from 'react';
import { onPresentMomentAnchored, presentMoment } from '../state/present-moment';

/** The present moment, looked at again every so many milliseconds; only for what must move on the screen. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(presentMoment);
  useEffect(() => {
    const look = () => setNow(presentMoment());
    const timer = setInterval(look, everyMs);
    const stopListening = onPresentMomentAnchored(look);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }, [everyMs]);
  return now;
}
