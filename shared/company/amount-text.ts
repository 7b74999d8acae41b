import type { Locale } from '../domain/model';
import { foldName } from '../domain/owner';
import { isBlank } from '../lib/blank';
import { err, type Result } from '../lib/result';
import { languageOf } from '../text/dates';
import { amountWords, parseAmount, type ReadingProblem } from '../text/parse-amount';

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
export function parseReading(
  text: string,
  locale: Locale,
  unit = '',
): Result<number | null, ReadingProblem> {
  const [, number = '', behind = ''] =
    AMOUNT_AND_UNIT.exec(withoutUnit(text.trim(), unit.trim())) ?? [];
  const read = parseAmount(number, locale);
  if (!read.ok) return read;
  if (read.value === null && !isBlank(text)) return err('not-a-number');
  if (!isSameUnit(behind, unit)) {
    /* Where nothing is counted by name, only a percent sign behind a number makes sense. */
    if (unit.trim() === '' && behind !== '%') return err('not-a-number');
    if (unit.trim() !== '') return err('other-unit');
  }
  return read.value === 0 && /[1-9]/u.test(number) ? err('too-small') : read;
}

/** A number ends with its last figure. */
const AMOUNT_AND_UNIT = /^(.*?\d|)(?:\s*(\D*))$/su;
const PERCENT = /^(?:%|percent|per cent|prozent|pour ?cents?|por ?cientos?)/u;

/** A unit counts as typed also where its end is missing, or a letter of the plural too many. */
function isSameUnit(typed: string, unit: string): boolean {
  const [a, b] = [typed, unit].map((one) =>
    foldName(one).replace(PERCENT, '%').replace(/\.$/u, ''),
  );
  if (a === undefined || b === undefined || a === '') return true;
  return b.startsWith(a) || (a.startsWith(b) && b !== '' && a.length <= b.length + 2);
}

function withoutUnit(text: string, unit: string): string {
  const isBehind = unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase());
  return isBehind ? text.slice(0, -unit.length) : text;
}
