import type { Command } from '@shared/domain/commands';
import type { Session } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import type { Room } from '../room';
import { setUnit, USUAL_UNIT } from '../room-settings';
import { closeSheet, DEEP, type Place, perform, sessionNow } from './place';

/** Opens a sheet in front of the screen by an item of the menu. */
export async function chooseInMenu(room: Room, words: Texts, item: string): Promise<void> {
  await closeSheet(room);
  await room.page.getByRole('button', { name: words.run.menu, exact: true }).click();
  await room.page.getByRole('menuitem', { name: item }).click();
}

export const enter = (stageId: string): Command => ({ name: 'stage.enter', payload: { stageId } });

/** A place that some commands lead to. */
export const at = (name: string, ...commands: readonly Command[]): Place => ({
  name,
  async go(room) {
    await closeSheet(room);
    await perform(room, commands);
  },
});

/** The same where the commands need ids of records that came about on the way. */
export const after = (
  name: string,
  commandsFor: (session: Session) => readonly Command[],
): Place => ({
  name,
  async go(room) {
    await closeSheet(room);
    await perform(room, commandsFor(await sessionNow(room)));
  },
});

/** A sheet in front of the screen, which the next place has to find closed. */
export const covered = (name: string, key: string): Place => ({
  name,
  async go(room) {
    await closeSheet(room);
    await room.page.keyboard.press(key);
    await room.page.getByRole('dialog').waitFor();
  },
});

/** A sheet that an item of the menu opens. */
export const chosen = (name: string, words: Texts, item: string): Place => ({
  name,
  async go(room) {
    await chooseInMenu(room, words, item);
    await room.page.getByRole('dialog').waitFor();
  },
});

export const pressed = (name: string, button: string | RegExp): Place => ({
  name,
  go: (room) => room.button(button).click(),
});

/** A sheet that a button opens. */
export const asked = (name: string, button: string | RegExp, unit?: number): Place => ({
  name,
  ...(unit === undefined ? {} : { unit }),
  async go(room) {
    await closeSheet(room);
    await room.button(button).click();
    await room.page.getByRole('dialog').waitFor();
  },
});

/** A field with the letters in it, and the caret there. */
export const typed = (name: string, field: string, text: string): Place => ({
  name,
  go: (room) => room.textbox(field).fill(text),
});

/** Where letters are very large, what stands together elsewhere is shown in parts. */
export const part = (name: string, tab: string | RegExp): Place => ({
  name,
  unit: DEEP,
  async go(room) {
    await closeSheet(room);
    await tabOf(room, tab).click();
  },
});

/** A tab that letters of every size have. */
export const tabbed = (name: string, tab: string | RegExp): Place => ({
  name,
  async go(room) {
    await closeSheet(room);
    await tabOf(room, tab).click();
  },
});

/** By its words, whatever number stands behind them. */
const tabOf = (room: Room, tab: string | RegExp) =>
  typeof tab === 'string'
    ? room.page.getByRole('tab', { name: tab, exact: true })
    : room.page.getByRole('tab', { name: tab });

/** A further page of something that has such pages with letters of one size. */
export const turned = (name: string, next: string, to: number, unit: number = DEEP): Place => ({
  name,
  unit,
  async go(room) {
    const figures = room.page.locator('.page-buttons span');
    for (let tries = 0; tries < to; tries += 1) {
      const shown = Number.parseInt((await figures.textContent()) ?? '', 10);
      if (shown === to) return;
      await room.button(next).click();
    }
  },
});

/** Where there is no room for the fields beside the list, a row leads to them. */
export const listed = (list: string, fields: string, button: string, row: string): Place[] => [
  {
    name: list,
    unit: DEEP,
    async go(room) {
      await closeSheet(room);
      await room.button(button).click();
    },
  },
  {
    name: fields,
    async go(room) {
      await setUnit(room, DEEP);
      await room.page.locator(`[data-row="${row}"]`).click();
      await setUnit(room, USUAL_UNIT);
    },
  },
];
