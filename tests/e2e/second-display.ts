import { expect, type Page } from '@playwright/test';
import { words } from '../play/director';
import type { Room } from './room';

/** Where the pretended laptop's display lies: to the right of the real one, which is the room's. */
export const LAPTOP = { x: 4_000, y: 0, width: 1_366, height: 768 } as const;

/**
 * The computer that runs the tests has one display. Another one, built in and beside the first, is pretended by what Electron
 * says of displays; the event that the system would send is sent.
 */
export async function plugIn(room: Room): Promise<void> {
  await room.app.evaluate(({ screen }, bounds) => {
    const real = screen.getPrimaryDisplay();
    const laptop = { ...real, id: real.id + 1, internal: true, bounds, workArea: bounds };
    screen.getAllDisplays = () => [real, laptop];
    screen.getPrimaryDisplay = () => real;
    screen.getDisplayMatching = ({ x }) => (x >= bounds.x ? laptop : real);
    screen.emit('display-added', {}, laptop);
  }, LAPTOP);
}

/** Pulls the cable. */
export async function unplug(room: Room): Promise<void> {
  await room.app.evaluate(({ screen }) => {
    const real = screen.getPrimaryDisplay();
    const [, gone] = screen.getAllDisplays();
    screen.getAllDisplays = () => [real];
    screen.getDisplayMatching = () => real;
    screen.emit('display-removed', {}, gone);
  });
}

/** The console's page that comes when something is done in the room. */
export async function consoleAfter(room: Room, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([room.app.waitForEvent('window'), act()]);
  await expect(page.getByRole('heading', { name: words.console.runSheet })).toBeVisible();
  return page;
}

interface Seen {
  readonly bounds: typeof LAPTOP;
  readonly isFullScreen: boolean;
  readonly hasKeyboard: boolean;
}

/** How the window of the room lies, or that of the console; null where there is none. */
export const seen = (room: Room, which: 'room' | 'console'): Promise<Seen | null> =>
  room.app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().find(
      ({ webContents }) => webContents.getURL().endsWith('?console') === (wanted === 'console'),
    );
    return window === undefined
      ? null
      : {
          bounds: window.getBounds() as never,
          isFullScreen: window.isFullScreen(),
          hasKeyboard: window.isFocused(),
        };
  }, which);

/** What a click of a hand does first, and one of a test does not: the window that is hit gets the keyboard. */
export const turnToConsole = async (room: Room): Promise<void> => {
  await room.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('?console'))
      ?.focus(),
  );
  await expect.poll(async () => (await seen(room, 'console'))?.hasKeyboard).toBe(true);
};
