import { averageOf, countsByStars, ratingsOf, STARS } from '@shared/domain/ratings';
import { Star } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { useSession } from '../state/session-store';
import './rating.css';
import { averageWords } from './rating-words';
import { useRating } from './use-rating';

const LONGEST = 500;

/** Was it worth the time? One key for each person as the keyboard goes round, or read from hands. Nobody's name is kept. */
export function RatingPanel() {
  const texts = useText();
  const words = texts.close.rating;
  const session = useSession((open) => open);
  const ratings = ratingsOf(session);
  const counts = countsByStars(ratings);
  const most = Math.max(1, ...counts);
  const average = averageOf(ratings);
  const stars = useRef<HTMLFieldSetElement>(null);
  const better = useRef<HTMLInputElement>(null);
  const name = useId();
  const rating = useRating();
  const toStars = () => stars.current?.querySelector<HTMLElement>('input')?.focus();
  useEffect(() => stars.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const add = async () => {
    const isMissing = rating.stars === 0;
    if ((await rating.add()) || isMissing) toStars();
  };
  const onStarsKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (/^[1-5]$/u.test(event.key)) {
      rating.choose(Number(event.key));
      better.current?.focus();
    } else if (event.key === 'Enter') void add();
    else if (event.key === 'Backspace' && rating.stars === 0) void rating.takeBack();
    else if (event.key === 'Backspace') rating.choose(0);
    else return;
    event.preventDefault();
  };
  return (
    <div className="rating">
      <div className="rating__ask">
        <fieldset ref={stars} className="rating__stars" onKeyDown={onStarsKey}>
          <legend className="visually-hidden">{words.starsName}</legend>
          {STARS.map((one) => (
            <label
              key={one}
              className="rating__star"
              data-filled={one <= rating.stars || undefined}
            >
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                aria-label={words.star(one)}
                checked={rating.stars === one}
                onChange={() => rating.choose(one)}
              />
              <Star aria-hidden="true" />
              <span aria-hidden="true">{one}</span>
            </label>
          ))}
        </fieldset>
        <TextField
          ref={better}
          label={words.better}
          placeholder={words.betterExample}
          maxLength={LONGEST}
          value={rating.better}
          onChange={rating.setBetter}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              void add();
            } else if (event.key === 'Backspace' && rating.better === '') {
              event.preventDefault();
              rating.choose(0);
              toStars();
            }
          }}
        />
        <div className="rating__ways">
          {rating.stars === 0 ? (
            <p>{words.choose}</p>
          ) : (
            <Button variant="primary" keyHint="Enter" onClick={() => void add()}>
              {words.add}
            </Button>
          )}
          {ratings.length > 0 && (
            <Button variant="quiet" onClick={() => void rating.takeBack()}>
              {words.takeBack}
            </Button>
          )}
        </div>
      </div>
      <div className="rating__result">
        <p className="rating__average" aria-live="polite">
          {average === null
            ? words.none
            : words.summary(averageWords(average, texts), ratings.length)}
        </p>
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
      </div>
    </div>
  );
}
