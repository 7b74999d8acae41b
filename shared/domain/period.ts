import { addDays, dayNumber, type IsoDay } from '../lib/iso-day';

export interface Period {
  readonly periodFrom: IsoDay;
  readonly periodTo: IsoDay;
}

/**
 * A period with one end moved. An end that passes the other one takes it along at the same distance, so that a period
 * can be typed from left to right without ever being refused.
 */
export function withPeriodEnd(period: Period, moved: Partial<Period>): Period {
  const next = { ...period, ...moved };
  if (next.periodFrom <= next.periodTo) return next;
  const length = (dayNumber(period.periodTo) ?? 0) - (dayNumber(period.periodFrom) ?? 0);
  return moved.periodFrom === undefined
    ? { periodFrom: addDays(next.periodTo, -length), periodTo: next.periodTo }
    : { periodFrom: next.periodFrom, periodTo: addDays(next.periodFrom, length) };
}
