import type { Desk, Relay, Session, StageId } from './model';

/** What lies on the desk of a stage, also where nothing has been put there yet. */
export const deskOf = (session: Session, stageId: StageId): Desk =>
  session.desks[stageId] ?? {
    id: stageId,
    step: 'think',
    takenTurn: 0,
    takenBallot: 0,
    draft: '',
    typistId: null,
    themeId: null,
  };

/**
 * The desk when the keyboard leaves the person of a relay's present turn: with these letters, and untaken. Turns that were
 * undone are counted again, so a number remembered from then must not pass for the next person's word.
 */
export const deskHandedOn = (session: Session, relay: Relay, draft = ''): Desk => {
  const desk = deskOf(session, relay.id);
  return { ...desk, draft, typistId: null, takenTurn: Math.min(desk.takenTurn, relay.turn) };
};
