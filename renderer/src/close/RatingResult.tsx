import type { Rating } from '@shared/domain/model';
import { averageOf, countsByStars, type ratingProgressOf, STARS } from '@shared/domain/ratings';
import type { CSSProperties } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { averageWords } from './rating-words';

interface RatingResultProps {
  readonly ratings: readonly Rating[];
  readonly progress: ReturnType<typeof ratingProgressOf>;
}

/** What the room has said so far: the average, and how many for each number of stars. */
export function RatingResult({ ratings, progress }: RatingResultProps) {
  const texts = useText();
  const words = texts.close.rating;
  const isCloseUp = useIsCloseUp();
  const counts = countsByStars(ratings);
  const most = Math.max(1, ...counts);
  const average = averageOf(ratings);
  const isGoing = progress.people > 0 && !progress.isComplete;
  return (
    <div className="rating__result">
      <p className="rating__average" aria-live="polite">
        {average === null
          ? words.none
          : isGoing
            ? words.average(averageWords(average, texts))
            : words.summary(averageWords(average, texts), ratings.length)}
      </p>
      {isGoing && !isCloseUp && (
        <p className="rating__progress">{words.progress(progress.count, progress.people)}</p>
      )}
      {!(isCloseUp && average === null) && (
        <ol className="rating__bars" reversed>
          {[...STARS].reverse().map((one) => {
            const count = counts[one - 1] ?? 0;
            return (
              <li key={one} style={{ '--share': count / most } as CSSProperties}>
                <span className="visually-hidden">{words.bar(one, count)}</span>
                <span aria-hidden="true">{one}</span>
                <i aria-hidden="true" />
                <span aria-hidden="true">{count === 0 ? '' : count}</span>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
