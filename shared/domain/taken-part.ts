import type { PersonId, Session, StageId } from './model';
import { noteCountsByAuthor, notesOfStage } from './selectors';

/**
 * Who has written something in a question; null where nobody can tell. Without names that is known from the turns of the first lap
 * only: paper has no turns, and of an earlier lap nothing is kept.
 */
export function writersOf(session: Session, stageId: StageId): ReadonlySet<PersonId> | null {
  if (session.meta.names !== 'never') return new Set(noteCountsByAuthor(session, stageId).keys());
  const relay = session.relays[stageId];
  if (relay === undefined) return notesOfStage(session, stageId).length === 0 ? new Set() : null;
  if (relay.lap > 1) return null;
  const { outcomes } = relay;
  return new Set(Object.keys(outcomes).filter((id) => outcomes[id] === 'wrote'));
}

/** Who has written something in any of these questions; null where nobody can tell. */
export function writersOfAll(
  session: Session,
  stageIds: readonly StageId[],
): ReadonlySet<PersonId> | null {
  const all = new Set<PersonId>();
  for (const stageId of stageIds) {
    const writers = writersOf(session, stageId);
    if (writers === null) return null;
    for (const id of writers) all.add(id);
  }
  return all;
}
