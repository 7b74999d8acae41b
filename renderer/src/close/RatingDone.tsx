import { Check, Users } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { openRunDialog } from '../run/run-dialogs';
import { announce } from '../state/app-store';
import { progressWords, useRating } from './use-rating';

interface RatingDoneProps {
  readonly count: number;
  readonly onLeave: (() => void) | undefined;
}

/** Everybody who is here has rated: another rating is not taken, and whoever came late is added first. */
export function RatingDone({ count, onLeave }: RatingDoneProps) {
  const { close, run } = useText();
  const words = close.rating;
  const rating = useRating();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    /* The field of the last one has gone, and the focus with it. */
    if (document.activeElement === document.body) told.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== told.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat) return;
    if (/^[1-5]$/u.test(event.key) || event.key === 'Enter') announce(progressWords());
    else if (event.key === 'Backspace') void rating.takeBack();
    else return;
    event.preventDefault();
  };
  const addSomebody = () => {
    onLeave?.();
    openRunDialog('people');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the question before it
    <div className="rating__ask" onKeyDown={onKeyDown}>
      <p ref={told} tabIndex={-1} className="rating__all">
        <Check aria-hidden="true" />
        {words.all(count)}
      </p>
      <div className="rating__ways">
        <p>{words.late}</p>
        <Button icon={Users} onClick={addSomebody}>
          {run.whoIsHere}
        </Button>
      </div>
      <div className="rating__ways">
        <Button variant="quiet" onClick={() => void rating.takeBack()}>
          {words.takeBack}
        </Button>
      </div>
    </div>
  );
}
