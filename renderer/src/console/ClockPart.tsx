import { type ClockView, clockViewOf } from '@shared/domain/clock';
import type { Stage } from '@shared/domain/model';
import { duration } from '@shared/text/dates';
import { Pause, Play } from 'lucide-react';
import { useNow } from '../hooks/use-now';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Named } from '../kit/Named';
import { TimerDisc } from '../kit/TimerDisc';
import { changeMinutes, toggleClock } from '../run/clock-actions';
import { faceOf, secondsText } from '../run/clock-face';
import { clockSpoken, discStateOf, toggleWords } from '../run/clock-text';
import { SessionEndLine } from '../run/SessionEndLine';
import { useSession } from '../state/session-store';
import { innerClockOf } from './console-view';

const LOOK_MS = 1_000;
const DISC_SIZE = 6.4;

interface PartProps {
  readonly stage: Stage;
}

/** The stage's clock to the second, the minutes to give and take, and when the morning will end. */
export function ClockPart({ stage }: PartProps) {
  const { run } = useText();
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  return (
    <section className="console-part console-clock" aria-labelledby="console-clock">
      <h2 id="console-clock" className="visually-hidden">
        {run.timer}
      </h2>
      {isClosed ? <p className="muted">{run.closedNote}</p> : <Running stage={stage} />}
      <div className="console-clock__end">
        <SessionEndLine />
      </div>
    </section>
  );
}

function Running({ stage }: PartProps) {
  const texts = useText();
  const { console: words, run } = texts;
  const now = useNow(LOOK_MS);
  const session = useSession((whole) => whole);
  const view = clockViewOf(session, stage, now);
  const face = faceOf(view);
  const inner = innerClockOf(session, stage, now);
  const isRunning = face.state === 'running' || face.state === 'over';
  const isPaused = face.state === 'paused' || face.state === 'over-paused';
  return (
    <>
      <div
        className="console-clock__face"
        role="timer"
        aria-live="off"
        aria-label={`${run.timer}: ${clockSpoken(face, texts)}`}
      >
        <TimerDisc
          remainingMs={face.leftMs}
          allottedMs={face.allottedMs}
          state={discStateOf(face)}
          size={DISC_SIZE}
        />
        <p className="console-clock__time" data-over={view.overMs > 0 || undefined}>
          {timeOf(view)} <small>{view.overMs > 0 ? words.over : words.left}</small>
          <span className="console-clock__used">
            {isPaused && <b>{run.paused} · </b>}
            {face.state === 'idle' && <b>{run.notStarted} · </b>}
            {run.plannedAndReal(duration(stage.plannedMs), duration(face.realMs))}
          </span>
        </p>
      </div>
      <div className="console-clock__buttons">
        <Button icon={isRunning ? Pause : Play} onClick={() => void toggleClock(stage)}>
          {toggleWords(face, texts)}
        </Button>
        {[-1, 1, 5].map((minutes) => {
          const spoken =
            minutes < 0 ? run.lessMinutesSpoken(-minutes) : run.moreMinutesSpoken(minutes);
          return (
            <Button key={minutes} title={spoken} onClick={() => void changeMinutes(stage, minutes)}>
              <Named name={spoken}>{minutes < 0 ? `−${-minutes}` : `+${minutes}`}</Named>
            </Button>
          );
        })}
      </div>
      {inner !== null && (
        <p className="console-clock__inner">
          {words.boxes[inner.kind]}{' '}
          <b>
            {inner.view.overMs > 0
              ? words.boxOver(timeOf(inner.view))
              : words.boxLeft(timeOf(inner.view))}
          </b>
        </p>
      )}
    </>
  );
}

/** Minutes and seconds that are left, or that it runs over. */
const timeOf = ({ remainingMs, overMs }: ClockView): string =>
  overMs > 0
    ? `+${secondsText(Math.floor(overMs / 1_000))}`
    : secondsText(Math.ceil(remainingMs / 1_000));
