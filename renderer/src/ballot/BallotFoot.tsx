import type { Stage } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyHints } from '../kit/KeyHints';
import type { BallotView } from './ballot-view';
import { useBallotDeeds } from './use-ballot-deeds';

interface BallotFootProps {
  readonly stage: Stage;
  readonly view: BallotView;
  /** Leads back to the choice of a method. */
  readonly onBegin: () => void;
}

/** What the facilitator may want to do during a ballot, small enough to stay out of the room's way. */
export function BallotFoot({ stage, view, onBegin }: BallotFootProps) {
  const { ballot: words } = useText();
  const isTravelling = view.phase === 'hand-over';
  /* There is no room for all of them; the menu has the others. */
  const left = isTravelling ? 'show-without' : 'back';
  const deeds = useBallotDeeds(stage.id).filter(({ id }) => id !== left);
  const isShown = view.phase === 'shown';
  return (
    <div className="ballot-foot">
      <Button size="small" variant="quiet" onClick={onBegin}>
        {isShown ? words.result.again : words.anew}
      </Button>
      {deeds.map(({ id, word, keyHint, run }) => (
        <Button
          key={id}
          size="small"
          variant="quiet"
          {...(keyHint === undefined ? {} : { keyHint })}
          onClick={run}
        >
          {word}
        </Button>
      ))}
      {isShown && <KeyHints hints={[{ keys: 'Alt ↑ ↓', word: words.result.keys }]} />}
    </div>
  );
}
