import type { Stage } from '@shared/domain/model';
import { EyeOff } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { announce } from '../state/app-store';
import { giveBallotTo, showBallot } from './ballot-actions';
import type { BallotView } from './ballot-view';

interface BallotCompleteProps {
  readonly stage: Stage;
  readonly view: BallotView;
}

/** All are in, and the result waits under its cover; or somebody has come late and may vote, too. */
export function BallotComplete({ stage, view }: BallotCompleteProps) {
  const { ballot: texts, relay } = useText();
  const words = texts.complete;
  const button = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const { ballot, missingIds, missingNames } = view;
  const isCounted = ballot.method === 'fingers';
  const [firstId] = missingIds;
  const [firstName = ''] = missingNames;
  const isWaiting = !isCounted && firstId !== undefined;
  const title = isWaiting
    ? words.missing(relay.and(missingNames))
    : isCounted
      ? words.titleOfHands
      : words.title;
  useEffect(() => announce(title), [title]);
  return (
    <section className="ballot-complete">
      <h2>{title}</h2>
      <p className="ballot-note">
        <EyeOff aria-hidden="true" />
        <span>{words.covered}</span>
      </p>
      <div className="ballot-complete__ways">
        {isWaiting ? (
          <>
            <Button
              variant="primary"
              ref={button}
              data-focus-place="main"
              onKeyDown={guardStrayKeys}
              onClick={() => void giveBallotTo(stage.id, firstId)}
            >
              {words.votesNow(firstName)}
            </Button>
            <Button onKeyDown={guardStrayKeys} onClick={() => void showBallot(stage.id, true)}>
              {words.showWithout}
            </Button>
          </>
        ) : (
          <Button
            variant="primary"
            ref={button}
            data-focus-place="main"
            keyHint={relay.handOver.takeIt}
            onKeyDown={guardStrayKeys}
            onClick={() => void showBallot(stage.id, false)}
          >
            {words.show}
          </Button>
        )}
      </div>
    </section>
  );
}
