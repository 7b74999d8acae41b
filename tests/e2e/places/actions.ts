import { actionsOf, parkedOf } from '@shared/domain/selectors';
import type { Room } from '../room';
import type { Morning } from './morning';
import { ANSWER, closeSheet, lettersOf, type Place, perform, sessionNow } from './place';
import { after, asked, at, enter, part, tabbed, typed } from './ways';

const GOALS = [
  'Every client hears from us within a day',
  'Restores that are proven',
  'Nobody is on call twice in a week',
];

/** Opens the form of the first action. */
async function openFirst(room: Room): Promise<void> {
  await closeSheet(room);
  const [first] = actionsOf(await sessionNow(room));
  await room.page.locator(`[data-action="${first?.id}"]`).click();
  await room.page.locator('.action-editor').waitFor();
}

/** Who does what, by when; decisions; and what waits. */
export function actionPlaces({ words, stageOf, peopleIds }: Morning): Place[] {
  const { actions, actionParts } = words;
  const stageId = stageOf('actions').id;
  const hires = actionParts.hiringWords.find((word) => !word.endsWith('*')) ?? '';
  return [
    at('agreed actions', enter(stageId)),
    after('actions of which everything was said', (session) => [
      { name: 'meta.edit', payload: { fields: { goal: GOALS.join('\n') } } },
      ...actionsOf(session).map(({ id }, index) => ({
        name: 'action.edit' as const,
        payload: {
          id,
          fields: {
            tackles: index % 3 === 0 ? ('symptom' as const) : ('cause' as const),
            goal: GOALS[index % 2] ?? '',
            hoursPerMonth: 4 + index,
            unit: 'tickets a week',
            baseline: 212,
            target: 31,
            counts: index === 0 ? ('activity' as const) : ('outcome' as const),
            sideEffect: ANSWER,
            helperIds: peopleIds.slice(2, 6),
            adjustmentWeeks: 8,
            checkInEveryWeeks: 4,
            firstCheckInOn: '2026-12-18',
            dueOn: index % 2 === 0 ? '2027-09-29' : '2026-12-22',
            facet: 'process' as const,
            document: 'The wiki, in the folder of the service desk, next to the run book',
          },
        },
      })),
    ]),
    asked('the balance in a deep room', actionParts.balance, 5.2),
    {
      name: 'a new action',
      async go(room) {
        await closeSheet(room);
        await room.button(actions.newAction).click();
      },
    },
    typed('an action that throws people at it', actions.what, `${hires}: ${lettersOf(60)}`),
    typed('a new action that lacks nearly all', actions.what, lettersOf(52)),
    {
      name: 'a new action that is told at length',
      go: (room) => room.textbox(actions.what).fill(ANSWER.repeat(4).slice(0, 440)),
      /* Whoever types on is at the end of it. */
      async open(room) {
        await room.textbox(actions.what).press('ControlOrMeta+Home');
        await room.textbox(actions.what).press('ControlOrMeta+End');
      },
    },
    part('when a new action is due', actions.parts.when),
    part('how a new action is known', actions.parts.how),
    {
      name: 'an action of which everything was said',
      async go(room) {
        await room
          .button(actions.allActions)
          .or(room.page.getByRole('tab', { name: actions.tabs.actions }))
          .first()
          .click();
        await openFirst(room);
      },
    },
    part('when it is due', actions.parts.when),
    part('how it is known', actions.parts.how),
    {
      name: 'its number',
      async go(room) {
        await room.page.keyboard.press('Alt+m');
        await room.page.locator('.more-parts__fields').waitFor();
      },
    },
    part('its rhythm', actionParts.sections.rhythm),
    tabbed('what it is', actionParts.groups.what),
    part('its place', actionParts.sections.life),
    tabbed('who helps', actionParts.groups.helpers),
    {
      name: 'decisions',
      async go(room) {
        await room.page.keyboard.press('Alt+m');
        await perform(room, [enter(stageOf('break').id), enter(stageId)]);
        await room.page.getByRole('tab', { name: actions.tabs.decisions }).click();
      },
    },
    tabbed('parked questions', new RegExp(`^${actions.tabs.parked}`)),
    {
      name: 'who takes a parked question',
      go: (room) => room.button(actions.whoTakesIt).first().click(),
    },
    after('parked questions that somebody takes', (session) =>
      parkedOf(session).map(({ id }) => ({
        name: 'parked.edit' as const,
        payload: { id, takerId: peopleIds[1] ?? null },
      })),
    ),
  ];
}
