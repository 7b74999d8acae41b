import { stagesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { GoOnButton } from './GoOnButton';
import { StageFrame } from './StageFrame';
import { StageQuestion } from './StageQuestion';
import type { StageProps } from './stage-props';
import { TimerPanel } from './TimerPanel';
import { useIsOver } from './use-clock-face';

/** A stage for talking: its question, what to think of, and the clock. The first one also says what the day is for. */
export function TalkStage({ stage }: StageProps) {
  const isFirst = useSession((session) => stagesOf(session)[0]?.id === stage.id);
  const isOver = useIsOver(stage);
  const isCloseUp = useIsCloseUp();
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  return (
    <StageFrame
      stage={stage}
      hasOwnTimer
      foot={isOver && isCloseUp && !isClosed ? <GoOnButton box={stage} /> : undefined}
    >
      <div className="run-wide">
        <div className="run-wide__words">
          <StageQuestion stage={stage} />
          {!isBlank(stage.prompt) && (
            <p className="run-prompt" dir="auto" title={stage.prompt}>
              {stage.prompt}
            </p>
          )}
          {isFirst && <GoalAndVision />}
        </div>
        <TimerPanel box={stage} />
      </div>
    </StageFrame>
  );
}

function GoalAndVision() {
  const { run } = useText();
  const goal = useSession((session) => session.meta.goal);
  const vision = useSession((session) => session.meta.vision);
  if (isBlank(goal) && isBlank(vision)) return null;
  return (
    <dl className="run-aims">
      {!isBlank(goal) && (
        <div>
          <dt>{run.goal}</dt>
          <dd dir="auto">{goal}</dd>
        </div>
      )}
      {!isBlank(vision) && (
        <div>
          <dt>{run.vision}</dt>
          <dd dir="auto">{vision}</dd>
        </div>
      )}
    </dl>
  );
}
