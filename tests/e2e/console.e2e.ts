import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { expect, test } from '@playwright/test';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';
import { consoleAfter, LAPTOP, plugIn, seen, turnToConsole, unplug } from './second-display';

const { console: text, run } = words;
const PRIVATE = 'Ask Ben before the owner speaks';

/** A morning that stands at its writing, with a private note of the person who leads. */
const atWriting = () =>
  withOpen(
    smallMorning('Went well', undefined, (session) => {
      const id = stageIdOf(session, 'Went well');
      return [
        { name: 'stage.cues', payload: { id, cues: PRIVATE } },
        { name: 'desk.step', payload: { stageId: id, step: 'write' } },
      ];
    }),
  );

const openConsole = (room: Room) =>
  consoleAfter(room, async () => {
    await plugIn(room);
    await room.button(text.open).click();
  });

const letters = (room: Room) => room.page.evaluate(() => document.querySelector('textarea')?.value);
const isTyping = (room: Room) =>
  room.page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement);
const roomHasKeyboard = (room: Room) =>
  expect.poll(async () => (await seen(room, 'room'))?.hasKeyboard).toBe(true);

/** What the pages of all windows may do, as Chromium has it. */
const allowedPages = (room: Room): Promise<Record<string, unknown>[]> =>
  room.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences(),
    ),
  );

/** The number of the process that draws the console; 0 while none does. */
const consoleProcess = (room: Room): Promise<number> =>
  room.app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().endsWith('?console'))
        ?.webContents.getOSProcessId() ?? 0,
  );

/** What the console's own field shows once another process draws it; a process that has died answers nobody. */
async function ownNotesAgain(room: Room, dead: number): Promise<string | null> {
  const alive = await consoleProcess(room);
  if (alive === 0 || alive === dead) return null;
  return room.app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().endsWith('?console'))
        ?.webContents.executeJavaScript(`document.querySelector('textarea')?.value ?? null`) ??
      null,
  );
}

test('the console leads the room from the other display with no more rights, and the keyboard stays at the table', () =>
  inRoom(atWriting(), async (room) => {
    await room.relay.begin();
    await room.relay.takeKeyboard();
    await room.page.keyboard.type('Half a sente');
    const console = await openConsole(room);

    await expect
      .poll(async () => (await seen(room, 'console'))?.bounds)
      .toMatchObject({ x: LAPTOP.x, width: LAPTOP.width });
    await expect.poll(async () => (await seen(room, 'room'))?.isFullScreen).toBe(true);
    await roomHasKeyboard(room);
    await expect.poll(() => isTyping(room)).toBe(true);
    const [one, other, ...more] = await allowedPages(room);
    expect(more).toEqual([]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    await expect(room.page.locator('.run-menu')).toHaveCSS('opacity', '0');

    await turnToConsole(room);
    await console.getByRole('button', { name: run.moreMinutesSpoken(5) }).click();
    await roomHasKeyboard(room);
    await room.page.keyboard.type('nce');
    expect(await letters(room)).toBe('Half a sentence');

    await turnToConsole(room);
    const own = console.getByRole('textbox', { name: text.ownCues });
    await expect(own).toHaveValue(PRIVATE);
    await own.click();
    await console.keyboard.press('End');
    await console.keyboard.type(', and Cleo');
    await room
      .savedIs(({ stages }) => stages.map(({ cues }) => cues).join(''))
      .toBe(`${PRIVATE}, and Cleo`);
    /* Other tests open windows on the same display, so the page is asked who has the caret. */
    await expect(own).toBeFocused();
    expect(await letters(room)).toBe('Half a sentence');
    await console.keyboard.press('Escape');
    await roomHasKeyboard(room);

    await console.getByRole('button', { name: run.goOnTo.group }).click();
    await expect(room.page.getByRole('button', { name: run.goOnTo.vote })).toBeVisible();
    expect(await room.page.content()).not.toContain('Ask Ben');
    await console.getByRole('button', { name: run.backTo(words.common.steps.write) }).click();
    await expect.poll(() => letters(room)).toBe('Half a sentence');

    const dead = await consoleProcess(room);
    kill(dead, 'SIGKILL');
    await expect.poll(() => ownNotesAgain(room, dead)).toBe(`${PRIVATE}, and Cleo`);
    expect(await letters(room)).toBe('Half a sentence');
  }));

test('a cable that is pulled takes the console and nothing else, and brings it back', () =>
  inRoom(atWriting(), async (room) => {
    const before = { x: 120, y: 90, width: 1_100, height: 760 };
    await room.app.evaluate(({ BrowserWindow }, bounds) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.unmaximize();
      window?.setBounds(bounds);
    }, before);
    await expect.poll(async () => (await seen(room, 'room'))?.bounds).toEqual(before);
    await room.relay.begin();
    await room.relay.takeKeyboard();
    await room.page.keyboard.type('Half a sente');
    const console = await openConsole(room);
    await expect.poll(async () => (await seen(room, 'room'))?.isFullScreen).toBe(true);

    const gone = console.waitForEvent('close');
    await unplug(room);
    await gone;
    await expect(room.notice(text.secondGone)).toBeVisible();
    await expect
      .poll(() => seen(room, 'room'))
      .toEqual({ bounds: before, isFullScreen: false, hasKeyboard: true });
    expect(await letters(room)).toBe('Half a sente');
    await room.page.keyboard.type('nce');
    await room
      .savedIs(({ desks }) => desks.map(({ draft }) => draft).join(''))
      .toBe('Half a sentence');

    const again = await consoleAfter(room, () => plugIn(room));
    await expect(again.getByRole('heading', { level: 1 })).toContainText('Went well');
    expect(await letters(room)).toBe('Half a sentence');

    /* The end of the room's window is the end of the app, and where it lay for the console is no place to remember. */
    const ended = room.app.waitForEvent('close');
    await room.page.evaluate(() => window.close());
    await ended;
    const place = readFileSync(join(room.folders.profile, 'window-place.json'), 'utf8');
    expect(JSON.parse(place)).toMatchObject(before);
    expect(room.onDisk().desks.map(({ draft }) => draft)).toContain('Half a sentence');
  }));
