import type { TypingMode } from '@shared/domain/model';
import { nextInLap } from '@shared/domain/relay';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { openRunDialog } from '../run/run-dialogs';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { useSession } from '../state/session-store';
import { startPaper } from './paper-place';
import { startLap } from './relay-actions';
import type { RelayView } from './relay-view';
import { TypingChoice } from './TypingChoice';

/** Before the first lap: what the room sees of it, who begins and how it goes on, and one Enter to start. */
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
  /* Slips may be typed after a lap, too, when it is nobody's turn. */
  const firstId = useSession((session) => nextInLap(session, {}, null));
  const { typing, turnOrder, names } = useSession((session) => session.meta);
  const isNameless = names === 'never';
  return (
    <section className="relay-plain">
      <h1 className="relay-turn__name">
        {typing === 'paper' ? words.before.paperTitle : words.before.title}
      </h1>
      {firstId !== null ? (
        <>
          <Lead relay={relay} typing={typing} isRound={turnOrder === 'seats'} />
          <div className="relay-plain__typing">
            <TypingChoice />
          </div>
          <div className="relay-plain__ways">
            <Button
              onKeyDown={guardStrayKeys}
              variant="primary"
              ref={start}
              data-focus-place="main"
              keyHint={words.handOver.takeIt}
              onClick={() =>
                typing === 'paper'
                  ? startPaper(stageId, isNameless ? null : (relay.personId ?? firstId))
                  : void startLap(stageId)
              }
            >
              {typing === 'paper' ? words.before.startPaper : words.before.start}
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
              data-focus-place="main"
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

interface LeadProps {
  readonly relay: RelayView;
  readonly typing: TypingMode;
  readonly isRound: boolean;
}

function Lead({ relay, typing, isRound }: LeadProps) {
  const { before } = useText().relay;
  if (typing === 'paper') return <p className="relay-plain__lead">{before.paper}</p>;
  const then = isRound ? before.thenRound : before.thenOrder;
  return (
    <>
      <p className="relay-plain__lead">
        <b>{before.begins(relay.name)}</b>
        {relay.thenName !== '' && `, ${then(relay.thenName)}`}
      </p>
      <p className="relay-plain__more">{before.chooseSeat}</p>
    </>
  );
}
