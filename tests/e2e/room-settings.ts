import type { Page } from '@playwright/test';
import type { Settings } from '@shared/ipc/contract';
import type { Room } from './room';

/** Changes settings as another window of the app would, so that the room's window follows. */
export async function changeSettings(room: Room, fields: Partial<Settings>): Promise<void> {
  const { value } = (await room.request('settings:edit', fields)) as { value: Settings };
  await tellWindows(room, value);
}

/** Under load the answer may be lost on its way from the app, although the windows were told; they may be told again. */
async function tellWindows(room: Room, value: Settings, tries = 3): Promise<void> {
  try {
    await room.app.evaluate(({ BrowserWindow }, settings) => {
      for (const window of BrowserWindow.getAllWindows()) {
        window.webContents.send('settings:changed', settings);
      }
    }, value);
  } catch (error) {
    if (tries === 1 || !String(error).includes('garbage collected')) throw error;
    await tellWindows(room, value, tries - 1);
  }
}

/** The unit of a room that nobody has measured, in hundredths of the display's height. */
export const USUAL_UNIT = 3.2;

/** Sets the room unit, in hundredths of the display's height. */
export async function setUnit(room: Room, unit: number): Promise<void> {
  await changeSettings(room, { textScale: unit / USUAL_UNIT });
  await room.page.waitForFunction(
    (wanted) => document.documentElement.style.getPropertyValue('--u').includes(wanted),
    `${unit.toFixed(3)}vh`,
  );
}

/** Gives the page the size of another display, in pixels; larger ones than the test's own, too. */
export async function resize(room: Room, width: number, height: number): Promise<void> {
  const client = await room.page.context().newCDPSession(room.page);
  await client.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await client.detach();
}

/** Waits until the page has drawn what is there now, fonts and movements included. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await document.fonts.ready;
    for (let count = 0; count < 3; count += 1) await frame();
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
    for (let count = 0; count < 2; count += 1) await frame();
  });
