import type { Command } from '@shared/domain/commands';
import type { BallotMethod } from '@shared/domain/model';
import type { Morning } from './morning';
import type { Place } from './place';
import { at, enter, pressed } from './ways';

/** Dots on themes, in each of the ways. */
export function ballotPlaces({ words, stageId, emptyId, peopleIds, step }: Morning): Place[] {
  const ballot = (method: BallotMethod): Command => ({
    name: 'ballot.start',
    payload: { stageId, method, dots: 3 },
  });
  return [
    at('nothing to vote on', step('vote', emptyId)),
    at('before a ballot', enter(stageId), step('vote')),
    at('the keyboard travels for a ballot', ballot('turns')),
    at('a ballot by turn', { name: 'ballot.take', payload: { stageId } }),
    {
      name: 'an Enter with dots left',
      async go(room) {
        await room.page.keyboard.press('Enter');
        await room.page.locator('.ballot-key[data-armed]').waitFor();
      },
    },
    at('a ballot by fingers', ballot('fingers')),
    pressed('before a ballot begins anew', words.ballot.anew),
    at('a ballot typed by one person', ballot('operator')),
    at(
      'all have voted',
      ...peopleIds.map(
        (personId): Command => ({ name: 'ballot.done', payload: { stageId, personId } }),
      ),
    ),
    at('the result', { name: 'ballot.show', payload: { stageId, isWithoutMissing: true } }),
  ];
}
