import type { StageId } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { afterThisOne, giveBallotTo, showBallot, voteLater } from './ballot-actions';
import { ballotViewOf } from './ballot-view';

interface BallotDeed {
  readonly id: 'back' | 'skip' | 'show-without';
  readonly word: string;
  readonly keyHint?: string;
  readonly run: () => void;
}

/** What the facilitator can do while votes are given; none where no ballot is under way. The menu offers them all. */
export function useBallotDeeds(stageId: StageId): BallotDeed[] {
  const { ballot: words, relay } = useText();
  const session = useSession((whole) => whole);
  const view = ballotViewOf(session, stageId);
  if (view === null || view.phase === 'shown') return [];
  const { ballot, phase, name, missingIds } = view;
  const isByTurns = ballot.method === 'turns';
  const beforeId = ballot.doneIds.at(-1);
  const deeds: BallotDeed[] = [];
  if (isByTurns && beforeId !== undefined) {
    deeds.push({
      id: 'back',
      word: relay.turn.back,
      ...(phase === 'hand-over' ? { keyHint: 'Ctrl ⌫' } : {}),
      run: () => void giveBallotTo(stageId, beforeId),
    });
  }
  if (isByTurns && afterThisOne(stageId) !== null) {
    deeds.push({ id: 'skip', word: words.skip(name), run: () => void voteLater(stageId) });
  }
  const isSomebodyIn = ballot.doneIds.length > 0;
  if (ballot.method !== 'fingers' && phase !== 'complete' && isSomebodyIn) {
    deeds.push({
      id: 'show-without',
      word: words.showWithout(missingIds.length),
      run: () => void showBallot(stageId, true),
    });
  }
  return deeds;
}
