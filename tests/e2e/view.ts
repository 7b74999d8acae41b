import { expect } from '@playwright/test';
import type { Room } from './room';

/**
 * What the window shows now, asked by way of the main process: once the process behind a page has died, the test's own
 * connection to the page is gone for good, though the app shows it again.
 */
export function inView<T>(room: Room, script: string): Promise<T> {
  return room.app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<T>,
    script,
  );
}

/** The number of the process that draws the window. */
export const viewProcess = (room: Room): Promise<number> =>
  room.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );

/** Waits until another process draws the window, and the page is on the screen again; gives that process. */
export async function viewIsBack(room: Room, dead: number): Promise<number> {
  const isBack = async () => {
    const alive = await viewProcess(room);
    if (alive === 0 || alive === dead) return false;
    return inView<boolean>(room, `document.querySelector('main') !== null`).catch(() => false);
  };
  await expect.poll(isBack, { timeout: 60_000 }).toBe(true);
  return viewProcess(room);
}

/** Keys from the keyboard to whatever has the focus, letter by letter. */
export async function typeInView(room: Room, text: string): Promise<void> {
  await room.app.evaluate(({ BrowserWindow }, letters) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const keyCode of letters) contents?.sendInputEvent({ type: 'char', keyCode });
  }, text);
}

/** The words of all notices on the screen. */
export const noticesInView = (room: Room): Promise<string[]> =>
  inView(room, `[...document.querySelectorAll('.notice p')].map((notice) => notice.textContent)`);
