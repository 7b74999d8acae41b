import { expect } from '@playwright/test';
import type { OwnAgenda } from '@shared/company/model';
import { agendaFields } from '@shared/company/own-agendas';
import type { Room } from '../room';
import { USUAL_UNIT } from '../room-settings';
import type { Morning } from './morning';
import { closeSheet, lettersOf, type Place } from './place';
import { asked, chooseInMenu, listed, pressed, turned } from './ways';

const THREE_GOALS = ['Fewer calls at night', lettersOf(60), 'One list of open tickets'].join('\n');

/** Facts, people, agenda and room, and what lies behind their buttons. */
export function setUpPlaces({ words, session, stages, stageId, peopleIds }: Morning): Place[] {
  const { setup, names, terms, ownAgendas, agendas } = words;
  const saveAgenda = async (room: Room) => {
    await closeSheet(room);
    await room.page
      .getByRole('button', { name: setup.agenda.templateNow(agendas.names['year-end']) })
      .click();
    await room.page.getByRole('menuitem', { name: ownAgendas.save }).click();
    await room.page.getByRole('dialog').waitFor();
  };
  const kept = (name: string, index: number): OwnAgenda => ({
    id: `own${index}`,
    name,
    stages: agendaFields(stages.slice(0, 3 + index)),
    writtenAt: 1,
  });
  return [
    {
      name: 'the set-up',
      async go(room) {
        await room.button(words.minutesScreen.backToSession).click();
        await chooseInMenu(room, words, words.run.toSetup);
      },
    },
    pressed('the facts', setup.change.facts),
    {
      name: 'three goals and a vision',
      unit: USUAL_UNIT,
      async go(room) {
        await room.button(setup.nextPage).click();
        await room.textbox(setup.facts.purpose).fill(lettersOf(120));
        await room.textbox(setup.facts.goal).fill(THREE_GOALS);
        await room.textbox(setup.facts.vision).fill(lettersOf(90));
        await room.page.keyboard.press('Tab');
      },
    },
    turned('the days', setup.nextPage, 2),
    turned('goal and vision', setup.nextPage, 3),
    ...listed('the people', 'a person', setup.views.people, peopleIds[1] ?? ''),
    {
      name: 'two people of one name',
      async go(room) {
        const field = room.textbox(setup.people.add);
        await field.fill(session.people[peopleIds[1] ?? '']?.name ?? '');
        await field.press('Enter');
      },
    },
    asked('names beside notes', names.chosen(terms.names[session.meta.names])),
    {
      name: 'before names are forgotten',
      go: (room) =>
        room.page.getByRole('radio', { name: terms.names.never }).click({ force: true }),
    },
    ...listed('the agenda', 'a stage', setup.views.agenda, stageId),
    turned('a stage: second half', setup.nextPage, 2, USUAL_UNIT),
    ...['question', 'line below it', 'kind of notes', 'times', 'cues'].map((of, index) =>
      turned(`a stage: ${of}`, setup.nextPage, index + 2),
    ),
    { name: 'the first own agenda', go: saveAgenda },
    {
      name: 'own agendas',
      async go(room) {
        const own = [
          'Our December morning',
          'After every project that took longer than a quarter',
          lettersOf(120),
          'The night shift',
        ].map(kept);
        const changes = own.map((record) => ({ table: 'agendas', id: record.id, record }));
        expect(await room.request('company:change', { changes })).toMatchObject({ ok: true });
        await saveAgenda(room);
        await room.textbox(ownAgendas.name).fill('Our December morning');
      },
    },
    {
      name: 'display and farthest chair',
      async go(room) {
        await closeSheet(room);
        await room.button(setup.views.room).click();
      },
    },
  ];
}
