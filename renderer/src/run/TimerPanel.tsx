import { WARNING_MS } from '@shared/domain/clock';
import type { TimeBox } from '@shared/domain/time-box';
import { duration, timeOfDay } from '@shared/text/dates';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { TimerDisc } from '../kit/TimerDisc';
import { useSession } from '../state/session-store';
import { clockSpoken, clockText, discStateOf } from './clock-text';
import { TimerButtons } from './TimerButtons';
import { aboutBox, boxKindOf, boxName } from './time-in-hand';
import { useClockFace } from './use-clock-face';
import { useSessionEnd } from './use-session-end';
import './timer.css';

/** Large enough to be read from the back row without reading it. */
const DISC_SIZE = 12;

interface TimerPanelProps {
  readonly box: TimeBox;
  /** A quiet line under the words: what comes after the time, or what it is for. */
  readonly after?: ReactNode;
  /** What takes the place of the overrun where nobody minds one. */
  readonly calmEnd?: { readonly words: string; readonly after: string };
  readonly startWords?: string;
  /** Diameter of the disc, in room units. */
  readonly size?: number;
  /** Leaves out what is planned and used, and the buttons that are seldom wanted. */
  readonly isBrief?: boolean;
  /** Whether beginning and pausing this time is the main thing of the stage. */
  readonly isMain?: boolean;
  /** Takes the place of the buttons. */
  readonly children?: ReactNode;
}

/** The large timer: a disc that empties, its words, and what is planned against what was used. */
export function TimerPanel({
  box,
  after,
  calmEnd,
  startWords,
  size = DISC_SIZE,
  isBrief = false,
  isMain = false,
  children,
}: TimerPanelProps) {
  const texts = useText();
  const face = useClockFace(box);
  const name = useSession((session) => boxName(session, box.id, texts));
  const isStage = useSession((session) => boxKindOf(session, box.id) === 'stage');
  const isOver = face.state === 'over' || face.state === 'over-paused';
  const isPaused = face.state === 'paused' || face.state === 'over-paused';
  const isCalm = isOver && calmEnd !== undefined;
  const isWaiting = face.state === 'idle' && startWords !== undefined;
  const isLast = !isOver && face.leftMs <= WARNING_MS && face.allottedMs > WARNING_MS;
  return (
    <div
      className="run-timer"
      data-over={(isOver && !isCalm) || undefined}
      data-calm={isCalm || undefined}
    >
      <div
        className="run-timer__clock"
        role="timer"
        aria-live="off"
        aria-label={aboutBox(name, `${texts.run.timer}: ${clockSpoken(face, texts)}`, texts)}
      >
        <TimerDisc
          remainingMs={face.leftMs}
          allottedMs={face.allottedMs}
          state={discStateOf(face)}
          size={size}
        />
        <p className="run-timer__words">{isCalm ? calmEnd.words : clockText(face, texts)}</p>
      </div>
      <p className="run-timer__fact">
        {isCalm ? (
          calmEnd.after
        ) : isPaused ? (
          <b>{texts.run.paused}</b>
        ) : face.state === 'idle' ? (
          !isWaiting && <b>{texts.run.notStarted}</b>
        ) : isLast ? (
          <b className="run-timer__last">{texts.time.lastMinutes}</b>
        ) : (
          !(isOver && isStage) && after
        )}
      </p>
      {isStage && <MovedEnd isOver={isOver} />}
      {!isBrief && !isWaiting && (
        <p className="run-timer__fact">
          {texts.run.plannedAndReal(duration(box.plannedMs), duration(face.realMs))}
        </p>
      )}
      {children ?? (
        <TimerButtons
          box={box}
          face={face}
          startWords={startWords}
          isBrief={isBrief}
          isMain={isMain}
        />
      )}
    </div>
  );
}

/** Where the end of the session has moved, the room sees it in words: an overrun costs, time saved is a present. */
function MovedEnd({ isOver }: { readonly isOver: boolean }) {
  const { run } = useText();
  const locale = useLocale();
  const end = useSessionEnd();
  if (end.hasEnded || (!isOver && end.insteadOf === null)) return null;
  return (
    <p className={isOver ? 'run-timer__end' : 'run-timer__fact'}>
      {run.newEnd(timeOfDay(end.time, locale))}
      {end.insteadOf !== null && ` ${run.insteadOf(timeOfDay(end.insteadOf, locale))}`}
    </p>
  );
}
