import type { Action } from '../domain/model';
import { inOrder } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { shortDate } from '../text/dates';
import { amountWords } from '../text/parse-amount';
import type { Run } from './blocks';
import { type MinutesContext, nameOf, quoted, termsOf } from './context';
import { fromTo } from './measure-words';
import { isWeird, mayGetWorseUntil } from './practice-facts';
import { bold, oneLine, plain } from './runs';

/** Whether anything was said about an action beyond what stands in the table of page 1. */
export const hasFacts = (context: MinutesContext, action: Action): boolean =>
  action.phase !== 'planning' ||
  action.facet !== null ||
  action.tackles !== null ||
  action.hoursPerMonth !== null ||
  saidAbout(context, action).length > 0;

/** Everything that was agreed about an action beyond the table of page 1, a line for each matter; the phase at least. */
export const factsOf = (context: MinutesContext, action: Action): Run[][] => [
  ...saidAbout(context, action),
  [
    bold(`${context.texts.labelled(context.texts.practice.phase)} `),
    plain(nature(context, action)),
  ],
];

function saidAbout(context: MinutesContext, action: Action): Run[][] {
  const { session, texts, locale } = context;
  const { practice } = texts;
  const helpers = action.helperIds.flatMap((helper) => nameOf(context, helper) ?? []);
  const sentence = (label: string, ...runs: Run[]): Run[] => [
    bold(`${texts.labelled(label)} `),
    ...runs,
  ];
  const said = (label: string, words: string): Run[][] =>
    isBlank(words) ? [] : [sentence(label, quoted(context, oneLine(words)))];
  const measured = fromTo(context, action);
  const until = mayGetWorseUntil(session, action);
  return [
    ...(isWeird(session, action) ? [[bold(practice.weirdAction)]] : []),
    ...(action.carriedFrom === null ? [] : [[plain(goesOnFrom(context, action))]]),
    ...said(practice.servesGoal, action.goal),
    ...(measured === null && action.counts === null
      ? []
      : [measuredLine(context, action, measured)]),
    ...(isBlank(action.sideEffect)
      ? []
      : [[bold(`${practice.sideEffect} `), quoted(context, action.sideEffect.trim())]]),
    ...(action.checkInEveryWeeks === null
      ? []
      : [sentence(practice.checkIns, plain(checkIns(context, action)))]),
    ...(until === null ? [] : [[plain(practice.mayGetWorse(shortDate(until, locale)))]]),
    ...(helpers.length === 0 ? [] : [sentence(practice.helpers, plain(helpers.join(', ')))]),
    ...said(practice.document, action.document),
  ];
}

/** `Measured: from 11 to 4%. Counts an outcome.`, and a word of care where only activity is counted. */
function measuredLine(context: MinutesContext, action: Action, measured: string | null): Run[] {
  const { practice, labelled } = context.texts;
  const counted =
    action.counts === null
      ? []
      : [
          action.counts === 'activity'
            ? practice.activityOnly
            : `${termsOf(context).counted[action.counts]}.`,
        ];
  return [
    bold(`${labelled(practice.measured)} `),
    plain([...(measured === null ? [] : [`${measured}.`]), ...counted].join(' ')),
  ];
}

function checkIns({ texts, locale }: MinutesContext, action: Action): string {
  const { practice } = texts;
  return [
    ...(action.firstCheckInOn === null
      ? []
      : [practice.firstCheckIn(shortDate(action.firstCheckInOn, locale))]),
    ...(action.checkInEveryWeeks === null ? [] : [practice.everyWeeks(action.checkInEveryWeeks)]),
  ].join(', ');
}

/** The session that it goes on from, where the room looked back on it. */
function goesOnFrom({ session, texts, locale }: MinutesContext, action: Action): string {
  const review = inOrder(Object.values(session.reviews)).find(
    ({ source, carriedToId }) =>
      carriedToId === action.id ||
      (source.sessionId === action.carriedFrom?.sessionId &&
        source.recordId === action.carriedFrom?.recordId),
  );
  return texts.practice.goesOnFrom(
    review === undefined ? null : shortDate(review.agreedOn, locale),
  );
}

/** `Planning, process. Removes a cause. Gives back 12 h a month.` Facets belong to planning only. */
function nature(context: MinutesContext, action: Action): string {
  const terms = termsOf(context);
  const { practice } = context.texts;
  const facet =
    action.facet === null || action.phase !== 'planning' ? '' : ` (${terms.facets[action.facet]})`;
  return [
    `${terms.phases[action.phase]}${facet}.`,
    ...(action.tackles === null ? [] : [`${terms.tackled[action.tackles]}.`]),
    ...(action.hoursPerMonth === null
      ? []
      : [`${practice.givesBack(amountWords(action.hoursPerMonth, context.locale))}.`]),
  ].join(' ');
}
