import type { Stage } from '@shared/domain/model';
import { useEffect } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { goToPlace } from '../run/go-to-place';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { announce } from '../state/app-store';
import { NotePile } from './NotePile';
import { startLap } from './relay-actions';
import type { RelayView } from './relay-view';

/** The end of a lap, and of the writing: what has been written, who passed, and both ways on. */
export function LapEnd({ stage, relay }: { readonly stage: Stage; readonly relay: RelayView }) {
  const { relay: words, run } = useText();
  const again = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const isFinished = relay.phase === 'finished';
  const heading = headingOf(relay, words);
  useEffect(() => announce(heading), [heading]);
  const startAgain = () => void startLap(stage.id);
  const group = () => void goToPlace({ kind: 'step', stageId: stage.id, step: 'group' });
  return (
    <section className="relay-plain relay-plain--end">
      <div>
        <h1 className="relay-turn__name">{heading}</h1>
        {!isFinished && relay.passedNames.length > 0 && (
          <p className="relay-plain__lead">{words.lapEnd.passed(words.and(relay.passedNames))}</p>
        )}
        <div className="relay-plain__ways">
          {isFinished ? (
            <>
              <Button onKeyDown={guardStrayKeys} variant="primary" ref={again} onClick={group}>
                {run.goOnTo.group}
              </Button>
              <Button onKeyDown={guardStrayKeys} onClick={startAgain}>
                {words.finished.again}
              </Button>
            </>
          ) : (
            <>
              <Button
                onKeyDown={guardStrayKeys}
                variant="primary"
                ref={again}
                keyHint={words.handOver.takeIt}
                onClick={startAgain}
              >
                {words.lapEnd.anotherRound}
              </Button>
              <Button onKeyDown={guardStrayKeys} onClick={group}>
                {run.goOnTo.group}
              </Button>
            </>
          )}
        </div>
      </div>
      <NotePile kind={stage.noteKind} relay={relay} />
    </section>
  );
}

function headingOf(relay: RelayView, words: ReturnType<typeof useText>['relay']): string {
  if (relay.phase === 'finished') return words.finished.title(relay.noteCount);
  if (relay.wroteCount === 0) return words.lapEnd.none;
  return relay.wroteCount === relay.hereCount
    ? words.lapEnd.all
    : words.lapEnd.some(relay.wroteCount);
}
