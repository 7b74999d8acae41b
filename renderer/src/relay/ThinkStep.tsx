import { presentPeopleOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { Pencil, Users, VolumeX } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { MINUTE_MS } from '../run/clock-face';
import { StageFrame } from '../run/StageFrame';
import { StageQuestion } from '../run/StageQuestion';
import type { StageProps } from '../run/stage-props';
import { TimerPanel } from '../run/TimerPanel';
import { useInnerBox } from '../run/time-in-hand';
import { useIsOver } from '../run/use-clock-face';
import { useSession } from '../state/session-store';
import { Slips } from './Slips';
import './think.css';

/** Everybody thinks and writes on paper at once, before one keyboard makes people wait for each other. */
export function ThinkStep({ stage }: StageProps) {
  const { run, time } = useText();
  const box = useInnerBox(stage.id) ?? stage;
  const isOver = useIsOver(box);
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  const count = useSession((session) => presentPeopleOf(session).length);
  return (
    <StageFrame stage={stage} isWayOnQuiet={!isOver && !isClosed}>
      <div className="run-wide">
        <div className="run-wide__words">
          <StageQuestion stage={stage} />
          <div className="think-how">
            <ul>
              <li>
                <Pencil aria-hidden="true" />
                {run.onePerSlip}
              </li>
              <li>
                <VolumeX aria-hidden="true" />
                {run.noTalking}
              </li>
              {count > 0 && (
                <li>
                  <Users aria-hidden="true" />
                  {run.allOfUs(count)}
                </li>
              )}
            </ul>
            <Slips kind={stage.noteKind} />
          </div>
          {!isBlank(stage.prompt) && (
            <p className="run-prompt" dir="auto">
              {stage.prompt}
            </p>
          )}
        </div>
        <TimerPanel
          box={box}
          isMain={!isOver}
          after={run.thenEveryoneTypes}
          calmEnd={{ words: time.silenceOver, after: time.thenTurns }}
          startWords={time.startSilence(Math.round(box.plannedMs / MINUTE_MS))}
        />
      </div>
    </StageFrame>
  );
}
