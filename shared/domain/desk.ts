import type { Desk, Session, StageId } from './model';

/** What lies on the desk of a stage, also where nothing has been put there yet. */
export const deskOf = (session: Session, stageId: StageId): Desk =>
  session.desks[stageId] ?? { id: stageId, step: 'think', takenTurn: 0, draft: '', themeId: null };
