import { clockViewOf } from '@shared/domain/clock';
import type { Stage } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { timeOfDay } from '@shared/text/dates';
import { Coffee } from 'lucide-react';
import { useCallback } from 'react';
import { useLocale, useText } from '../hooks/use-text';
import { useSession, useSessionStore } from '../state/session-store';
import { askSizeOf } from './ask-size';
import { stageTitle } from './go-to-place';
import { StageFrame } from './StageFrame';
import { clockTime } from './session-end';
import type { StageProps } from './stage-props';
import { TimerPanel } from './TimerPanel';
import { useTick } from './use-tick';

/** A pause: its name, when it is over, and what comes then. */
export function BreakStage({ stage }: StageProps) {
  const texts = useText();
  const next = useSession((session) => {
    const stages = stagesOf(session);
    return stages[stages.findIndex((other) => other.id === stage.id) + 1] ?? null;
  });
  const title = stageTitle(stage, texts);
  return (
    <StageFrame stage={stage} hasOwnTimer>
      <div className="run-wide">
        <div className="run-wide__words">
          <Coffee className="run-break__cup" aria-hidden="true" />
          <h1 className="run-ask" data-size={askSizeOf(title)}>
            {title}
          </h1>
          <BackAt stage={stage} />
          {!isBlank(stage.prompt) && (
            <p className="run-prompt" dir="auto" title={stage.prompt}>
              {stage.prompt}
            </p>
          )}
          {next !== null && (
            <p className="run-break__then">{texts.run.thenStage(stageTitle(next, texts))}</p>
          )}
        </div>
        <TimerPanel box={stage} />
      </div>
    </StageFrame>
  );
}

interface Return {
  readonly time: string;
  readonly isPast: boolean;
}

const isSameReturn = (a: Return, b: Return): boolean => a.time === b.time && a.isPast === b.isPast;

/** When the room meets again; moves with every added minute. */
function BackAt({ stage }: { readonly stage: Stage }) {
  const { run } = useText();
  const locale = useLocale();
  const clock = useSession((session) => session.clocks[stage.id]);
  const read = useCallback(
    (now: number): Return => {
      const { session } = useSessionStore.getState();
      if (session === null) throw new Error('No session is open');
      const clocks = clock === undefined ? {} : { [stage.id]: clock };
      const view = clockViewOf({ ...session, clocks }, stage, now);
      return { time: clockTime(now + view.remainingMs - view.overMs), isPast: view.overMs > 0 };
    },
    [clock, stage],
  );
  const back = useTick(read, isSameReturn);
  const time = timeOfDay(back.time, locale);
  return <p className="run-break__back">{back.isPast ? run.backSince(time) : run.backAt(time)}</p>;
}
