import { plannedStartsOf } from '@shared/domain/clock';
import type { Stage, StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { waitingNotesOf } from '@shared/domain/waiting-notes';
import { isBlank } from '@shared/lib/blank';
import { minutesOfDay, timeOfDay } from '@shared/lib/time-of-day';
import { StickyNote } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { PageButtons } from '../pages/PageButtons';
import { useSession } from '../state/session-store';
import { minutesOf, moveStage, removeStage } from './agenda-commands';
import './agenda-list.css';

interface AgendaListProps {
  readonly rows: number;
  readonly stageId: StageId | null;
  readonly onStage: (id: StageId) => void;
  /** Leads to the fields of a stage; without it a click only chooses. */
  readonly onOpen?: (id: StageId) => void;
}

/** The stages with their planned starts; an orange bar below each is as long as its time. */
export function AgendaList({ rows, stageId, onStage, onOpen }: AgendaListProps) {
  const text = useText().setup;
  const session = useSession((open) => open);
  const stages = useMemo(() => stagesOf(session), [session]);
  const ids = useMemo(() => stages.map((stage) => stage.id), [stages]);
  const starts = plannedStartsOf(session);
  const begin = minutesOfDay(session.meta.startsAt) ?? 0;
  const longest = Math.max(1, ...stages.map((stage) => minutesOf(stage)));
  const list = useRowList<HTMLOListElement>({
    ids,
    perPage: rows,
    activeId: stageId,
    onActive: onStage,
    onMove: (id, toIndex) => withStage(id, (stage) => moveStage(stage, toIndex)),
    onRemove: (id) => withStage(id, removeStage),
    ...(onOpen ? { onOpen } : {}),
  });
  const withStage = (id: StageId, run: (stage: Stage) => unknown) => {
    const stage = session.stages[id];
    if (stage !== undefined) run(stage);
  };

  return (
    <>
      <ol className="agenda-list" ref={list.listRef} aria-label={text.views.agenda}>
        {list.visibleIds.map((id) => {
          const stage = session.stages[id];
          if (stage === undefined) return null;
          const waiting = waitingNotesOf(session, id).length;
          const title = isBlank(stage.title) ? text.agenda.untitled : stage.title;
          return (
            <li key={id}>
              <button
                type="button"
                className={
                  stage.kind === 'break'
                    ? 'agenda-list__row agenda-list__row--break'
                    : 'agenda-list__row'
                }
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
                aria-current={onOpen === undefined && id === list.activeId ? 'true' : undefined}
                style={{ '--share': minutesOf(stage) / longest } as CSSProperties}
                {...list.rowProps(id)}
              >
                <span className="agenda-list__start">
                  {timeOfDay(begin + (starts.get(id) ?? 0))}
                </span>
                <span className="agenda-list__title" dir="auto">
                  {title}
                </span>
                {waiting > 0 && (
                  <span className="agenda-list__waiting">
                    <span aria-hidden="true">
                      <StickyNote /> {waiting}
                    </span>
                    <span className="visually-hidden"> {text.waiting.here(waiting)}, </span>
                  </span>
                )}
                <span className="agenda-list__minutes">
                  {minutesOf(stage)}
                  <span className="visually-hidden"> min</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <PageButtons of={list} />
    </>
  );
}
