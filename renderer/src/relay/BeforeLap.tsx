import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { openRunDialog } from '../run/run-dialogs';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { startLap } from './relay-actions';
import type { RelayView } from './relay-view';

/** Before the first lap: who begins and how it goes on, and one Enter to start. */
export function BeforeLap({
  stageId,
  relay,
}: {
  readonly stageId: string;
  readonly relay: RelayView;
}) {
  const { relay: words } = useText();
  const start = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const isAnybodyHere = relay.name !== '';
  return (
    <section className="relay-plain">
      <h1 className="relay-turn__name">{words.before.title}</h1>
      {isAnybodyHere ? (
        <>
          <p className="relay-plain__lead">
            <b>{words.before.begins(relay.name)}</b>
            {relay.thenName !== '' && `, ${words.before.thenRound(relay.thenName)}`}
          </p>
          <p className="relay-plain__more">{words.before.chooseSeat}</p>
          <div className="relay-plain__ways">
            <Button
              onKeyDown={guardStrayKeys}
              variant="primary"
              ref={start}
              keyHint={words.handOver.takeIt}
              onClick={() => void startLap(stageId)}
            >
              {words.before.start}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="relay-plain__lead">{words.before.nobody}</p>
          <div className="relay-plain__ways">
            <Button
              onKeyDown={guardStrayKeys}
              variant="primary"
              ref={start}
              onClick={() => openRunDialog('people')}
            >
              {words.whoIsHere}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
