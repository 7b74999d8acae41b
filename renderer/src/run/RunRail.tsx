import type { Stage } from '@shared/domain/model';
import { inOrder } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { StageRail, type StageRailItem } from '../kit/StageRail';
import { useSession } from '../state/session-store';
import { goToPlace, stageTitle } from './go-to-place';
import { SessionEndLine } from './SessionEndLine';
import { useClockFace } from './use-clock-face';

/** The agenda along the top. It draws again as the time passes, so nothing else hangs on it. */
export function RunRail({ stage }: { readonly stage: Stage }) {
  const texts = useText();
  const stageTable = useSession((session) => session.stages);
  const position = useSession((session) => session.position);
  const face = useClockFace(stage);
  const stages = inOrder(Object.values(stageTable));
  const items = stages.map((other): StageRailItem => {
    const item = {
      id: other.id,
      title: stageTitle(other, texts),
      isBreak: other.kind === 'break',
    };
    if (other.id === stage.id) {
      const spentMs = face.allottedMs - face.leftMs;
      const isOver = face.state === 'over' || face.state === 'over-paused';
      return {
        ...item,
        state: 'now',
        spentShare: isOver ? 1 : face.allottedMs === 0 ? 0 : spentMs / face.allottedMs,
      };
    }
    return { ...item, state: position.doneStageIds.includes(other.id) ? 'done' : 'next' };
  });
  return (
    <StageRail
      items={items}
      label={texts.run.agenda}
      stateWords={texts.run.stageStates}
      foldedLabels={{ done: texts.run.doneStages, next: texts.run.laterStages }}
      ends={<SessionEndLine />}
      onSelect={(id) => {
        const target = stageTable[id];
        if (target !== undefined && target.id !== stage.id) {
          void goToPlace({ kind: 'stage', stage: target });
        }
      }}
    />
  );
}
