import type { ImportTarget } from '@shared/import/columns';
import type { Room } from '../room';
import type { Morning } from './morning';
import { closeSheet, lettersOf, type Place } from './place';

/** Lists that were collected beforehand, on their way into the session. */
export function importingPlaces({ words, session, peopleIds }: Morning): Place[] {
  const { importing, setup } = words;
  const { columns } = importing;
  const known = session.people[peopleIds[2] ?? '']?.name ?? '';
  const head = (...names: readonly (keyof typeof columns)[]) =>
    names.map((name) => columns[name].split(',')[0]).join('\t');
  const open = async (room: Room, target: ImportTarget) => {
    await closeSheet(room);
    await room.button(setup.views.people).click();
    await room.button(importing.menu.open).click();
    await room.page.getByRole('menuitem', { name: importing.menu[target] }).click();
    await room.page.getByRole('dialog').waitFor();
  };
  const looked = (name: string, target: ImportTarget, lines: readonly string[]): Place => ({
    name,
    async go(room) {
      await open(room, target);
      await room.textbox(importing.columnsHint[target]).fill(lines.join('\n'));
      await room.button(importing.look).click();
      await room.page.locator('.importing--preview').waitFor();
    },
  });
  return [
    { name: 'a list that is brought in', go: (room) => open(room, 'notes') },
    {
      name: 'a list that is missing',
      go: (room) => room.button(importing.look).click(),
    },
    looked('notes that are brought in', 'notes', [
      head('name', 'question', 'note'),
      `${known}\t\t${lettersOf(90)}`,
      `Zoë Unknown of the other company\t\t${lettersOf(120)}`,
      `${known}\tA question that nobody has asked\t${lettersOf(60)}`,
      `${known}\t\t${lettersOf(168)} ${lettersOf(100)}`,
      `${known}\t\tNobody worked on Christmas Day`,
    ]),
    {
      name: 'only the problems of a list',
      go: (room) =>
        room.page.getByRole('dialog').getByRole('checkbox').first().click({ force: true }),
    },
    {
      name: 'one answer for all lines of a name',
      async go(room) {
        await open(room, 'notes');
        const lines = [1, 2, 3].map(
          (at) => `Zoë Unknown of the other company\t${lettersOf(40)} ${at}`,
        );
        await room
          .textbox(importing.columnsHint.notes)
          .fill([head('name', 'note'), ...lines].join('\n'));
        await room.button(importing.look).click();
        await room.page.locator('.import-row select').first().selectOption('without');
        await room.page.locator('.importing__for-many button').last().waitFor();
      },
    },
    looked('notes whose columns nobody has named', 'notes', [
      'Wort\tKopf\tMonat',
      `${lettersOf(60)}\tZoë Unknown\tMai`,
      `${lettersOf(40)}\tNia Evans\tJuni`,
    ]),
    looked('people whose columns nobody has named', 'people', [
      'Kenn\tFoo\tBar\tBaz',
      '17\tFeatherstonehaugh-Wojciechowska\tWolfgang Amadeus\tHead of field engineering',
      '18\tEvans\tNia\tApprentice',
    ]),
    looked('people who are brought in', 'people', [
      head('name', 'role', 'management', 'joined'),
      'Wolfgang Amadeus Featherstonehaugh-Wojciechowska\tHead of field engineering in the north\tyes\t2009',
      `${known}\tService desk\t\t2019`,
      'Nia Evans\tApprentice\t\tlast summer',
      'Nia Evans\tApprentice\t\t2024',
      'Featherstonehaugh-Wojciechowska, Anna Maria\tApprentice\t\t2024',
    ]),
    looked('actions that are brought in', 'actions', [
      head('action', 'owner', 'due', 'kind', 'measure'),
      `${lettersOf(110)}\t${known}\t2027-02-26\t\t${lettersOf(60)}`,
      `${lettersOf(70)}\tZoë Unknown of the other company\tsoon\tnovel\t`,
      `${lettersOf(40)}\teverybody\t2027-03-31\t\t`,
      'Ring three clients\t\t\t\t',
    ]),
  ];
}
