import { STARS } from '@shared/domain/ratings';
import { Star } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { TextField } from '../kit/TextField';
import { useRating } from './use-rating';

interface RatingAskProps {
  /** How many have rated. */
  readonly given: number;
  /** How many are here; none where nobody is on the list. */
  readonly people: number;
}

const LONGEST = 500;
/** Whoever has not pressed a key for so long has gone, and Enter would count their stars for the next person. */
const LEFT_AFTER_MS = 60_000;

/** One key for each person as the keyboard goes round, or read from hands. Nobody's name is kept. */
export function RatingAsk({ given, people }: RatingAskProps) {
  const words = useText().close.rating;
  const isCloseUp = useIsCloseUp();
  const panel = useRef<HTMLDivElement>(null);
  const stars = useRef<HTMLFieldSetElement>(null);
  const better = useRef<HTMLInputElement>(null);
  const name = useId();
  const rating = useRating();
  const toStars = () => stars.current?.querySelector<HTMLElement>('input')?.focus();
  useEffect(() => stars.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const { choose, letGo } = rating;
  useEffect(() => letGo, [letGo]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter and each star begins the time anew
  useEffect(() => {
    if (rating.stars === 0) return;
    const timer = setTimeout(() => {
      choose(0);
      if (panel.current?.contains(document.activeElement)) toStars();
    }, LEFT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [rating.stars, rating.better]);
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
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the rating from each of its fields.
    <div
      ref={panel}
      className="rating__ask"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        letGo();
        toStars();
      }}
    >
      <fieldset ref={stars} className="rating__stars" onKeyDown={onStarsKey}>
        <legend className="visually-hidden">{words.starsName}</legend>
        {STARS.map((one) => (
          <label key={one} className="rating__star" data-filled={one <= rating.stars || undefined}>
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
        {/* Where letters are very large, there is room for one of the two. */}
        {given > 0 && !(isCloseUp && rating.stars > 0) && (
          <Button variant="quiet" onClick={() => void rating.takeBack()}>
            {words.takeBack}
          </Button>
        )}
      </div>
      {/* In a deep room what was said so far needs all of its own column. */}
      {isCloseUp && people > 0 && (
        <p className="rating__progress">{words.progress(given, people)}</p>
      )}
    </div>
  );
}
