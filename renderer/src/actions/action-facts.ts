import type { Action, Locale, PersonId } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { amountWords } from '@shared/text/parse-amount';

/** What was said of an action besides its columns, in short words, what the room needs first comes first. */
export function factsOf(
  action: Action,
  shortNames: ReadonlyMap<PersonId, string>,
  texts: Texts,
  locale: Locale,
): string[] {
  const words = texts.actionParts;
  const amount = (value: number | null) => (value === null ? '' : amountWords(value, locale));
  const helpers = action.helperIds.flatMap((helper) => shortNames.get(helper) ?? []);
  return [
    ...(action.target !== null
      ? [words.fromTo(action.unit, amount(action.baseline), amount(action.target))]
      : action.baseline !== null
        ? [words.readingNow(action.unit, amount(action.baseline))]
        : []),
    ...(helpers.length > 0 ? [words.helpedBy(helpers.join(', '))] : []),
    /* Every action begins with planning, so that says nothing. */
    ...(action.phase === 'planning' ? [] : [texts.terms.phases[action.phase]]),
    ...(isBlank(action.goal) ? [] : [words.servesGoal(action.goal)]),
  ];
}

export const BETWEEN_FACTS = ' · ';

/** As many facts, the first ones first, as one line holds; one that is too long gives way to a shorter one behind it. */
export function fittingFacts(
  facts: readonly string[],
  lineWidth: number,
  widthOf: (text: string) => number,
): string[] {
  const between = widthOf(BETWEEN_FACTS);
  const fitting: string[] = [];
  let used = 0;
  for (const fact of facts) {
    const width = widthOf(fact) + (fitting.length === 0 ? 0 : between);
    if (used + width > lineWidth) continue;
    fitting.push(fact);
    used += width;
  }
  return fitting;
}
