import type { StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { stretchWithoutBreak } from '@shared/domain/stretch-without-break';
import { allWaitingNotes } from '@shared/domain/waiting-notes';
import { useSession } from '../state/session-store';
import { AgendaEnd } from './AgendaEnd';
import { AgendaList } from './AgendaList';
import { focusRow } from './focus-row';
import { ListAndPanel } from './ListAndPanel';
import { StagePanel } from './StagePanel';
import { type SetupLayout, stageRows } from './setup-layout';

interface AgendaViewProps {
  readonly layout: SetupLayout;
  readonly stageId: StageId | null;
  readonly onStage: (id: StageId) => void;
}

/** The agenda on the left with its end; on the right the stage that was chosen. */
export function AgendaView({ layout, stageId, onStage }: AgendaViewProps) {
  const session = useSession((open) => open);
  const stages = stagesOf(session);
  const chosen = stages.find((stage) => stage.id === stageId) ?? stages[0];
  const below = {
    hasWarning: stretchWithoutBreak(stages) !== null,
    hasWaiting: allWaitingNotes(session).length > 0,
  };
  return (
    <ListAndPanel
      mode={layout.mode}
      list={(onOpen) => (
        <>
          <AgendaList
            rows={stageRows(stages.length, layout, below)}
            stageId={stageId}
            onStage={onStage}
            {...(onOpen
              ? {
                  onOpen: (id: StageId) => {
                    onStage(id);
                    onOpen();
                  },
                }
              : {})}
          />
          <AgendaEnd
            isTight={!layout.isRoomy}
            {...(layout.isRoomy
              ? {
                  /* The button goes with what it has mended; the new row stands for it. */
                  onBreak: (id: StageId) => {
                    onStage(id);
                    focusRow(id);
                  },
                }
              : {})}
          />
        </>
      )}
      panel={
        chosen === undefined ? null : (
          <StagePanel
            key={chosen.id}
            stage={chosen}
            mode={layout.mode}
            onRemoved={(id) => {
              if (id !== null) onStage(id);
              focusRow(id);
            }}
          />
        )
      }
    />
  );
}
