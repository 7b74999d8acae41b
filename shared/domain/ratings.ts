import { isBlank } from '../lib/blank';
import type { Rating, Session } from './model';
import { listOf } from './selectors';

export const STARS = [1, 2, 3, 4, 5] as const;

export const ratingsOf = (session: Session): readonly Rating[] => listOf(session.ratings);

/** How often each number of stars was given, from one to five. */
export const countsByStars = (ratings: readonly Rating[]): readonly number[] =>
  STARS.map((stars) => ratings.filter((rating) => rating.stars === stars).length);

/** The mean number of stars; null where nobody has said. */
export const averageOf = (ratings: readonly Rating[]): number | null =>
  ratings.length === 0 ? null : ratings.reduce((sum, { stars }) => sum + stars, 0) / ratings.length;

/** What would have made a session better, by the letters and not in the order of typing, so that nobody can be told from it. */
export const betterLinesOf = (ratings: readonly Rating[]): readonly string[] =>
  ratings
    .map(({ better }) => better.trim())
    .filter((line) => !isBlank(line))
    .sort((a, b) => (a < b ? -1 : Number(a > b)));
