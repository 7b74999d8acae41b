import type { Command } from '@shared/domain/commands';
import type { Morning } from './morning';
import { lettersOf, type Place } from './place';
import { at, enter } from './ways';

/** What everybody is going to change, from the first at the keyboard to the list of all. */
export function commitmentPlaces({ words, stageOf, peopleIds }: Morning): Place[] {
  const set = (personId: string, index: number): Command => ({
    name: 'commitment.set',
    payload: { personId, text: `I ${lettersOf(40 + ((index * 37) % 180))}` },
  });
  return [
    at('the first turn to say what one changes', enter(stageOf('commitments').id)),
    {
      name: 'a long answer to what one changes',
      go: (room) => room.page.locator('.commit-card__field').fill(`I ${lettersOf(298)}`),
    },
    {
      name: 'nobody has said yet what they change',
      go: (room) => room.button(words.commitments.showList).click(),
    },
    at('what everybody changes', ...peopleIds.map(set)),
  ];
}
