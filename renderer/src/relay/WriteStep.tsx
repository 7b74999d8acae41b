import { notesOfLap } from '@shared/domain/relay-lap';
import { isBlank } from '@shared/lib/blank';
import { useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { BeforeLap } from './BeforeLap';
import { HandOver } from './HandOver';
import { LapEnd } from './LapEnd';
import { LapFacts } from './LapFacts';
import { PaperEntry } from './PaperEntry';
import { usePaperPlace } from './paper-place';
import { RelaySeats } from './RelaySeats';
import { lastLapField } from './relay-actions';
import { type RelayView, relayViewOf } from './relay-view';
import { TurnCard } from './TurnCard';
import type { TurnEnd } from './use-turn';
import { WriteFoot } from './WriteFoot';
import './relay.css';
import './turn.css';
import './cards.css';
import './paper.css';

/** How the turn before ended, remembered for the hand-over that follows it. */
interface LastTurn {
  readonly turn: number;
  readonly name: string;
  readonly how: TurnEnd;
}

/** Writing by turns: one keyboard, one named turn after the other, one note each. Or one person types from the slips. */
/** A question of more letters stands on two smaller lines rather than on one that is cut. */
const LONG_QUESTION = 36;

export function WriteStep({ stage }: StageProps) {
  const { relay: words } = useText();
  const session = useSession((whole) => whole);
  const relay = relayViewOf(session, stage.id);
  const [last, setLast] = useState<LastTurn | null>(null);
  const [lastLap] = useKeptText(lastLapField(stage.id));
  const [paperPlace] = usePaperPlace(stage.id);
  const isCloseUp = useIsCloseUp();
  const isOnPaper = session.meta.typing === 'paper';
  const isTypingSlips = isOnPaper && paperPlace !== '';
  /* Slips are typed without laps; those of the keyboard wait until it goes round again. */
  const shown: RelayView = isOnPaper && !isTypingSlips ? { ...relay, phase: 'not-started' } : relay;
  const isLastLap = lastLap === String(relay.lap);
  const isOver = relay.phase === 'finished' || (relay.phase === 'lap-complete' && isLastLap);
  /* Uncovered notes need the place of one way on, which then stays in the footer. */
  const hasUncovered =
    session.meta.typing === 'covered' && notesOfLap(session, stage.id).length > 0;
  const hasOwnWayOn = !isOnPaper && (isOver || (relay.phase === 'lap-complete' && !hasUncovered));
  const isGoingRound = shown.phase === 'typing' || shown.phase === 'hand-over';
  const question = isBlank(stage.question) ? stage.title : stage.question;
  return (
    <StageFrame
      stage={stage}
      heading={
        <p className="relay-heading" data-long={question.length > LONG_QUESTION || undefined}>
          <bdi title={question}>{question}</bdi>
          {!isOnPaper && !isCloseUp && (
            <span>{isLastLap ? words.lastRound : words.round(relay.lap)}</span>
          )}
        </p>
      }
      foot={<WriteFoot stage={stage} relay={relay} isOnPaper={isOnPaper} />}
      isWayOnQuiet
      hasOwnWayOn={hasOwnWayOn}
    >
      <div className="relay">
        {isTypingSlips ? (
          <PaperEntry stage={stage} />
        ) : (
          <>
            <div className="relay__body">
              <Phase
                stage={stage}
                relay={shown}
                last={last}
                onEnd={(how) => setLast({ turn: relay.turn, name: relay.name, how })}
              />
            </div>
            {isGoingRound && <LapFacts stage={stage} relay={shown} of="this-lap" />}
            <RelaySeats stage={stage} phase={shown.phase} />
          </>
        )}
      </div>
    </StageFrame>
  );
}

interface PhaseProps extends StageProps {
  readonly relay: RelayView;
  readonly last: LastTurn | null;
  readonly onEnd: (how: TurnEnd) => void;
}

function Phase({ stage, relay, last, onEnd }: PhaseProps) {
  const { personId } = relay;
  switch (relay.phase) {
    case 'not-started':
      return <BeforeLap stageId={stage.id} relay={relay} />;
    case 'hand-over':
      return (
        <HandOver
          key={relay.turn}
          stageId={stage.id}
          relay={relay}
          before={last?.turn === relay.turn - 1 ? last : null}
        />
      );
    case 'typing':
      return personId === null ? null : (
        <TurnCard key={relay.turn} stage={stage} relay={relay} personId={personId} onEnd={onEnd} />
      );
    case 'lap-complete':
    case 'finished':
      return <LapEnd key={relay.phase} stage={stage} relay={relay} />;
  }
}
