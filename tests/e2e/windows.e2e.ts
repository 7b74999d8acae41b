import { kill } from 'node:process';
import { expect, test } from '@playwright/test';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';
import { inView, noticesInView, typeInView, viewIsBack, viewProcess } from './view';

const { common, run } = words;

/** A morning in the first turn of writing, with a few letters typed. */
async function openTyping(room: Room, letters: string): Promise<void> {
  await room.relay.begin();
  await room.relay.takeKeyboard();
  await room.page.keyboard.type(letters);
  await room.savedIs((session) => session.desks.map(({ draft }) => draft).join('')).toBe(letters);
}

const atWriting = () =>
  withOpen(
    smallMorning('Went well', undefined, (session) => [
      { name: 'desk.step', payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' } },
    ]),
  );

/** What the browser remembers of the view; a place that is a few milliseconds old may not have reached it yet. */
const rememberedPlace = (room: Room) =>
  inView<string>(room, `sessionStorage.getItem('lessons.view-place')`);

/** True when the window shows more than one colour. */
const isDrawn = (room: Room): Promise<boolean> =>
  room.app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    const bitmap = picture?.toBitmap() ?? Buffer.alloc(0);
    return bitmap.some((byte, index) => index >= 4 && byte !== bitmap[index % 4]);
  });

const focusedField = (room: Room) =>
  inView<{ value: string; caret: number } | null>(
    room,
    `(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? { value: field.value, caret: field.selectionStart } : null;
    })()`,
  );

test('row 49: a view whose process dies is shown again in the same place, with the caret where it was', () =>
  inRoom(atWriting(), async (room) => {
    await openTyping(room, 'Half a sente');
    for (let times = 0; times < 4; times += 1) await room.page.keyboard.press('ArrowLeft');
    await expect.poll(() => rememberedPlace(room)).toContain('[8,8]');
    const dead = await viewProcess(room);
    kill(dead, 'SIGKILL');
    await viewIsBack(room, dead);
    await expect.poll(() => noticesInView(room)).toContain(common.viewRestarted);
    await expect.poll(() => focusedField(room)).toEqual({ value: 'Half a sente', caret: 8 });
    await typeInView(room, '!');
    await expect.poll(() => focusedField(room)).toEqual({ value: 'Half a s!ente', caret: 9 });
    await room
      .savedIs((session) => session.desks.map(({ draft }) => draft).join(''))
      .toBe('Half a s!ente');
  }));

test('row 49: a view that hangs is restarted by itself, and what was typed is there', () =>
  inRoom(atWriting(), async (room) => {
    await openTyping(room, 'Before the loop');
    const dead = await viewProcess(room);
    await inView(room, `setTimeout(() => { for (;;); }, 50), 0`);
    await viewIsBack(room, dead);
    await expect.poll(() => noticesInView(room)).toContain(common.viewRestarted);
    await expect.poll(() => focusedField(room)).toMatchObject({ value: 'Before the loop' });
    await typeInView(room, ', and after');
    await room
      .savedIs((session) => session.desks.map(({ draft }) => draft).join(''))
      .toBe('Before the loop, and after');
  }));

test('row 49: a view whose process stands still is ended and shown again', () =>
  inRoom(atWriting(), async (room) => {
    await openTyping(room, 'Frozen');
    const dead = await viewProcess(room);
    kill(dead, 'SIGSTOP');
    await viewIsBack(room, dead);
    await expect.poll(() => focusedField(room)).toMatchObject({ value: 'Frozen' });
  }));

test('row 49: the view comes back to the dialog where it was', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await room.chooseInMenu(run.whoIsHere);
    await expect(room.page.getByRole('dialog')).toBeVisible();
    await expect.poll(() => rememberedPlace(room)).toContain('"people"');
    const dead = await viewProcess(room);
    kill(dead, 'SIGKILL');
    await viewIsBack(room, dead);
    await expect
      .poll(() => inView(room, `document.querySelectorAll('dialog[open]').length`))
      .toBe(1);
  }));

test('row 49: the view comes back to its screen; where it dies again at once, it goes back to the stage', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    const shown = () => inView<string>(room, `document.body.innerText`);
    await room.chooseInMenu(run.toMinutes);
    await expect.poll(shown).toContain(words.minutesScreen.titleDraft);
    const first = await viewProcess(room);
    kill(first, 'SIGKILL');
    const second = await viewIsBack(room, first);
    await expect.poll(shown).toContain(words.minutesScreen.titleDraft);
    kill(second, 'SIGKILL');
    await viewIsBack(room, second);
    await expect.poll(shown).toContain('Welcome');
  }));

test('row 49: when the graphics process dies, the room goes on as if nothing had happened', () =>
  inRoom(atWriting(), async (room) => {
    await openTyping(room, 'Before');
    const graphics = () =>
      room.app.evaluate(
        ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0,
      );
    const dead = await graphics();
    expect(dead).toBeGreaterThan(0);
    kill(dead, 'SIGKILL');
    await room.page.keyboard.type(' and after');
    await room
      .savedIs((session) => session.desks.map(({ draft }) => draft).join(''))
      .toBe('Before and after');
    await expect.poll(graphics).not.toBe(dead);
    await expect.poll(() => isDrawn(room)).toBe(true);
  }));
