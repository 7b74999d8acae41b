import type { Locale } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { shortDate } from '@shared/text/dates';

/**
 * `29 Jan`, `29.01.`: a day for a narrow column. The year stands there only where somebody could doubt it, that is
 * before the session or more than a year after it.
 */
export function shortDay(day: IsoDay, heldOn: IsoDay, locale: Locale): string {
  const whole = shortDate(day, locale);
  const nextYear = `${Number(heldOn.slice(0, 4)) + 1}${heldOn.slice(4)}`;
  return day >= heldOn && day < nextYear ? whole.replace(/,? ?\d{4}$/u, '') : whole;
}
