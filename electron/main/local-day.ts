import { type IsoDay, isoDay } from '@shared/lib/iso-day';

/** The calendar day of a moment where this computer stands. */
export function localDay(moment: number): IsoDay {
  const date = new Date(moment);
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? '1970-01-01';
}
