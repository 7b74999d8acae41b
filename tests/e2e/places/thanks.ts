import type { Command } from '@shared/domain/commands';
import type { Morning } from './morning';
import { lettersOf, type Place } from './place';
import { asked, at, enter, part } from './ways';

/** Thanks from one to another: whom, what for, all of them, and one at a time. */
export function thanksPlaces({ words, session, stageOf, peopleIds }: Morning): Place[] {
  const { thanks } = words;
  const whom = Object.values(session.people).find(({ id }) => id === peopleIds[5])?.name ?? '';
  return [
    at('whom the room thanks', enter(stageOf('thanks').id)),
    {
      name: 'thanks to somebody who is not here',
      async go(room) {
        await room.textbox(thanks.whom).fill('Zzz');
        await room.page.keyboard.press('Enter');
      },
    },
    {
      name: 'what somebody is thanked for',
      async go(room) {
        await room.textbox(thanks.whom).fill(whom);
        await room.page.keyboard.press('Enter');
        await room.page.locator('.thanks-what__field').fill(lettersOf(190));
      },
    },
    {
      name: 'thanks that were said',
      async go(room) {
        await room.page.keyboard.press('Enter');
        await room.textbox(thanks.whom).waitFor();
      },
    },
    at(
      'many thanks',
      ...peopleIds.map(
        (toId, index): Command => ({
          name: 'thanks.add',
          payload: {
            fromId: index % 3 === 0 ? null : (peopleIds[(index + 1) % peopleIds.length] ?? null),
            toId,
            text: lettersOf(30 + ((index * 53) % 200)),
          },
        }),
      ),
    ),
    part('all thanks in a deep room', new RegExp(`^${thanks.parts.all}`)),
    asked('one thanks at a time', thanks.show),
  ];
}
