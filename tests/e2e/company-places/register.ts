import { expect } from '@playwright/test';
import type { Texts } from '@shared/text';
import type { Room } from '../room';
import { type CompanyPlace, DEEP, LONG, PLAUSIBLE } from './place';

/** The register of processes before there is one. */
export const emptyRegister: CompanyPlace = { name: 'no process yet', tab: 'processes' };

/** All processes, one with its checks, and its form. */
export function registerPlaces({ register, common, actions, setup }: Texts): CompanyPlace[] {
  const tab = 'processes' as const;
  const pick = async (room: Room, name: string) => {
    const row = room.page.locator('.record-row').filter({ hasText: name });
    await room.page.locator('.record-row').first().waitFor();
    /* In deep rooms it may stand on a further page. */
    if ((await row.count()) === 0) {
      await room.page.getByRole('button', { name: setup.nextPage, exact: true }).click();
    }
    await row.click();
  };
  const add = (room: Room) =>
    room.page
      .getByRole('button', { name: new RegExp(`^${register.add}`) })
      .first()
      .click();
  const edit = async (room: Room) => {
    await pick(room, LONG);
    const button = room.page.getByRole('button', { name: common.edit, exact: true });
    const first = room.textbox(register.fields.name);
    /* A form that was left with the page is still open. */
    await expect(button.or(first).first()).toBeVisible();
    if (!(await first.isVisible())) await button.click();
    await expect(first).toBeVisible();
  };
  const save = (room: Room) =>
    room.page.getByRole('button', { name: new RegExp(`^${common.save}`) }).click();
  const further = (name: string, page: number): CompanyPlace => ({
    name,
    tab,
    unit: DEEP,
    async open(room) {
      await edit(room);
      for (let turned = 1; turned < page; turned += 1) {
        await room.page.getByRole('button', { name: actions.nextPage, exact: true }).click();
      }
    },
  });
  return [
    { name: 'processes', tab },
    { name: 'a process with many words', tab, open: (room) => pick(room, LONG) },
    { name: 'a process with plausible words', tab, open: (room) => pick(room, PLAUSIBLE) },
    {
      name: 'all words of a process',
      tab,
      async open(room) {
        await pick(room, PLAUSIBLE);
        await room.page.getByRole('button', { name: register.readAll, exact: true }).click();
        await room.page.keyboard.press('PageDown');
        await room.page.keyboard.press('ArrowRight');
      },
    },
    { name: 'a process that goes stale', tab, open: (room) => pick(room, 'Invoice run') },
    {
      name: 'when a process is looked at next',
      tab,
      async open(room) {
        await pick(room, 'Invoice run');
        await room.page.getByRole('button', { name: register.reviewedToday }).click();
      },
    },
    { name: 'new process', tab, open: add },
    {
      name: 'a process without a name',
      tab,
      async open(room) {
        await add(room);
        await save(room);
      },
    },
    { name: 'a process that is changed', tab, open: edit },
    further('its second fields', 2),
    further('its third fields', 3),
    {
      name: 'a process with a number that is none',
      tab,
      async open(room) {
        await edit(room);
        const ways = room.textbox(register.fields.ways);
        /* In deep rooms it stands on a further page. */
        while (!(await ways.isVisible())) {
          await room.page.getByRole('button', { name: actions.nextPage, exact: true }).click();
        }
        await ways.fill('many');
        await save(room);
      },
    },
    /* The last one: what is typed waits in the form. */
    {
      name: 'a process of a name that there is already',
      tab,
      async open(room) {
        await add(room);
        await room.textbox(register.fields.name).fill(PLAUSIBLE.toUpperCase());
      },
    },
  ];
}
