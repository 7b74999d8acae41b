import type { TimeBox } from '@shared/domain/time-box';
import { ArrowLeftRight, Pause, Play, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Named } from '../kit/Named';
import { useSession } from '../state/session-store';
import { changeMinutes, restartClock, toggleClock } from './clock-actions';
import type { ClockFace } from './clock-face';
import { toggleWords } from './clock-text';
import { MinutesExchange } from './MinutesExchange';
import { aboutBox, boxName } from './time-in-hand';

interface TimerButtonsProps {
  readonly box: TimeBox;
  readonly face: ClockFace;
  /** What the button says that begins this time, where beginning it is the one thing to do on the screen. */
  readonly startWords?: string | undefined;
  /** Leaves out what is seldom wanted. */
  readonly isBrief?: boolean;
  /** Whether the button that begins and pauses is the main thing of the stage. */
  readonly isMain?: boolean;
}

/** Start, pause, more and less time; for a stage also minutes from and to others. The keys stand in the footer. */
export function TimerButtons({
  box,
  face,
  startWords,
  isBrief = false,
  isMain = false,
}: TimerButtonsProps) {
  const texts = useText();
  const { run, time } = texts;
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  const stage = useSession((session) => session.stages[box.id]);
  const name = useSession((session) => boxName(session, box.id, texts));
  const [isExchanging, setExchanging] = useState(false);
  if (isClosed) return <p className="run-timer__fact">{run.closedNote}</p>;
  const isRunning = face.state === 'running' || face.state === 'over';
  const isWaiting = face.state === 'idle' && startWords !== undefined;
  return (
    <div className="run-timer__buttons">
      <Button
        size={isWaiting ? 'normal' : 'small'}
        variant={isWaiting ? 'primary' : 'normal'}
        icon={isRunning ? Pause : Play}
        data-focus-place={isMain ? 'main' : undefined}
        title={aboutBox(name, toggleWords(face, texts), texts)}
        onClick={() => void toggleClock(box)}
      >
        {isWaiting ? startWords : toggleWords(face, texts)}
      </Button>
      {(isWaiting ? [] : isBrief ? [-1, 1] : [-1, 1, 5]).map((minutes) => {
        const words =
          minutes < 0 ? run.lessMinutesSpoken(-minutes) : run.moreMinutesSpoken(minutes);
        return (
          <Button
            key={minutes}
            size="small"
            title={aboutBox(name, words, texts)}
            onClick={() => void changeMinutes(box, minutes)}
          >
            <Named name={words}>{minutes < 0 ? `−${-minutes}` : `+${minutes}`}</Named>
          </Button>
        );
      })}
      {!isWaiting && !isBrief && (
        <IconButton
          size="small"
          icon={RotateCcw}
          label={run.restart}
          onClick={() => void restartClock(box)}
        />
      )}
      {stage !== undefined && (
        <IconButton
          size="small"
          icon={ArrowLeftRight}
          label={time.exchange}
          aria-haspopup="dialog"
          onClick={() => setExchanging(true)}
        />
      )}
      {stage !== undefined && isExchanging && (
        <MinutesExchange stage={stage} onClose={() => setExchanging(false)} />
      )}
    </div>
  );
}
