import type { Stage } from '@shared/domain/model';
import { duration, timeOfDay } from '@shared/text/dates';
import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { TimerDisc } from '../kit/TimerDisc';
import { useSession } from '../state/session-store';
import { clockSpoken, clockText, discStateOf } from './clock-text';
import { TimerButtons } from './TimerButtons';
import { useClockFace } from './use-clock-face';
import { useSessionEnd } from './use-session-end';
import './timer.css';

/** Large enough to be read from the back row without reading it. */
const DISC_SIZE = 12;

interface TimerPanelProps {
  readonly stage: Stage;
  /** A quiet line under the words: what comes after the time. */
  readonly after?: ReactNode;
}

/** The large timer: a disc that empties, its words, and what is planned against what was used. */
export function TimerPanel({ stage, after }: TimerPanelProps) {
  const texts = useText();
  const face = useClockFace(stage);
  const isOver = face.state === 'over' || face.state === 'over-paused';
  const isPaused = face.state === 'paused' || face.state === 'over-paused';
  return (
    <div className="run-timer" data-over={isOver || undefined}>
      <div
        className="run-timer__clock"
        role="timer"
        aria-live="off"
        aria-label={`${texts.run.timer}: ${clockSpoken(face, texts)}`}
      >
        <TimerDisc
          remainingMs={face.leftMs}
          allottedMs={face.allottedMs}
          state={discStateOf(face)}
          size={DISC_SIZE}
        />
        <p className="run-timer__words">{clockText(face, texts)}</p>
      </div>
      <p className="run-timer__fact">
        {isPaused ? (
          <b>{texts.run.paused}</b>
        ) : face.state === 'idle' ? (
          <b>{texts.run.notStarted}</b>
        ) : (
          !isOver && after
        )}
      </p>
      <MovedEnd isOver={isOver} />
      <p className="run-timer__fact">
        {texts.run.plannedAndReal(duration(stage.plannedMs), duration(face.realMs))}
      </p>
      <TimerButtons stage={stage} face={face} />
    </div>
  );
}

/** Where the end of the session has moved, the room sees it in words: an overrun costs, time saved is a present. */
function MovedEnd({ isOver }: { readonly isOver: boolean }) {
  const { run } = useText();
  const locale = useSession((session) => session.meta.locale);
  const end = useSessionEnd();
  if (end.hasEnded || (!isOver && end.insteadOf === null)) return null;
  return (
    <p className={isOver ? 'run-timer__end' : 'run-timer__fact'}>
      {run.newEnd(timeOfDay(end.time, locale))}
      {end.insteadOf !== null && ` ${run.insteadOf(timeOfDay(end.insteadOf, locale))}`}
    </p>
  );
}
