import { averageOf, countsByStars, ratingsOf, STARS } from '@shared/domain/ratings';
import { Star } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
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
  const rating = useRating();
  const toStars = () => stars.current?.querySelector<HTMLElement>('button')?.focus();
  useEffect(() => stars.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const add = async () => {
    if (await rating.add()) toStars();
    else if (rating.stars === 0) toStars();
  };
  const onStarsKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (/^[1-5]$/u.test(event.key)) {
      rating.choose(Number(event.key));
      better.current?.focus();
    } else if (event.key === 'Backspace') void rating.takeBack();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const buttons = [...(stars.current?.querySelectorAll('button') ?? [])];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[at + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="rating">
      <div className="rating__ask">
        <fieldset ref={stars} className="rating__stars" onKeyDown={onStarsKey}>
          <legend className="visually-hidden">{words.starsName}</legend>
          {STARS.map((one) => (
            <button
              key={one}
              type="button"
              className="rating__star"
              aria-pressed={rating.stars === one}
              aria-label={words.star(one)}
              data-filled={one <= rating.stars || undefined}
              onClick={() => {
                rating.choose(one);
                better.current?.focus();
              }}
            >
              <Star aria-hidden="true" />
              <span>{one}</span>
            </button>
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
