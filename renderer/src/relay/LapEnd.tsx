import type { Stage } from '@shared/domain/model';
import { notesOfLap } from '@shared/domain/relay-lap';
import { uncoveredOrder } from '@shared/domain/uncovered-order';
import { useEffect } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { goToPlace } from '../run/go-to-place';
import { useFocusOnMount } from '../run/use-focus-on-mount';
import { useStrayGuard } from '../run/use-stray-guard';
import { announce } from '../state/app-store';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { LapFacts } from './LapFacts';
import { NotePile } from './NotePile';
import { lastLapField, startLap, startLastLap } from './relay-actions';
import type { RelayView } from './relay-view';
import { UncoveredNotes } from './UncoveredNotes';

/** More names than these would take the place of what comes next. */
const MANY = 5;

/**
 * The end of a lap, and of the writing: what has been written, who passed, what another lap would take, and the ways on. The
 * notes of a covered lap are uncovered here.
 */
export function LapEnd({ stage, relay }: { readonly stage: Stage; readonly relay: RelayView }) {
  const { relay: words, names } = useText();
  const session = useSession((whole) => whole);
  const [lastLap] = useKeptText(lastLapField(stage.id));
  const isLastLap = relay.phase === 'lap-complete' && lastLap === String(relay.lap);
  const heading = isLastLap ? words.lapEnd.wasLast : headingOf(relay, words);
  useEffect(() => announce(heading), [heading]);
  const covered =
    session.meta.typing === 'covered' ? uncoveredOrder(notesOfLap(session, stage.id)) : [];
  /* Without names nobody knows which notes are of a later round. */
  const isOfAll = session.meta.names === 'never' && relay.lap > 1;
  const label = isOfAll ? names.uncovered : words.covered.uncovered;
  /* Where nobody wrote, the heading says it of all. */
  const passed = relay.phase !== 'finished' &&
    relay.wroteCount > 0 &&
    relay.passedNames.length > 0 && (
      <p className="relay-plain__lead" data-many={relay.passedNames.length > MANY || undefined}>
        {words.lapEnd.passed(words.and(relay.passedNames))}
      </p>
    );
  const ofWays = { stageId: stage.id, relay, isLastLap };
  if (covered.length > 0) {
    return (
      <section className="uncovered">
        <div className="uncovered__head">
          <h1 className="relay-turn__name">{heading}</h1>
          <div>
            {passed}
            <LapFacts stage={stage} relay={relay} of="next-lap" besides={0.5} />
          </div>
        </div>
        <UncoveredNotes notes={covered} label={label(covered.length)}>
          <LapWays {...ofWays} hasGroup={relay.phase === 'finished' || isLastLap} />
        </UncoveredNotes>
      </section>
    );
  }
  return (
    <section className="relay-plain relay-plain--end">
      <div>
        <h1 className="relay-turn__name">{heading}</h1>
        {passed}
        <LapFacts stage={stage} relay={relay} of="next-lap" besides={0.25} />
      </div>
      <NotePile kind={stage.noteKind} relay={relay} />
      <LapWays {...ofWays} hasGroup />
    </section>
  );
}

interface LapWaysProps {
  readonly stageId: string;
  readonly relay: RelayView;
  readonly isLastLap: boolean;
  /** False where the footer leads on, because the notes need the place. */
  readonly hasGroup: boolean;
}

/** Where the room goes from here. After the last lap, and after the writing, the way on comes first. */
function LapWays({ stageId, relay, isLastLap, hasGroup }: LapWaysProps) {
  const { relay: words, run } = useText();
  const first = useFocusOnMount<HTMLButtonElement>();
  const guardStrayKeys = useStrayGuard();
  const group = () => void goToPlace({ kind: 'step', stageId, step: 'group' });
  const again = () => void startLap(stageId);
  const isOver = relay.phase === 'finished' || isLastLap;
  if (isOver) {
    return (
      <div className="relay-plain__ways">
        <Button
          onKeyDown={guardStrayKeys}
          variant="primary"
          ref={first}
          data-focus-place="main"
          onClick={group}
        >
          {run.goOnTo.group}
        </Button>
        <Button onKeyDown={guardStrayKeys} onClick={again}>
          {words.finished.again}
        </Button>
      </div>
    );
  }
  return (
    <div className="relay-plain__ways">
      <Button
        onKeyDown={guardStrayKeys}
        variant="primary"
        ref={first}
        data-focus-place="main"
        keyHint={words.handOver.takeIt}
        onClick={again}
      >
        {words.lapEnd.anotherRound}
      </Button>
      <Button onKeyDown={guardStrayKeys} onClick={() => void startLastLap(stageId, relay.lap + 1)}>
        {words.lapEnd.lastRound}
      </Button>
      {hasGroup && (
        <Button onKeyDown={guardStrayKeys} onClick={group}>
          {run.goOnTo.group}
        </Button>
      )}
    </div>
  );
}

function headingOf(relay: RelayView, words: ReturnType<typeof useText>['relay']): string {
  if (relay.phase === 'finished') return words.finished.title(relay.noteCount);
  if (relay.wroteCount === 0) return words.lapEnd.none;
  return relay.wroteCount === relay.hereCount
    ? words.lapEnd.all
    : words.lapEnd.some(relay.wroteCount);
}
