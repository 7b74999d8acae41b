import { ratingProgressOf, ratingsOf } from '@shared/domain/ratings';
import { announce } from '../state/app-store';
import { currentTexts, send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { handOn, keepText, keptText, useKeptText } from '../state/kept-text';
import { useSessionStore } from '../state/session-store';

interface RatingInHand {
  /** 0: none chosen yet. */
  readonly stars: number;
  readonly choose: (stars: number) => void;
  readonly better: string;
  readonly setBetter: (better: string) => void;
  /** True when it was counted. */
  readonly add: () => Promise<boolean>;
  readonly takeBack: () => Promise<void>;
  /** Forgets what is half said: it belongs to nobody who comes later. */
  readonly letGo: () => void;
}

/** What the room is told of how many have rated, and whether another is waited for. */
export function progressWords(): string {
  const words = currentTexts().close.rating;
  const { session } = useSessionStore.getState();
  const { count, people, isComplete } =
    session === null ? { count: 0, people: 0, isComplete: false } : ratingProgressOf(session);
  if (isComplete) return words.all(count);
  return people === 0 ? words.next : `${words.progress(count, people)}. ${words.next}`;
}

function isComplete(): boolean {
  const { session } = useSessionStore.getState();
  return session !== null && ratingProgressOf(session).isComplete;
}

const letGo = () => {
  keepText(fieldOf('rating-stars'), '');
  keepText(fieldOf('rating-better'), '');
};

/** The rating of whoever has the keyboard, kept until it is counted or left. */
export function useRating(): RatingInHand {
  const [stars, keepStars] = useKeptText(fieldOf('rating-stars'));
  const [better, setBetter] = useKeptText(fieldOf('rating-better'));
  return {
    stars: Number(stars) || 0,
    letGo,
    choose: (next) => keepStars(next === 0 ? '' : String(next)),
    better,
    setBetter,
    add: async () => {
      if (isComplete()) {
        letGo();
        announce(progressWords());
        return false;
      }
      const given = Number(keptText(fieldOf('rating-stars'))) || 0;
      if (given === 0) {
        announce(currentTexts().close.rating.choose);
        return false;
      }
      const words = keptText(fieldOf('rating-better'));
      const isDone = await handOn(fieldOf('rating-better'), () =>
        send('rating.add', { stars: given, better: words }),
      );
      if (!isDone) return false;
      keepText(fieldOf('rating-stars'), '');
      announce(`${currentTexts().close.rating.added(given)} ${progressWords()}`);
      return true;
    },
    takeBack: async () => {
      const { session } = useSessionStore.getState();
      const last = session === null ? undefined : ratingsOf(session).at(-1);
      if (last === undefined) return;
      await sendWithUndo('rating.remove', { id: last.id }, currentTexts().close.rating.removed);
    },
  };
}
