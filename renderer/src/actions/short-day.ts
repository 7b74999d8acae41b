import type { Locale } from '@shared/domain/model';
import type { IsoDay } from '@shared/lib/iso-day';
import { shortDate } from '@shared/text/dates';

/**
 * `29 Jan`, `29.01.`: a day for a narrow column. The year stands there wherever somebody could doubt it: before the session,
 * and in another calendar year than the session.
 */
export function shortDay(day: IsoDay, heldOn: IsoDay, locale: Locale): string {
  const whole = shortDate(day, locale);
  const isSameYear = day.slice(0, 4) === heldOn.slice(0, 4);
  return day >= heldOn && isSameYear ? whole.replace(/,? ?\d{4}$/u, '') : whole;
}
