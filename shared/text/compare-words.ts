import type { CompareWords } from '../domain/compare-words';
import type { Locale } from '../domain/model';
import { duration, shortDate } from './dates';
import { textsFor } from './index';
import { momentWords } from './moments';

/** The words for comparing two versions of a session in one language; `now` in epoch milliseconds. */
export function compareWordsFor(locale: Locale, now: number): CompareWords {
  const { common, actions, setup, safety, terms } = textsFor(locale);
  const { stageKinds, attendance, unnamedTheme } = safety.compare;
  return {
    outcome: (outcome) => terms.outcomes[outcome],
    verdict: (verdict) => terms.verdicts[verdict],
    phase: (phase) => terms.phases[phase],
    facet: (facet) => terms.facets[facet],
    tackled: (tackled) => terms.tackled[tackled],
    counted: (counted) => terms.counted[counted],
    weeks: terms.weeks,
    amount: (amount) => String(amount),
    day: (day) => shortDate(day, locale),
    moment: (at) => momentWords(at, locale, now),
    duration,
    noteKind: (kind) => common.noteKinds[kind],
    actionKind: (kind) => actions.kinds[kind],
    stageKind: (kind) => stageKinds[kind],
    attendance: (state) => attendance[state],
    locale: (language) => common.languageNames[language],
    management: setup.people.marks.management,
    unnamedTheme,
  };
}
