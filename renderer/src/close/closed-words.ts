import type { Locale } from '@shared/domain/model';
import { timeOfDay } from '@shared/lib/time-of-day';
import type { Texts } from '@shared/text';
import { shortDate, timeOfDay as timeText } from '@shared/text/dates';
import { localDay } from '../fields/use-today';

/** `Closed at 12:20`, with the day where that was not today. */
export function closedWords(closedAt: number, today: string, locale: Locale, texts: Texts): string {
  const moment = new Date(closedAt);
  const time = timeText(timeOfDay(moment.getHours() * 60 + moment.getMinutes()), locale);
  const day = localDay(closedAt);
  return day === today
    ? texts.close.closedAt(time)
    : texts.close.closedOn(shortDate(day, locale), time);
}
