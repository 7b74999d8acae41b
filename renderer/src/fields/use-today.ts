import { type IsoDay, isoDay } from '@shared/lib/iso-day';
import { useNow } from '../hooks/use-now';

/** The calendar day of a moment where this computer stands. */
export function localDay(at: number): IsoDay {
  const date = new Date(at);
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? '1970-01-01';
}

/** Today; a screen that stays open over midnight follows. */
export const useToday = (): IsoDay => localDay(useNow(60_000));
