import { expect } from '@playwright/test';
import type { Morning } from './morning';
import { ANSWER, lettersOf, type Place, perform } from './place';
import { asked, at, enter, part, typed } from './ways';
import { keptSince } from './years-before';

const GOALS = [
  'Every client hears from us within a day, holidays and weekends included',
  'Restores that are proven, not promised',
  'Nobody is on call twice in a week',
];

/** Before there was a session to look back on. */
export const firstMorningPlaces = ({ stageOf }: Morning): Place[] => [
  at(
    'an opening of which nothing was said',
    enter(stageOf('break').id),
    { name: 'meta.edit', payload: { fields: { heldOn: '2020-12-11', purpose: '' } } },
    enter(stageOf('opening').id),
  ),
  at('nothing to look back on', enter(stageOf('review').id)),
];

/** Why the company is there, where it wants to go, and what stands ready. */
export function openingPlaces({ session, words, stageOf }: Morning): Place[] {
  const { opening } = words;
  const { heldOn } = session.meta;
  return [
    {
      name: 'an opening with what was said last year, and much that stands ready',
      async go(room) {
        expect(await room.request('company:change', { changes: keptSince() })).toMatchObject({
          ok: true,
        });
        await perform(room, [
          { name: 'meta.edit', payload: { fields: { heldOn } } },
          enter(stageOf('opening').id),
        ]);
        await expect(room.textbox(opening.purpose)).not.toHaveValue('');
      },
    },
    part('what stands ready in a deep room', new RegExp(`^${opening.parts.ready}`, 'u')),
    asked('what customers said', opening.whatWasHeard, 5.2),
    part('the purpose in a deep room', opening.parts.purpose),
    typed('a purpose that is put anew', opening.purpose, `We are here so that ${ANSWER}`),
    asked('what was said before', new RegExp(`^${opening.history(2).replace(/[()]/gu, '\\$&')}`)),
    typed('goals that are written', opening.goal, GOALS.join('\n')),
    part('goals in a deep room', opening.parts.goal),
    typed('a long vision', opening.vision, lettersOf(160)),
    part('the vision in a deep room', opening.parts.vision),
    at('a purpose that is confirmed', { name: 'purpose.confirm', payload: {} }),
  ];
}
