import type { Locale } from '../domain/model';
import { err, ok, type Result } from '../lib/result';

const MOST = 1e12;

/** A measured value as people read it: `96.5`, `96,5`. */
export const amountText = (value: number, locale: Locale): string =>
  locale === 'en-GB' || locale === 'en-US' ? String(value) : String(value).replace('.', ',');

/** A mean number of stars as people read it, to the tenth: `4.1`, `4,1`. */
export const starsText = (average: number, locale: Locale): string =>
  amountText(Math.round(average * 10) / 10, locale);

/** A measured value as people type it, with a point or a comma; spaces between groups of digits count for nothing. */
export function parseAmount(text: string): Result<number, 'no-number'> {
  const plain = text.replace(/\s/gu, '').replace(',', '.').replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/u.test(plain)) return err('no-number');
  const value = Number(plain);
  return Math.abs(value) <= MOST ? ok(value) : err('no-number');
}
