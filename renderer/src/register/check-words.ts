import type { Process } from '@shared/company/model';
import { namesakesOf, type PrincipleCheck, sideOf } from '@shared/company/principles';
import type { Locale } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { amountText } from '@shared/text/amounts';
import { shortDate } from '@shared/text/dates';

/** What a check found, in words that hold the facts behind it: who, where, how good, how many, what, and when. */
export function checkWords(
  { finding }: PrincipleCheck,
  process: Process,
  { register }: Texts,
  locale: Locale,
  all: readonly Process[] = [],
): string {
  const fact = factOf(finding, process, register, locale, all);
  const word = register.findings[finding];
  return fact === '' ? word : register.withFact(word, fact);
}

function factOf(
  finding: PrincipleCheck['finding'],
  process: Process,
  register: Texts['register'],
  locale: Locale,
  all: readonly Process[],
): string {
  const { owner, place, metric, unit, target, reading, ways, couldBeBetter, reviewOn } = process;
  const amount = (value: number) => `${amountText(value, locale)} ${unit}`.trim();
  switch (finding) {
    case 'owned':
      return owner;
    case 'written':
      return place;
    case 'meets-target':
    case 'misses-target':
      return reading === null || target === null
        ? ''
        : register.measured(amount(reading), amount(target), sideOf(process) === 'most');
    case 'not-measured': {
      const missing = [
        ...(isBlank(metric) ? [register.missing.metric] : []),
        ...(target === null ? [register.missing.target] : []),
        ...(reading === null ? [register.missing.reading] : []),
      ];
      if (missing.length === 0) return register.missing.side;
      /* Where there is nothing at all, the finding says it. */
      return missing.length === 3 ? '' : missing.join(', ');
    }
    case 'twice':
      return namesakesOf(process, all)
        .map((other) => register.namesake(other.name, other.owner))
        .join(', ');
    case 'many-ways':
      return ways === null ? '' : register.ways(ways);
    case 'can-be-better':
      return couldBeBetter;
    case 'fresh':
    case 'stale':
      return reviewOn === null ? '' : register.reviewBy(shortDate(reviewOn, locale));
    default:
      return '';
  }
}
