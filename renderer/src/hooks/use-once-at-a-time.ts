import { useRef } from 'react';

/** A deed that is not done again while it is still on its way: a double click, or Enter pressed twice, writes one record. */
export function useOnceAtATime(): (deed: () => Promise<unknown>) => void {
  const isOnItsWay = useRef(false);
  return (deed) => {
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    void deed().finally(() => {
      isOnItsWay.current = false;
    });
  };
}
