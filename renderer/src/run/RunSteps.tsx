import { STEPS, type Stage } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { SubSteps } from '../kit/SubSteps';
import { useSession } from '../state/session-store';
import { goToPlace } from './go-to-place';

/** The steps of a question; each leads to its step, and nothing is lost by going there. */
export function RunSteps({ stage }: { readonly stage: Stage }) {
  const { common, run } = useText();
  const now = useSession((session) => session.desks[stage.id]?.step ?? 'think');
  const nowAt = STEPS.indexOf(now);
  return (
    <SubSteps
      label={run.stepsOfStage}
      count={common.stepOf(nowAt + 1, STEPS.length)}
      items={STEPS.map((step, index) => ({
        id: step,
        word: common.steps[step],
        state: index < nowAt ? 'done' : index === nowAt ? 'now' : 'next',
      }))}
      onSelect={(id) => {
        const step = STEPS.find((other) => other === id);
        if (step !== undefined && step !== now) {
          void goToPlace({ kind: 'step', stageId: stage.id, step });
        }
      }}
    />
  );
}
