import { expect, test } from '@playwright/test';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';
import { inView } from './view';

const atWriting = () =>
  withOpen(
    smallMorning('Went well', undefined, (session) => [
      { name: 'desk.step', payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' } },
    ]),
  );

const draftIs = (room: Room, letters: string) =>
  room.savedIs((session) => session.desks.map(({ draft }) => draft).join('')).toBe(letters);

async function typeTurn(room: Room, letters: string): Promise<void> {
  await room.relay.begin();
  await room.relay.takeKeyboard();
  await room.page.keyboard.type(letters);
}

/** What changes when a page is loaded anew or drawn at another size. */
const pageFacts = (room: Room) =>
  inView(
    room,
    `({ mark: window.mark, href: location.href, ratio: devicePixelRatio, scale: visualViewport.scale, wide: innerWidth })`,
  );

/** Presses a key as the system does: on its way to the page it passes the main process. */
const pressKey = (room: Room, keyCode: string, ...modifiers: ('control' | 'shift' | 'alt')[]) =>
  room.app.evaluate(
    ({ BrowserWindow }, press) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, ...press });
    },
    { keyCode, modifiers },
  );

/**
 * Notes what reaches the page: which of a browser's keys, and which wheels and side buttons of the mouse somebody has taken.
 * What is not taken there is left to the browser.
 */
const watchEvents = (room: Room) =>
  inView(
    room,
    `{
      const keys = new Set(), taken = new Set();
      addEventListener('keydown', ({ key, ctrlKey }) => {
        if (/^F\\d/.test(key) || (ctrlKey && /^[rw]$/i.test(key))) keys.add(key);
        window.seen = { keys: [...keys], taken: [...taken] };
      });
      for (const [name, what] of [['wheel', 'wheel'], ['mousedown', 'mouse'], ['mouseup', 'mouse']]) {
        addEventListener(name, (event) => {
          if (event.defaultPrevented) taken.add(what);
          else if (name === 'wheel' || event.button > 2) taken.add('not the ' + what);
          window.seen = { keys: [...keys], taken: [...taken] };
        });
      }
    } 0`,
  );

test('row 47: the keys, wheels and buttons of a browser neither show another page nor change its size', () =>
  inRoom(atWriting(), async (room) => {
    await typeTurn(room, 'Stays');
    await inView(room, `window.mark = 'the same page'`);
    await watchEvents(room);
    const before = await pageFacts(room);
    const cdp = await room.page.context().newCDPSession(room.page);
    const { keyboard, mouse } = room.page;
    await mouse.move(900, 500);
    const ways: Record<string, () => Promise<unknown>> = {
      F5: () => pressKey(room, 'F5'),
      'Shift F5': () => pressKey(room, 'F5', 'shift'),
      'Ctrl R': () => pressKey(room, 'R', 'control'),
      'Ctrl Shift R': () => pressKey(room, 'R', 'control', 'shift'),
      'Ctrl W': () => pressKey(room, 'W', 'control'),
      'Ctrl F4': () => pressKey(room, 'F4', 'control'),
      'Alt Left in a field': () => pressKey(room, 'Left', 'alt'),
      'Alt Right in a field': () => pressKey(room, 'Right', 'alt'),
      'Ctrl and wheel': async () => {
        await keyboard.down('Control');
        await mouse.wheel(0, -240);
        await mouse.wheel(0, 480);
        await keyboard.up('Control');
      },
      'two fingers': () =>
        cdp.send('Input.synthesizePinchGesture', { x: 900, y: 500, scaleFactor: 2 }),
      'back and forward buttons of the mouse': async () => {
        for (const button of ['back', 'forward'] as const) {
          for (const type of ['mousePressed', 'mouseReleased'] as const) {
            await cdp.send('Input.dispatchMouseEvent', {
              type,
              x: 900,
              y: 500,
              button,
              clickCount: 1,
            });
          }
        }
      },
    };
    for (const [way, go] of Object.entries(ways)) {
      await test.step(way, async () => {
        await go();
        /* By the time a question has come back from the page, whatever the way did to it has begun. */
        expect(await pageFacts(room), way).toEqual(before);
      });
    }
    expect(await inView(room, 'window.seen')).toEqual({ keys: [], taken: ['wheel', 'mouse'] });
    await keyboard.type(', and so does the page');
    await draftIs(room, 'Stays, and so does the page');
    expect(await pageFacts(room)).toEqual(before);
    expect(
      await room.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1);
  }));

test('row 47: Backspace outside a field takes nothing away', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await inView(room, `window.mark = 'the same page', document.activeElement.blur()`);
    const before = await pageFacts(room);
    const revision = room.revision();
    for (const key of ['Backspace', 'Shift+Backspace', 'Alt+ArrowLeft']) {
      await room.page.keyboard.press(key);
    }
    expect(await pageFacts(room)).toEqual(before);
    await room.stages.isAt('Open');
    expect(room.revision()).toBe(revision);
  }));

test('row 47: a window that is closed in the middle of a word loses no letter of it', () =>
  inRoom(atWriting(), async (room) => {
    await typeTurn(room, 'Closed in the middle of a wo');
    await room.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await room.app.waitForEvent('close').catch(() => undefined);
    await draftIs(room, 'Closed in the middle of a wo');
    await room.startAgain();
    await expect(room.page.locator('textarea')).toHaveValue('Closed in the middle of a wo');
  }));

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
  test(`row 51: ${signal} ends the app in order, and the last letter is in the file`, () =>
    inRoom(atWriting(), async (room) => {
      await typeTurn(room, `Ended by ${signal}`);
      const child = room.app.process();
      const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
      child.kill(signal);
      expect(await ended).toBe(0);
      await draftIs(room, `Ended by ${signal}`);
      await room.startAgain();
      await expect(room.page.locator('textarea')).toHaveValue(`Ended by ${signal}`);
    }));
}

test('row 51: a Windows session that does not end after all leaves the app as it was', () =>
  inRoom(atWriting(), async (room) => {
    await typeTurn(room, 'Still');
    await room.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.emit('query-session-end', { reasons: ['logoff'], preventDefault: () => undefined });
      window?.emit('session-end', { reasons: ['logoff'] });
    });
    await room.page.keyboard.type(' here');
    await draftIs(room, 'Still here');
    await expect(room.notice(words.failures['no-session-open'](''))).toHaveCount(0);
  }));

test('row 51: a system that shuts down is asked to wait, and the app ends by itself', () =>
  inRoom(atWriting(), async (room) => {
    await typeTurn(room, 'Shut down');
    const child = room.app.process();
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    const hasAsked = await room.app.evaluate(({ powerMonitor }) => {
      let isAsked = false;
      powerMonitor.emit('shutdown', {
        preventDefault: () => {
          isAsked = true;
        },
      });
      return isAsked;
    });
    expect(hasAsked).toBe(true);
    expect(await ended).toBe(0);
    await draftIs(room, 'Shut down');
  }));
