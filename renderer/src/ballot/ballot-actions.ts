import { nextVoter } from '@shared/domain/ballot';
import type { BallotMethod, PersonId, StageId } from '@shared/domain/model';
import { themesOfStage } from '@shared/domain/selectors';
import { currentTexts, send, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { keepText } from '../state/kept-text';
import { useSessionStore } from '../state/session-store';

/** Begins a ballot; where one is there already its dots go, so that one can be taken back at once. */
export async function startBallot(
  stageId: StageId,
  method: BallotMethod,
  dots: number,
): Promise<boolean> {
  const isAgain = useSessionStore.getState().session?.ballots[stageId] !== undefined;
  const payload = { stageId, method, dots };
  const isDone = isAgain
    ? await sendWithUndo('ballot.start', payload, currentTexts().ballot.begin.started)
    : await send('ballot.start', payload);
  if (isDone) dropCounts(stageId);
  return isDone;
}

/** Sums that are half typed belong to the ballot in which they were counted. */
function dropCounts(stageId: StageId): void {
  const { session } = useSessionStore.getState();
  if (session === null) return;
  for (const { id } of themesOfStage(session, stageId)) keepText(fieldOf('ballot-count', id), '');
}

export const takeBallot = (stageId: StageId): Promise<boolean> => send('ballot.take', { stageId });

export const giveBallotTo = (stageId: StageId, personId: PersonId): Promise<boolean> =>
  send('ballot.giveTo', { stageId, personId });

/** Whoever has the keyboard votes later; it goes to the next one who is missing. */
export async function voteLater(stageId: StageId): Promise<void> {
  const nextId = afterThisOne(stageId);
  if (nextId !== null) await giveBallotTo(stageId, nextId);
}

/** Who would have the keyboard if the present person voted later; null where nobody else is missing. */
export function afterThisOne(stageId: StageId): PersonId | null {
  const { session } = useSessionStore.getState();
  const ballot = session?.ballots[stageId];
  if (session == null || ballot === undefined || ballot.personId === null) return null;
  const next = nextVoter(session, ballot, ballot.personId);
  return next === ballot.personId ? null : next;
}

export const showBallot = (stageId: StageId, isWithoutMissing: boolean): Promise<boolean> =>
  send('ballot.show', { stageId, isWithoutMissing });

export const moveInOrder = (stageId: StageId, themeId: string, toIndex: number): Promise<boolean> =>
  send('ballot.move', { stageId, themeId, toIndex });
