import type { Session, Stage, StageId, TimeBoxId } from '@shared/domain/model';
import { innerBoxOf, type TimeBox, timeBoxOf } from '@shared/domain/time-box';
import type { Texts } from '@shared/text';
import { useMemo } from 'react';
import { useSession } from '../state/session-store';

type BoxKind = keyof Texts['time']['boxes'];

export function boxKindOf(session: Session, id: TimeBoxId): BoxKind {
  return id in session.stages ? 'stage' : id in session.themes ? 'theme' : 'think';
}

/** What the keys of the timer act on: the thinking or the theme that the room is in, otherwise the stage. */
export const boxInHand = (session: Session, stage: Stage): TimeBox =>
  innerBoxOf(session, stage.id) ?? stage;

/** What a box is called; empty for a stage where nothing inside it has a clock that it could be mistaken for. */
export function boxName(session: Session, id: TimeBoxId, texts: Texts): string {
  const kind = boxKindOf(session, id);
  if (kind === 'stage' && innerBoxOf(session, id) === null) return '';
  return texts.time.boxes[kind];
}

/** Words about a clock, with the name of its box before them where there are two. */
export const aboutBox = (name: string, words: string, texts: Texts): string =>
  name === '' ? words : texts.time.of(name, words);

/** A time box by its id, the same object until its plan changes; null where there is none. */
export function useTimeBox(id: TimeBoxId | null): TimeBox | null {
  const plannedMs = useSession((session) =>
    id === null ? null : (timeBoxOf(session, id)?.plannedMs ?? null),
  );
  return useMemo(
    () => (id === null || plannedMs === null ? null : { id, plannedMs }),
    [id, plannedMs],
  );
}

/** The box inside a stage that the room is in; null where it is in none. */
export const useInnerBox = (stageId: StageId): TimeBox | null =>
  useTimeBox(useSession((session) => innerBoxOf(session, stageId)?.id ?? null));
