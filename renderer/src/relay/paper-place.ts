import type { PersonId, Session, StageId } from '@shared/domain/model';
import { turnOrderOf } from '@shared/domain/relay';
import { fieldOf } from '../state/kept-fields';
import { keepText, useKeptText } from '../state/kept-text';

/** Stands for slips whose writers are not named. */
export const NOBODY = 'nobody';

const placeField = (stageId: StageId): string => fieldOf('paper-who', stageId);

/** Begins to type the slips of a question, those of a person first. */
export const startPaper = (stageId: StageId, personId: PersonId | null): void =>
  keepText(placeField(stageId), personId ?? NOBODY);

/** Whose slips are being typed: a person's id, `NOBODY`, or empty before the first. A restart leads back there. */
export const usePaperPlace = (stageId: StageId): readonly [string, (who: string) => void] =>
  useKeptText(placeField(stageId));

/** Whose slips come after and before somebody's, of the people in the room and in the order of turns; null at both ends. */
export function paperNeighbours(
  session: Session,
  who: string,
): { readonly next: PersonId | null; readonly previous: PersonId | null } {
  const here = turnOrderOf(session).filter((person) => person.attendance === 'present');
  const at = here.findIndex((person) => person.id === who);
  return {
    next: at === -1 ? null : (here[at + 1]?.id ?? null),
    previous: at < 1 ? null : (here[at - 1]?.id ?? null),
  };
}
