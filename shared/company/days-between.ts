import { dayNumber, type IsoDay } from '../lib/iso-day';

/** So many days from one day to another; negative where the other one lies before it. Days that do not exist are no distance. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
