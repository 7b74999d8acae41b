import type { Stage } from '@shared/domain/model';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useSession } from '../state/session-store';
import { changeMinutes, restartClock, toggleClock } from './clock-actions';
import type { ClockFace } from './clock-face';
import { toggleWords } from './clock-text';

interface TimerButtonsProps {
  readonly stage: Stage;
  readonly face: ClockFace;
}

/** Start, pause, more and less time. The keys for them stand in the footer. */
export function TimerButtons({ stage, face }: TimerButtonsProps) {
  const texts = useText();
  const { run } = texts;
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  if (isClosed) return <p className="run-timer__fact">{run.closedNote}</p>;
  const isRunning = face.state === 'running' || face.state === 'over';
  return (
    <div className="run-timer__buttons">
      <Button size="small" icon={isRunning ? Pause : Play} onClick={() => void toggleClock(stage)}>
        {toggleWords(face, texts)}
      </Button>
      {[-1, 1, 5].map((minutes) => (
        <Button
          key={minutes}
          size="small"
          aria-label={
            minutes < 0 ? run.lessMinutesSpoken(-minutes) : run.moreMinutesSpoken(minutes)
          }
          title={minutes < 0 ? run.lessMinutesSpoken(-minutes) : run.moreMinutesSpoken(minutes)}
          onClick={() => void changeMinutes(stage, minutes)}
        >
          {minutes < 0 ? `−${-minutes}` : `+${minutes}`}
        </Button>
      ))}
      <IconButton
        size="small"
        icon={RotateCcw}
        label={run.restart}
        onClick={() => void restartClock(stage)}
      />
    </div>
  );
}
