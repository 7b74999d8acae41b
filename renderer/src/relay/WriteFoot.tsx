import type { Stage } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { openRunDialog } from '../run/run-dialogs';
import { backATurn, finishWriting } from './relay-actions';
import type { RelayView } from './relay-view';

interface WriteFootProps {
  readonly stage: Stage;
  readonly relay: RelayView;
  readonly isOnPaper: boolean;
}

/** What the facilitator may want to do between two turns, small enough to stay out of the room's way. */
export function WriteFoot({ stage, relay, isOnPaper }: WriteFootProps) {
  const { relay: words } = useText();
  const isUnderWay = !isOnPaper && (relay.phase === 'typing' || relay.phase === 'hand-over');
  const hasEarlierTurn = !isOnPaper && relay.phase !== 'not-started' && !relay.isFirstTurn;
  return (
    <div className="relay-foot">
      <Button size="small" variant="quiet" keyHint="Ctrl I" onClick={() => openRunDialog('notes')}>
        {words.add.button}
      </Button>
      <Button size="small" variant="quiet" onClick={() => openRunDialog('people')}>
        {words.whoIsHere}
      </Button>
      {(isOnPaper || relay.phase === 'not-started') && (
        <Button size="small" variant="quiet" onClick={() => openRunDialog('ways')}>
          {words.ways.button}
        </Button>
      )}
      {hasEarlierTurn && (
        <Button
          size="small"
          variant="quiet"
          keyHint="Ctrl ⌫"
          onClick={() => void backATurn(stage.id)}
        >
          {words.turn.back}
        </Button>
      )}
      {isUnderWay && (
        <Button size="small" variant="quiet" onClick={() => void finishWriting(stage.id)}>
          {words.endWriting}
        </Button>
      )}
    </div>
  );
}
