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

/** Their names, and the numbers that the system gives them. */
const BROWSER_KEYS = [
  ['BrowserBack', 166],
  ['BrowserForward', 167],
  ['BrowserRefresh', 168],
  ['BrowserHome', 172],
] as const;

test('row 47: the keys, wheels and buttons of a browser neither show another page nor change its size', () =>
  inRoom(atWriting(), async (room) => {
    await typeTurn(room, 'Stays');
    await inView(room, `window.mark = 'the same page'`);
    const before = await pageFacts(room);
    const cdp = await room.page.context().newCDPSession(room.page);
    const { keyboard, mouse } = room.page;
    await mouse.move(900, 500);
    const ways: Record<string, () => Promise<unknown>> = {
      F5: () => keyboard.press('F5'),
      'Shift F5': () => keyboard.press('Shift+F5'),
      'Ctrl R': () => keyboard.press('Control+r'),
      'Ctrl Shift R': () => keyboard.press('Control+Shift+R'),
      'Ctrl W': () => keyboard.press('Control+w'),
      'Ctrl F4': () => keyboard.press('Control+F4'),
      'Alt Left in a field': () => keyboard.press('Alt+ArrowLeft'),
      'Alt Right in a field': () => keyboard.press('Alt+ArrowRight'),
      'the browser keys of large keyboards': async () => {
        for (const [key, code] of BROWSER_KEYS) {
          for (const type of ['rawKeyDown', 'keyUp'] as const) {
            await cdp.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: code });
          }
        }
      },
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
