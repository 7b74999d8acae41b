import { actionBalanceOf, goalServiceOf } from '@shared/domain/action-balance';
import type { Locale, Session } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { amountWords } from '@shared/text/parse-amount';

export interface BalanceWords {
  /** What can be counted, each in a few words; empty where nobody said anything of that kind. */
  readonly sums: readonly string[];
  /** Goals without an action and actions without a goal; nothing where there are no goals. */
  readonly gaps: readonly string[];
  /** Each goal with the names of the actions that serve it. */
  readonly goals: readonly string[];
  readonly vision: string;
}

/** What the room reads about its actions, taken together. */
export function balanceWords(session: Session, texts: Texts, locale: Locale): BalanceWords {
  const words = texts.actionParts;
  const { all, causes, symptoms, causeShare, hoursPerMonth } = actionBalanceOf(session);
  const { goals, withoutGoal } = goalServiceOf(session);
  const goalsOpen = goals.filter(({ labels }) => labels.length === 0).length;
  const actionsOpen = goals.length === 0 ? 0 : withoutGoal.length;
  return {
    sums: [
      ...(causeShare === null
        ? []
        : causes + symptoms === all
          ? [words.tackled(causes, all, causeShare)]
          : [words.tackledBySome(causes, symptoms, all)]),
      ...(hoursPerMonth === null
        ? []
        : [words.hoursBack(hoursPerMonth, amountWords(hoursPerMonth, locale))]),
    ],
    gaps: [
      ...(goalsOpen > 0 ? [words.goalsOpen(goalsOpen)] : []),
      ...(actionsOpen > 0 ? [words.actionsOpen(actionsOpen)] : []),
    ],
    goals: goals.map(
      ({ goal, labels }) =>
        `${goal} (${labels.length === 0 ? words.noActionYet : labels.join(', ')})`,
    ),
    vision: session.meta.vision.trim(),
  };
}
