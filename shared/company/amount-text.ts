import type { Locale } from '../domain/model';
import { err, ok, type Result } from '../lib/result';
import { languageOf } from '../text/dates';

/** Narrow, and no line ends with it. */
const GROUP = '\u202f';
/** Between a number and its unit. */
const GAP = '\u00a0';
const MOST_DECIMALS = 4;
const LARGEST = 1e12;

const decimalOf = (locale: Locale): ',' | '.' => (languageOf(locale) === 'en' ? '.' : ',');

/** `1 234.5`, `0,25`: a measured value as the language writes it, with four decimals at the most. */
export function amountText(value: number, locale: Locale): string {
  const [whole = '0', decimals] = Math.abs(value).toFixed(MOST_DECIMALS).split('.');
  const kept = (decimals ?? '').replace(/0+$/u, '');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, GROUP);
  const text = kept === '' ? grouped : `${grouped}${decimalOf(locale)}${kept}`;
  return value < 0 && /[1-9]/u.test(text) ? `\u2212${text}` : text;
}

/** `6%`, `6 %`, `12 h`: the value with what it counts. */
export function amountWithUnit(value: number, unit: string, locale: Locale): string {
  const text = amountText(value, locale);
  const word = unit.trim();
  if (word === '') return text;
  return word === '%' && languageOf(locale) === 'en' ? `${text}%` : `${text}${GAP}${word}`;
}

/**
 * Reads a number as people of a language type it. The other language's decimal sign is taken, too, unless it groups thousands:
 * `1.234` is 1234 in German and 1.234 in English. The unit may stand behind it.
 */
export function parseAmount(
  text: string,
  locale: Locale,
  unit = '',
): Result<number, 'not-a-number'> {
  const bare = withoutUnit(text.trim(), unit.trim())
    .replace(/[\s\u00a0\u202f'’_]/gu, '')
    .replace(/^[−–]/u, '-');
  const decimal = decimalOf(locale);
  const other = decimal === ',' ? '.' : ',';
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/u.test(bare)) return err('not-a-number');
  const isGrouped = new RegExp(`^[+-]?\\d{1,3}(?:[${other}]\\d{3})+(?:[${decimal}]\\d*)?$`, 'u');
  const plain = isGrouped.test(bare) ? bare.replaceAll(other, '') : bare.replaceAll(other, decimal);
  const [whole = '', ...decimals] = plain.split(decimal);
  if (decimals.length > 1) return err('not-a-number');
  const value = Number(`${whole === '' ? '0' : whole}.${decimals[0] ?? ''}0`);
  return Number.isFinite(value) && Math.abs(value) <= LARGEST ? ok(value) : err('not-a-number');
}

function withoutUnit(text: string, unit: string): string {
  const ends = [unit, '%'].filter((end) => end !== '');
  const end = ends.find((one) => text.toLowerCase().endsWith(one.toLowerCase()));
  return end === undefined ? text : text.slice(0, -end.length);
}
