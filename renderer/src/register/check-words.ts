import type { Process } from '@shared/company/model';
import type { PrincipleCheck } from '@shared/company/principles';
import type { Locale } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { amountText } from '@shared/text/amounts';
import { shortDate } from '@shared/text/dates';

/** So many letters of a long text are shown; the form has all of it. */
const MOST_LETTERS = 90;

/** What a check found, in words that hold the facts behind it: who, where, how good, how many, what, and when. */
export function checkWords(
  { finding }: PrincipleCheck,
  process: Process,
  { register }: Texts,
  locale: Locale,
): string {
  const fact = factOf(finding, process, register, locale);
  const word = register.findings[finding];
  return fact === '' ? word : `${word}: ${fact}`;
}

function factOf(
  finding: PrincipleCheck['finding'],
  process: Process,
  register: Texts['register'],
  locale: Locale,
): string {
  const { owner, place, unit, target, reading, isMost, ways, couldBeBetter, reviewOn } = process;
  const amount = (value: number) => `${amountText(value, locale)} ${unit}`.trim();
  switch (finding) {
    case 'owned':
      return owner;
    case 'written':
      return shortened(place);
    case 'meets-target':
    case 'misses-target':
      return reading === null || target === null
        ? ''
        : register.measured(amount(reading), amount(target), isMost === true);
    case 'many-ways':
      return ways === null ? '' : register.ways(ways);
    case 'can-be-better':
      return shortened(couldBeBetter);
    case 'fresh':
    case 'stale':
      return reviewOn === null ? '' : register.reviewBy(shortDate(reviewOn, locale));
    default:
      return '';
  }
}

const shortened = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).trimEnd()} …`;
