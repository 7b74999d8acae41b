import type { Locale } from '../domain/model';
import { isBlank } from '../lib/blank';
import { err, ok, type Result } from '../lib/result';
import { languageOf } from './dates';

/** not-a-number: letters, a unit, two numbers. too-large: nobody reads it without powers of ten. */
export type AmountProblem = 'not-a-number' | 'too-large';

/** other-unit: a number of something else than what is counted. too-small: nobody could tell it from 0. */
export type ReadingProblem = AmountProblem | 'other-unit' | 'too-small';

/** As far as the commands go. */
const LARGEST = 1e12;
/** Digits behind the decimal mark; further ones are nothing that a room measures. */
const DECIMALS = 6;
/** Between groups of digits when they are shown: narrow, and no line ends with it (ISO 80000-1). */
const GROUP = '\u202f';
const SIGNS = /^(?<sign>[-−–+]?)(?<digits>.*)$/u;
const SPACES = /[\s'’]/gu;
/** Groups of three, separated by one kind of space or apostrophe. */
const SPACED_GROUPS = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/u;

interface Marks {
  readonly decimal: '.' | ',';
  readonly group: '.' | ',' | null;
}

/** French groups with spaces, so its full stop can only mean the decimal mark of somebody's calculator. */
function marksOf(locale: Locale): Marks {
  switch (languageOf(locale)) {
    case 'en':
      return { decimal: '.', group: ',' };
    case 'de':
    case 'es':
      return { decimal: ',', group: '.' };
    case 'fr':
      return { decimal: ',', group: null };
  }
}

/**
 * A number as people write it: `1.234,5` in German, `1,234.5` in English, `1 234,5` in French, spaces everywhere. What can
 * only be meant in one way is taken also where the language would write it otherwise: `0,5` in English is a half. A percent
 * sign is passed over. Rounded to millionths. Blank text is no number, and no problem either: null.
 */
export function parseAmount(text: string, locale: Locale): Result<number | null, AmountProblem> {
  if (isBlank(text)) return ok(null);
  const { sign = '', digits = '' } = SIGNS.exec(text.trim().replace(/\s*%$/u, ''))?.groups ?? {};
  const plain = plainDigits(digits.trim(), marksOf(locale));
  if (plain === null) return err('not-a-number');
  const value = Number(plain);
  if (value > LARGEST) return err('too-large');
  const rounded = Number(value.toFixed(DECIMALS));
  return ok(rounded === 0 || sign === '' || sign === '+' ? rounded : -rounded);
}

/** A whole number of weeks, between one and four years of them. */
export function parseWeeks(text: string, locale: Locale): Result<number | null, WeeksProblem> {
  const amount = parseAmount(text, locale);
  if (!amount.ok) return err('no-weeks');
  const { value } = amount;
  if (value === null) return ok(null);
  return Number.isInteger(value) && value >= 1 && value <= LONGEST_WEEKS
    ? ok(value)
    : err('no-weeks');
}

export type WeeksProblem = 'no-weeks';
const LONGEST_WEEKS = 208;

/** The same number with a full stop as its only mark; null where the text is none. */
function plainDigits(text: string, { decimal, group }: Marks): string | null {
  if (!/^[\d.,\s'’]+$/u.test(text) || !/\d/u.test(text)) return null;
  const isSpaced = SPACED_GROUPS.test(text);
  if (!isSpaced && /[\s'’]/u.test(text)) return null;
  const digits = text.replace(SPACES, '');
  const points: readonly string[] = digits.match(/[.,]/gu) ?? [];
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return digits;
  const other = last === '.' ? ',' : '.';
  const at = digits.lastIndexOf(last);
  const whole = digits.slice(0, at);
  const rest = digits.slice(at + 1);
  if (points.includes(other)) {
    /* Both marks: the last one is the decimal mark, and stands once. */
    const isGrouped = /^\d{1,3}$/u.test(whole.split(other)[0] ?? '') && areGroups(whole, other);
    return isGrouped && !isSpaced && rest !== '' ? `${whole.replaceAll(other, '')}.${rest}` : null;
  }
  const canGroup = areGroups(digits, last) && !digits.startsWith('0') && !isSpaced;
  if (points.length > 1) return canGroup ? digits.replaceAll(last, '') : null;
  if (last === group && last !== decimal && canGroup) return digits.replace(last, '');
  return rest === '' ? null : `${whole === '' ? '0' : whole}.${rest}`;
}

const areGroups = (digits: string, mark: string): boolean => {
  const [head = '', ...groups] = digits.split(mark);
  return /^\d{1,3}$/u.test(head) && groups.every((one) => /^\d{3}$/u.test(one));
};

/** A number as people read it: `1 234,5`, `−3`, `12 500`; up to four digits before the mark need no groups. */
export function amountWords(amount: number, locale: Locale): string {
  const [whole = '0', rest] = plainFigure(Math.abs(amount)).split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, GROUP);
  const words = rest === undefined ? grouped : `${grouped}${marksOf(locale).decimal}${rest}`;
  return amount < 0 && words !== '0' ? `−${words}` : words;
}

/** For a cell of a table: no groups, the hyphen as sign, the language's decimal mark. */
export function amountCell(amount: number, locale: Locale): string {
  const figure = plainFigure(Math.abs(amount)).replace('.', marksOf(locale).decimal);
  return amount < 0 && figure !== '0' ? `-${figure}` : figure;
}

/** Never in powers of ten. */
const plainFigure = (amount: number): string => amount.toFixed(DECIMALS).replace(/\.?0+$/u, '');
