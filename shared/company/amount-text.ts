import type { Locale } from '../domain/model';
import type { Result } from '../lib/result';
import { languageOf } from '../text/dates';
import { type AmountProblem, amountWords, parseAmount } from '../text/parse-amount';

/** Between a number and its unit. */
const GAP = '\u00a0';

/** `6%`, `6 %`, `12 h`: the value with what it counts. */
export function amountWithUnit(value: number, unit: string, locale: Locale): string {
  const text = amountWords(value, locale);
  const word = unit.trim();
  if (word === '') return text;
  return word === '%' && languageOf(locale) === 'en' ? `${text}%` : `${text}${GAP}${word}`;
}

/** Reads a number as people of a language type it, also with its unit behind it; null where nothing was typed. */
export const parseReading = (
  text: string,
  locale: Locale,
  unit = '',
): Result<number | null, AmountProblem> =>
  parseAmount(withoutUnit(text.trim(), unit.trim()), locale);

function withoutUnit(text: string, unit: string): string {
  const isBehind = unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase());
  return isBehind ? text.slice(0, -unit.length) : text;
}
