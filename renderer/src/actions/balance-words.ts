import { actionBalanceOf, goalServiceOf, servesWhatOf } from '@shared/domain/action-balance';
import type { Locale, Session } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { amountWords } from '@shared/text/parse-amount';

/** So many actions are told by their names, the others are counted. */
const NAMED = 4;

export interface BalanceWords {
  /** What can be counted, each in a few words; empty where nobody said anything of that kind. */
  readonly sums: readonly string[];
  /** Goals without an action, actions without a goal where there are goals, and actions that say of nothing what they serve. */
  readonly gaps: readonly string[];
  /** Each goal with the names of the actions that serve it. */
  readonly goals: readonly string[];
  readonly vision: string;
}

/** What the room reads about its actions, taken together. */
export function balanceWords(session: Session, texts: Texts, locale: Locale): BalanceWords {
  const words = texts.actionParts;
  const { tackled, hoursPerMonth } = actionBalanceOf(session);
  const { goals, withoutGoal } = goalServiceOf(session);
  const goalsOpen = goals.filter(({ labels }) => labels.length === 0).length;
  const actionsOpen = goals.length === 0 ? 0 : withoutGoal.length;
  const servesWhat = servesWhatOf(session);
  return {
    sums: [
      ...(tackled === null ? [] : [texts.terms.tackledOf(tackled)]),
      ...(hoursPerMonth === null
        ? []
        : [words.hoursBack(hoursPerMonth, amountWords(hoursPerMonth, locale))]),
    ],
    gaps: [
      ...(goalsOpen > 0 ? [words.goalsOpen(goalsOpen)] : []),
      ...(actionsOpen > 0 ? [words.actionsOpen(actionsOpen)] : []),
      ...(servesWhat.length > 0
        ? [words.servesWhat(servesWhat.slice(0, NAMED), Math.max(0, servesWhat.length - NAMED))]
        : []),
    ],
    goals: goals.map(
      ({ goal, labels }) =>
        `${goal} (${labels.length === 0 ? words.noActionYet : labels.join(', ')})`,
    ),
    vision: session.meta.vision.trim(),
  };
}
