import { useEffect, useRef, useState } from 'react';

/** After so long without a key the letters are hidden: whoever thinks looks up, and so does the room. */
const SHOWN_MS = 3_000;

interface PrivateLetters {
  readonly isShown: boolean;
  /** A key was pressed: the letters are seen again for a while. */
  readonly show: () => void;
}

/** Whether letters that are for one person only are in sight. They begin hidden, so that a restart shows nothing. */
export function usePrivateLetters(): PrivateLetters {
  const [isShown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isShown,
    show: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(false), SHOWN_MS);
      setShown(true);
    },
  };
}
