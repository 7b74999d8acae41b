import { deskOf } from '@shared/domain/desk';
import { type Session, STEPS, type Stage, type Step } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';

/** Somewhere the room can go to: another step of the same question, or another stage. */
export type Place =
  | { readonly kind: 'step'; readonly stageId: string; readonly step: Step }
  | { readonly kind: 'stage'; readonly stage: Stage };

interface WaysFromHere {
  readonly back: Place | null;
  readonly next: Place | null;
}

/** Where "back" and "next" lead: through the steps of a question first, then along the agenda. */
export function waysFrom(session: Session, stage: Stage): WaysFromHere {
  const stages = stagesOf(session);
  const at = stages.findIndex((other) => other.id === stage.id);
  const toStage = (target: Stage | undefined): Place | null =>
    target === undefined ? null : { kind: 'stage', stage: target };
  const before = toStage(at > 0 ? stages[at - 1] : undefined);
  const after = toStage(stages[at + 1]);
  if (stage.kind !== 'question') return { back: before, next: after };
  const stepAt = STEPS.indexOf(deskOf(session, stage.id).step);
  const toStep = (step: Step | undefined): Place | null =>
    step === undefined ? null : { kind: 'step', stageId: stage.id, step };
  return {
    back: toStep(stepAt > 0 ? STEPS[stepAt - 1] : undefined) ?? before,
    next: toStep(STEPS[stepAt + 1]) ?? after,
  };
}
