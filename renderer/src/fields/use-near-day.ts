import { dayNumber, type IsoDay } from '@shared/lib/iso-day';
import { shortDate } from '@shared/text/dates';
import { useCallback } from 'react';
import { useLocale } from '../hooks/use-text';
import { useToday } from './use-today';

/** So many days from today nobody doubts which year is meant. */
const NEAR_DAYS = 180;

/** Writes days shortly: `6 Feb`, with the year only where somebody could doubt it. */
export function useNearDay(): (day: IsoDay) => string {
  const locale = useLocale();
  const today = useToday();
  return useCallback(
    (day: IsoDay) => {
      const whole = shortDate(day, locale);
      const away = Math.abs((dayNumber(day) ?? 0) - (dayNumber(today) ?? 0));
      return away > NEAR_DAYS ? whole : whole.replace(/,? ?\d{4}$/u, '');
    },
    [locale, today],
  );
}
