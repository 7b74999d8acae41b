import type { Note, Session, StageId } from './model';
import { notesOfStage, stagesOf } from './selectors';

/**
 * The notes that were brought in beforehand and wait for the round of a question; none once the room has been there, or has begun to
 * write, vote or group in it.
 */
export function waitingNotesOf(session: Session, stageId: StageId): Note[] {
  const { position, relays, ballots, themes } = session;
  const hasBegun =
    session.meta.closedAt !== null ||
    position.stageId === stageId ||
    position.doneStageIds.includes(stageId) ||
    stageId in relays ||
    stageId in ballots ||
    Object.values(themes).some((theme) => theme.stageId === stageId);
  return hasBegun ? [] : notesOfStage(session, stageId);
}

/** All of them, in the order of the agenda. */
export const allWaitingNotes = (session: Session): Note[] =>
  stagesOf(session).flatMap(({ id }) => waitingNotesOf(session, id));
