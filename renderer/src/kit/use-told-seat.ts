import { useCallback, useEffect, useRef, useState } from 'react';

/** So long a seat is told after the hand came to rest on it: a mouse that was left there must not cover the screen. */
const RESTING_MS = 2_500;

interface ToldSeat {
  readonly toldId: string | null;
  /** Tells a seat until something else is said; null: none any more. */
  readonly tell: (id: string | null) => void;
  readonly tellForAWhile: (id: string) => void;
}

/** Which seat of the rail is told in full: the one with the focus, or the one that the hand has just moved over. */
export function useToldSeat(): ToldSeat {
  const [toldId, setTold] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = useCallback((id: string | null) => {
    clearTimeout(timer.current);
    setTold(id);
  }, []);
  const tellForAWhile = useCallback(
    (id: string) => {
      tell(id);
      timer.current = setTimeout(() => setTold(null), RESTING_MS);
    },
    [tell],
  );
  return { toldId, tell, tellForAWhile };
}
