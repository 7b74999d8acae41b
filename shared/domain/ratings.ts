import { isBlank } from '../lib/blank';
import type { Rating, Session } from './model';
import { listOf, presentPeopleOf } from './selectors';

export const STARS = [1, 2, 3, 4, 5] as const;

export const ratingsOf = (session: Session): readonly Rating[] => listOf(session.ratings);

/**
 * How many have rated, and how many people are in the room to do so. Nobody knows whose rating is missing: they are only counted. Where
 * nobody is on the list, there is no end to wait for.
 */
export function ratingProgressOf(session: Session): {
  readonly count: number;
  readonly people: number;
  /** Everybody who is here has rated, so that one more would be somebody's second. */
  readonly isComplete: boolean;
} {
  const count = ratingsOf(session).length;
  const people = presentPeopleOf(session).length;
  return { count, people, isComplete: people > 0 && count >= people };
}

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
