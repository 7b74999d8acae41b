import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type CDPSession, expect, type Locator, test } from '@playwright/test';
import {
  inBritishEnglish,
  inRoom,
  type Room,
  type SavedSession,
  smallMorning,
  stageIdOf,
  withOpen,
} from './room';
import { inView, viewIsBack, viewProcess } from './view';

const CHRISTMAS = 'Nobody worked on Christmas Day for the first time in six years';
const PASSWORDS = 'Password resets went self-service in March: 212 tickets a month became 31';

interface Dropped {
  readonly what: string;
  readonly items: readonly { readonly mimeType: string; readonly data: string }[];
  readonly files: readonly string[];
}

/** Drags something from outside over the window and lets go, as the system reports it to the page. */
async function dropAt(cdp: CDPSession, { items, files }: Dropped, x: number, y: number) {
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', {
      type,
      x,
      y,
      data: {
        items: items.map((item) => ({ ...item })),
        files: [...files],
        dragOperationsMask: 1,
      },
    });
  }
}

/** Marks the page, so that another one in its place would show, and notes what the cursor says during a drag. */
const watchPage = (room: Room) =>
  inView(
    room,
    `window.isTheSame = true; window.effects = [];
    window.addEventListener('dragover', ({ dataTransfer, defaultPrevented }) =>
      window.effects.push(dataTransfer.dropEffect + defaultPrevented), true); 0`,
  );

test('row 45: a file, an address or a text dropped anywhere is not taken, and the page stays', () => {
  const morning = smallMorning('Went well', undefined, (session) => [
    { name: 'desk.step', payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' } },
  ]);
  return inRoom(withOpen(morning), async (room) => {
    await room.relay.begin();
    await room.relay.takeKeyboard();
    await room.page.keyboard.type('What stands here');
    const file = join(room.folders.documents, 'page.html');
    writeFileSync(file, '<h1>Another page</h1>');
    const things: readonly Dropped[] = [
      { what: 'a file', items: [], files: [file] },
      {
        what: 'an address',
        items: [
          { mimeType: 'text/uri-list', data: pathToFileURL(file).href },
          { mimeType: 'text/plain', data: pathToFileURL(file).href },
        ],
        files: [],
      },
      {
        what: 'the own page',
        items: [{ mimeType: 'text/uri-list', data: room.page.url() }],
        files: [],
      },
      { what: 'a text', items: [{ mimeType: 'text/plain', data: ' dropped' }], files: [] },
    ];
    await watchPage(room);
    const field = room.page.locator('textarea');
    const box = await field.boundingBox();
    const places = [
      { x: 5, y: 5 },
      { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 },
      { x: 960, y: 1000 },
    ];
    const cdp = await room.page.context().newCDPSession(room.page);
    for (const thing of things) {
      for (const { x, y } of places) await test.step(thing.what, () => dropAt(cdp, thing, x, y));
    }
    /* Whatever was to follow from the drops has followed when the next letter is saved. */
    await room.page.keyboard.type('.');
    await room
      .savedIs((session) => session.desks.map(({ draft }) => draft).join(''))
      .toBe('What stands here.');
    await expect(field).toHaveValue('What stands here.');
    expect(await inView(room, 'window.isTheSame === true')).toBe(true);
    const effects = await inView<string[]>(room, 'window.effects');
    expect(effects.length).toBeGreaterThanOrEqual(things.length * places.length);
    expect(new Set(effects)).toEqual(new Set(['nonetrue']));
  });
});

/** Where each note lies. */
const placesIn = ({ notes }: SavedSession) =>
  notes.map(({ number, themeId, order }) => ({ number, themeId, order }));
const places = async (room: Room) => placesIn(await room.saved());

/** Where something lies once the screen has found its sizes. */
async function restingPlace(target: Locator) {
  let last = await target.boundingBox();
  const hasMoved = async () => {
    const before = JSON.stringify(last);
    last = await target.boundingBox();
    return JSON.stringify(last) !== before;
  };
  await expect.poll(hasMoved, { intervals: [400] }).toBe(false);
  return last;
}

const lifted = (room: Room) => room.page.locator('.board-lifted-note');

test('row 46: a note that is dropped outside, or whose drag is broken off, is back at its place', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const before = await places(room);
    const at = await restingPlace(room.board.note(CHRISTMAS));
    const liftByMouse = async () => {
      await room.board.drag(room.board.note(CHRISTMAS), room.board.note(PASSWORDS));
      await expect(lifted(room)).toBeVisible();
    };
    const isBack = async () => {
      await expect(lifted(room)).toHaveCount(0);
      await expect.poll(() => room.board.note(CHRISTMAS).boundingBox()).toEqual(at);
      expect(await places(room)).toEqual(before);
    };

    await test.step('let go outside the window', async () => {
      await liftByMouse();
      await room.page.mouse.move(-200, 300);
      await room.page.mouse.up();
      await isBack();
    });
    await test.step('Escape in the middle of a drag', async () => {
      await liftByMouse();
      await room.page.keyboard.press('Escape');
      await isBack();
      await room.page.mouse.up();
      await isBack();
    });
    await test.step('Escape while it is carried by keys', async () => {
      await room.board.note(CHRISTMAS).focus();
      await room.page.keyboard.press('Space');
      await expect(lifted(room)).toBeVisible();
      await room.page.keyboard.press('ArrowDown');
      await room.page.keyboard.press('Escape');
      await isBack();
    });
    await test.step('the window changes its size in the middle of a drag', async () => {
      await liftByMouse();
      await room.app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        const [width = 0, height = 0] = window?.getSize() ?? [];
        window?.setSize(width - 160, height - 90);
      });
      await expect(lifted(room)).toHaveCount(0);
      await room.page.mouse.up();
      expect(await places(room)).toEqual(before);
    });
  }));

test('row 46: after a crash in the middle of a drag the note is at its place', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const before = await places(room);
    await room.board.drag(room.board.note(CHRISTMAS), room.board.note(PASSWORDS));
    await expect(lifted(room)).toBeVisible();
    await room.kill();
    await room.startAgain();
    await expect(room.board.note(CHRISTMAS)).toBeVisible();
    await expect(lifted(room)).toHaveCount(0);
    expect(await places(room)).toEqual(before);
  }));

test('row 46: after the view died in the middle of a drag the note is at its place', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.openSample();
    const before = await places(room);
    await room.board.drag(room.board.note(CHRISTMAS), room.board.note(PASSWORDS));
    await expect(lifted(room)).toBeVisible();
    const dead = await viewProcess(room);
    kill(dead, 'SIGKILL');
    await viewIsBack(room, dead);
    await expect
      .poll(() => inView(room, `document.body.innerText.includes(${JSON.stringify(CHRISTMAS)})`))
      .toBe(true);
    expect(await inView(room, `document.querySelectorAll('.board-lifted-note').length`)).toBe(0);
    /* The window that the test had is gone; the app closes in order, and everything is in the file. */
    await room.close();
    expect(placesIn(room.onDisk())).toEqual(before);
  }));
