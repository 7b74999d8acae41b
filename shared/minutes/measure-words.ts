import { isBlank } from '../lib/blank';
import { languageOf } from '../text/dates';
import { amountWords } from '../text/parse-amount';
import type { MinutesContext } from './context';
import { oneLine } from './runs';

/** `11%`, `31 hours`, `4,5 h`: a value and its unit, which no line parts. */
function withUnit(context: MinutesContext, value: number, unit: string): string {
  const number = amountWords(value, context.locale);
  const one = oneLine(unit);
  if (isBlank(one)) return number;
  const isClose = languageOf(context.locale) === 'en' && one.startsWith('%');
  return `${number}${isClose ? '' : '\u00a0'}${one}`;
}

interface Measured {
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
}

/** `from 11 to 4%`, or the one of both that is known; null where none is. */
export function fromTo(context: MinutesContext, measured: Measured): string | null {
  const { practice } = context.texts;
  const { baseline, target, unit } = measured;
  const to = target === null ? null : withUnit(context, target, unit);
  if (baseline === null) return to === null ? null : `${practice.target} ${to}`;
  if (to === null) return practice.from(withUnit(context, baseline, unit));
  return practice.fromTo(amountWords(baseline, context.locale), to);
}

/** `Reading 96, at first 41, target 100%`: the unit once, at the end; null where nothing was read and nothing aimed at. */
export function readingWords(
  context: MinutesContext,
  { reading, baseline, target, unit }: Measured & { readonly reading: number | null },
): string | null {
  const { practice } = context.texts;
  if (reading === null && target === null) return null;
  const values = [
    { label: practice.reading, value: reading },
    { label: practice.baseline, value: baseline },
    { label: practice.target, value: target },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return values
    .map(({ label, value }, index) => {
      const isLast = index === values.length - 1;
      return `${label} ${withUnit(context, value, isLast ? unit : '')}`;
    })
    .join(', ');
}
