import { REVIEW_OUTCOMES, type Review } from '../domain/model';
import { inOrder, stagesOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
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
function outcomeCounts(context: MinutesContext, reviews: readonly Review[]): string {
  const { outcomes } = termsOf(context);
  return [...REVIEW_OUTCOMES, null]
    .map((outcome) => ({
      count: reviews.filter((review) => review.outcome === outcome).length,
      word: outcome === null ? context.texts.practice.notLookedAt : outcomes[outcome],
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
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
  const lines: (readonly Run[])[] = [
    [bold(review.outcome === null ? practice.notLookedAt : terms.outcomes[review.outcome])],
  ];
  if (review.verdict !== null) {
    lines.push([plain(`${labelled(practice.verdict)} ${terms.verdicts[review.verdict]}`)]);
  }
  if (carried !== null) lines.push([plain(practice.goesOnAs(carried))]);
  return lines;
}

/** What happened, in the room's words, and what was measured. */
function happened(context: MinutesContext, review: Review): Cell {
  const { practice, labelled } = context.texts;
  const reading = readingWords(context, review);
  const measured: Run[] = isBlank(review.measure)
    ? []
    : [quoted(context, reading === null ? review.measure : labelled(oneLine(review.measure)))];
  if (reading !== null) measured.push(plain(`${measured.length === 0 ? '' : ' '}${reading}`));
  const lines: (readonly Run[])[] = [
    ...(isBlank(review.happened) ? [] : [[quoted(context, review.happened.trim())]]),
    ...(measured.length === 0 ? [] : [measured]),
  ];
  return lines.length > 0 ? lines : cell(muted(practice.nothingNoted));
}
