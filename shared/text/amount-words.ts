import type { Locale } from '../domain/model';
import { languageOf } from './dates';

/** Between groups of digits; narrow, and no line ends with it. */
const GROUP = '\u202f';
/** More figures than these are what a computer's arithmetic adds, not what people measured. */
const FIGURES = 12;

/** A number as people of that language write it: `1.5`, `1,5`, `12 000`. Any finite number within ±10¹². */
export function amountWords(value: number, locale: Locale): string {
  const [whole = '0', part = ''] = String(Number(Math.abs(value).toPrecision(FIGURES))).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, GROUP) : whole;
  const sign = value < 0 && Number(value.toPrecision(FIGURES)) !== 0 ? '-' : '';
  const decimal = languageOf(locale) === 'en' ? '.' : ',';
  return `${sign}${grouped}${part === '' ? '' : `${decimal}${part}`}`;
}
