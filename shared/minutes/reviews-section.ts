import { REVIEW_OUTCOMES, type Review } from '../domain/model';
import { inOrder, stagesOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { textsFor } from '../text';
import { shortDate } from '../text/dates';
import type { Block, Cell, Run } from './blocks';
import { labelOfAction, type MinutesContext, quoted, termsOf } from './context';
import { readingWords } from './measure-words';
import { bold, cell, heading, muted, oneLine, paragraph, plain } from './runs';

/**
 * What the room said about the actions and commitments of earlier sessions. Left out where there were none, unless the agenda
 * asked for it.
 */
export function reviewsSection(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const reviews = inOrder(Object.values(session.reviews));
  const isAsked = stagesOf(session).some(({ kind }) => kind === 'review');
  if (reviews.length === 0 && !isAsked) return [];
  const title = heading(1, plain(texts.practice.lastTime));
  if (reviews.length === 0) {
    return [title, paragraph('body', plain(texts.practice.nothingOfLastTime))];
  }
  return [
    title,
    ...actionReviews(
      context,
      reviews.filter(({ subject }) => subject === 'action'),
    ),
    ...commitmentReviews(
      context,
      reviews.filter(({ subject }) => subject === 'commitment'),
    ),
  ];
}

/** `2 done, 1 partly, 1 not looked at`: the share in words, before the details. */
export function outcomeCounts(context: MinutesContext, reviews: readonly Review[]): string {
  return [...REVIEW_OUTCOMES, null]
    .map((outcome) => ({
      count: reviews.filter((review) => review.outcome === outcome).length,
      word: wordOf(context, reviews[0]?.subject ?? 'action', outcome),
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
}

/** A commitment is kept or not, an action done or not: the words that the room chose from. */
function wordOf(
  context: MinutesContext,
  subject: Review['subject'],
  outcome: Review['outcome'],
): string {
  if (outcome === null) return context.texts.practice.notLookedAt;
  const kept = subject === 'commitment' ? textsFor(context.locale).review.kept[outcome] : undefined;
  return kept?.toLocaleLowerCase(context.locale) ?? termsOf(context).outcomes[outcome];
}

function actionReviews(context: MinutesContext, reviews: readonly Review[]): Block[] {
  const { practice, noOwner } = context.texts;
  if (reviews.length === 0) return [];
  const columns = practice.lastActionColumns;
  return [
    heading(2, plain(practice.lastActions)),
    paragraph('lead', plain(`${outcomeCounts(context, reviews)}.`)),
    {
      kind: 'table',
      columns: [
        { header: columns.action, share: 33 },
        { header: columns.owner, share: 17 },
        { header: columns.outcome, share: 18 },
        { header: columns.happened, share: 32 },
      ],
      rows: reviews.map((review) => [
        [[quoted(context, review.text)], ...days(context, review)],
        cell(quoted(context, oneLine(review.owner), noOwner)),
        outcome(context, review),
        happened(context, review),
      ]),
    },
  ];
}

function commitmentReviews(context: MinutesContext, reviews: readonly Review[]): Block[] {
  const { practice, unnamedPerson } = context.texts;
  if (reviews.length === 0) return [];
  const columns = practice.lastCommitmentColumns;
  return [
    heading(2, plain(practice.lastCommitments)),
    paragraph('lead', plain(`${outcomeCounts(context, reviews)}.`)),
    {
      kind: 'table',
      columns: [
        { header: columns.person, share: 20 },
        { header: columns.change, share: 32 },
        { header: columns.outcome, share: 18 },
        { header: columns.happened, share: 30 },
      ],
      rows: reviews.map((review) => [
        cell(quoted(context, oneLine(review.owner), unnamedPerson)),
        [[quoted(context, review.text)], ...days(context, review)],
        outcome(context, review),
        happened(context, review),
      ]),
    },
  ];
}

/** `agreed on 12 Dec 2025` and `due 31 Mar 2026`, a line each. */
function days({ texts, locale }: MinutesContext, { agreedOn, dueOn }: Review): Cell {
  const { practice } = texts;
  return [
    [muted(practice.agreedOn(shortDate(agreedOn, locale)))],
    ...(dueOn === null ? [] : [[muted(practice.dueOn(shortDate(dueOn, locale)))]]),
  ];
}

/** What it came to, what the room decided about it, and where it goes on. */
function outcome(context: MinutesContext, review: Review): Cell {
  const { practice, labelled } = context.texts;
  const terms = termsOf(context);
  const carried = labelOfAction(context.session, review.carriedToId);
  const lines: (readonly Run[])[] = [[bold(wordOf(context, review.subject, review.outcome))]];
  if (review.verdict !== null) {
    lines.push([plain(`${labelled(practice.verdict)} ${terms.verdicts[review.verdict]}`)]);
  }
  if (carried !== null) lines.push([plain(practice.goesOnAs(carried))]);
  return lines;
}

/** What happened, in the room's words, and apart from it how it was measured. */
function happened(context: MinutesContext, review: Review): Cell {
  const { practice, labelled } = context.texts;
  const reading = readingWords(context, review);
  const said = isBlank(review.happened)
    ? [muted(practice.nothingNoted)]
    : [quoted(context, review.happened.trim())];
  if (isBlank(review.measure)) return reading === null ? [said] : [said, [plain(reading)]];
  return [
    said,
    [
      muted(`${labelled(practice.measure)} `),
      quoted(context, oneLine(review.measure)),
      ...(reading === null ? [] : [plain(` (${reading})`)]),
    ],
  ];
}
