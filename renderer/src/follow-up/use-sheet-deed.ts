import { useState } from 'react';
import { useOnceAtATime } from '../hooks/use-once-at-a-time';
import type { OnRefused } from './follow-up-deeds';

interface SheetDeed {
  /** Why the last try was refused; null where it was not. */
  readonly refused: string | null;
  /** Does it, unless it is still on its way. */
  readonly run: () => void;
}

/** The deed of a sheet, once at a time; where it is refused, the reason stays for the sheet to show. */
export function useSheetDeed(deed: (onRefused: OnRefused) => Promise<unknown>): SheetDeed {
  const [refused, setRefused] = useState<string | null>(null);
  const once = useOnceAtATime();
  return {
    refused,
    run: () =>
      once(() => {
        setRefused(null);
        return deed(setRefused);
      }),
  };
}
