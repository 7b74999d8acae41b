import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { type Folders, PROJECT_ROOT } from '../play/launch';
import { inRoom, type Room, smallMorning, withOpen } from './room';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const windowOf = (app: ElectronApplication): Promise<{ bounds: Box; free: Box }> =>
  app.evaluate(({ BrowserWindow, screen }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 },
    free: screen.getPrimaryDisplay().workArea,
  }));

const isSeen = async (app: ElectronApplication): Promise<boolean> => {
  const { bounds, free } = await windowOf(app);
  return (
    bounds.width > 0 &&
    bounds.x >= free.x &&
    bounds.y >= free.y &&
    bounds.x + bounds.width <= free.x + free.width &&
    bounds.y + bounds.height <= free.y + free.height
  );
};

const leave = (room: Room, place: Box): Promise<void> =>
  room.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );

/** Which of the footer's buttons a notice lies on. */
const covered = (room: Room): Promise<string[]> =>
  room.page.evaluate(() => {
    const notice = document.querySelector('.notice')?.getBoundingClientRect();
    if (notice === undefined || notice.bottom > innerHeight || notice.top < 0) return ['no notice'];
    const isUnder = (button: Element): boolean => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const { left: from, right: to, top: above, bottom: below } = notice;
      return left < to && right > from && top < below && bottom > above;
    };
    const buttons = [...document.querySelectorAll('.screen-footer button, .stage-rail-now bdi')];
    return buttons.length < 2
      ? ['no buttons']
      : buttons.filter(isUnder).map(({ textContent }) => textContent ?? '');
  });

/** Whether a press on the middle of a part of the notice is for the notice, not for what lies below it. */
const takesPressesAt = (room: Room, part: string): Promise<boolean> =>
  room.page.evaluate((selector) => {
    const edge = document.querySelector(selector)?.getBoundingClientRect();
    if (edge === undefined) throw new Error(`A notice should have this: ${selector}`);
    const [x, y] = [(edge.left + edge.right) / 2, (edge.top + edge.bottom) / 2];
    return document.elementFromPoint(x, y)?.closest('.notice') != null;
  }, part);

/** 2.4, 3.2 and 5.2 hundredths of the height: the smallest letters, those of a usual room, and the largest. */
for (const textScale of [0.75, 1, 1.625]) {
  test(`a long notice covers neither the menu, the way on nor the name of the stage, and lets presses through, with letters of ${textScale}`, () =>
    inRoom(withOpen(smallMorning('Open')), async (room) => {
      for (const [width, height] of [
        [1_920, 1_080],
        [1_366, 768],
      ] as const) {
        await leave(room, { x: 0, y: 0, width, height });
        await room.page.evaluate(async (scale) => {
          const { lessons } = window as unknown as {
            lessons: { request(name: string, payload: object): Promise<unknown> };
          };
          await lessons.request('settings:edit', { textScale: scale });
        }, textScale);
        await room.page.reload();
        await expect(room.page.locator('.screen-footer')).toBeVisible();
        await room.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.send('app:news', {
            code: 'conflict-copy',
            detail:
              '2026-12-11 Lessons Learned 2026 (conflict room-1 2026-11-22 1207).lessons.json',
          }),
        );
        await expect(room.notice('2026-12-11 Lessons Learned')).toBeVisible();
        await expect.poll(() => covered(room)).toEqual([]);
        await expect.poll(() => takesPressesAt(room, '.notice > p')).toBe(false);
        await expect.poll(() => takesPressesAt(room, '.notice > .icon-button')).toBe(true);
      }
    }));
}

test('row 50: a window that was on an unplugged beamer comes back into sight', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    for (const event of ['display-removed', 'display-metrics-changed', 'display-added']) {
      await leave(room, { x: 2_400, y: 1_300, width: 1_000, height: 700 });
      await expect.poll(() => isSeen(room.app)).toBe(false);
      await room.app.evaluate(({ screen }, name) => screen.emit(name, {}, {}, []), event);
      await expect.poll(() => isSeen(room.app)).toBe(true);
      expect((await windowOf(room.app)).bounds).toMatchObject({ width: 1_000, height: 700 });
    }
  }));

test('row 50: the window opens where it was, and in sight where that place is gone', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    const place = { x: 120, y: 90, width: 1_100, height: 760 };
    await leave(room, place);
    await expect.poll(async () => (await windowOf(room.app)).bounds).toEqual(place);
    await room.close();
    await room.startAgain();
    await expect.poll(async () => (await windowOf(room.app)).bounds).toEqual(place);
    await room.close();
    for (const lost of [
      { x: -9_000, y: 200, width: 1_100, height: 760 },
      { x: 0, y: 0, width: 9_000, height: 9_000 },
    ]) {
      const remembered = JSON.stringify({ ...lost, isMaximized: false });
      writeFileSync(join(room.folders.profile, 'window-place.json'), remembered);
      await room.startAgain();
      await expect.poll(() => isSeen(room.app)).toBe(true);
      await room.close();
    }
    for (const torn of ['', '{"x":1', '{"x":"y"}']) {
      writeFileSync(join(room.folders.profile, 'window-place.json'), torn);
      await room.startAgain();
      await expect.poll(() => isSeen(room.app)).toBe(true);
      await room.close();
    }
  }));

/** The app on a display whose scale the system has set. */
async function launchAtScale(folders: Folders, scale: number): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  return _electron.launch({
    args: [
      PROJECT_ROOT,
      `--force-device-scale-factor=${scale}`,
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
    chromiumSandbox: !isRoot,
    cwd: PROJECT_ROOT,
    env: {
      ...(process.env as Record<string, string>),
      LESSONS_USER_DATA: folders.profile,
      LESSONS_LIBRARY: folders.library,
    },
  });
}

for (const scale of [1.25, 1.5, 2, 3]) {
  test(`row 50: at ${scale * 100} % the window fits on the display, and nothing has to be scrolled`, () =>
    inRoom(withOpen(smallMorning('Open')), async (room) => {
      await room.close();
      const app = await launchAtScale(room.folders, scale);
      try {
        const page = await app.firstWindow();
        await expect(page.getByRole('timer').first()).toBeVisible();
        expect(await page.evaluate(() => devicePixelRatio)).toBe(scale);
        await expect.poll(() => isSeen(app)).toBe(true);
        const size = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return {
            isTooWide: scrollWidth > innerWidth,
            isTooHigh: scrollHeight > innerHeight,
          };
        });
        expect(size).toEqual({ isTooWide: false, isTooHigh: false });
      } finally {
        await app.close().catch(() => undefined);
      }
    }));
}
