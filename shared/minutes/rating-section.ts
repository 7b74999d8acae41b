import { betterLinesOf } from '../domain/ratings';
import { amountWords } from '../text/parse-amount';
import type { Block } from './blocks';
import { type MinutesContext, quoted } from './context';
import { averageOf } from './practice-facts';
import { bold, cell, heading, paragraph, plain } from './runs';

const STARS = [5, 4, 3, 2, 1] as const;

/**
 * How the session was, as a distribution and an average, and what would make it better. Nobody can be told from it: the lines stand
 * by their letters and not in the order of typing. Left out where nobody rated.
 */
export function ratingSection(context: MinutesContext): Block[] {
  const { session, texts, locale } = context;
  const { practice } = texts;
  const ratings = Object.values(session.ratings);
  const average = averageOf(ratings);
  if (average === null) return [];
  const better = betterLinesOf(ratings);
  return [
    heading(1, plain(practice.rating)),
    paragraph(
      'lead',
      bold(`${texts.labelled(practice.worthTheTime)} `),
      plain(practice.ratingOf(amountWords(average, locale), ratings.length)),
    ),
    {
      kind: 'table',
      columns: [
        { header: practice.ratingColumns.stars, share: 50 },
        { header: practice.ratingColumns.answers, share: 50 },
      ],
      rows: STARS.map((stars) => [
        cell(plain(practice.starsOf(stars))),
        cell(plain(String(ratings.filter((rating) => rating.stars === stars).length))),
      ]),
    },
    ...(better.length === 0
      ? []
      : [
          heading(2, plain(practice.better)),
          {
            kind: 'list' as const,
            marker: 'bullet' as const,
            items: better.map((line) => [quoted(context, line)]),
          },
        ]),
  ];
}
