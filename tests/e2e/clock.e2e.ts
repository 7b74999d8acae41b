import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Clock } from '@shared/domain/model';
import { sessionFileOf, textOfFile } from '../helpers/session-files';
import { words } from '../play/director';
import type { Folders } from '../play/launch';
import { inRoom, type Room, sessionFilesIn, smallMorning, stageIdOf, withOpen } from './room';
import { inView } from './view';

const { run, common } = words;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = (room: Room): Clock => {
  const { position, clocks } = room.onDisk();
  const found = clocks.find(({ id }) => id === position.stageId);
  if (found === undefined) throw new Error('The present stage has no clock');
  return found;
};
const clockIs = <T>(room: Room, read: (clock: Clock) => T) => expect.poll(() => read(clock(room)));
const face = (room: Room) => room.page.getByRole('timer').first();
const stopped = (room: Room, because: 'sleep' | 'absence') =>
  room.page.locator('.clock-stop').filter({ hasText: run.clockStopped[because] });

/** The computer's clock is set, as the main process and the window see it. */
async function setClock(room: Room, by: number): Promise<void> {
  await room.app.evaluate((_electron, ms) => {
    const { now } = Date;
    Date.now = () => now() + ms;
  }, by);
  await inView(room, `{ const { now } = Date; Date.now = () => now() + ${by}; } 0`);
}

const power = (room: Room, event: 'suspend' | 'resume'): Promise<unknown> =>
  room.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);

for (const [what, by] of [
  ['back three hours', -3 * HOUR],
  ['forward four hundred days', 400 * DAY],
] as const) {
  test(`row 43: a clock that is set ${what} moves no timer, and the room goes on`, () =>
    inRoom(withOpen(smallMorning('Open')), async (room) => {
      await expect(face(room)).toContainText(run.minutesLeft(10));
      await setClock(room, by);
      await room.button(run.moreMinutesSpoken(5)).click();
      await clockIs(room, (one) => one.allottedMs).toBe(15 * MINUTE);
      await expect(face(room)).toContainText(run.minutesLeft(15));
      await room.button(run.pause).click();
      await clockIs(room, (one) => one.runningSince).toBeNull();
      expect(clock(room).countedMs).toBeGreaterThan(0);
      expect(clock(room).countedMs).toBeLessThan(5 * MINUTE);
      await expect(face(room)).toContainText(run.minutesLeft(15));
    }));
}

test('row 43: a hand-over card answers after the clock was set back', () => {
  const morning = smallMorning('Went well', undefined, (session) => [
    { name: 'desk.step', payload: { stageId: stageIdOf(session, 'Went well'), step: 'write' } },
  ]);
  return inRoom(withOpen(morning), async (room) => {
    await room.relay.begin();
    await setClock(room, -3 * HOUR);
    await room.relay.takeKeyboard();
  });
});

test('row 44: a computer that slept finds its clock paused as of then, and one key lets it go on', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await expect(room.button(run.pause)).toBeVisible();
    await power(room, 'suspend');
    await clockIs(room, (one) => one.runningSince).toBeNull();
    const { countedMs } = clock(room);
    await setClock(room, 2 * HOUR);
    await power(room, 'resume');
    await expect(stopped(room, 'sleep')).toBeVisible();
    expect(clock(room).countedMs).toBe(countedMs);
    await expect(face(room)).toContainText(run.minutesLeft(10));

    await room.page.locator('.clock-stop').getByRole('button', { name: run.resume }).press('Enter');
    await clockIs(room, (one) => one.runningSince !== null).toBe(true);
    await expect(stopped(room, 'sleep')).toBeHidden();
    await expect(face(room)).toContainText(run.minutesLeft(10));
    await room.page.keyboard.press('p');
    await clockIs(room, (one) => one.runningSince).toBeNull();
    expect(clock(room).countedMs).toBeLessThan(countedMs + 5 * MINUTE);
    await expect(stopped(room, 'sleep')).toBeHidden();
  }));

test('row 44: the notice of the sleep can be put away, and the clock stays paused', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await expect(room.button(run.pause)).toBeVisible();
    await power(room, 'suspend');
    await power(room, 'resume');
    await expect(stopped(room, 'sleep')).toBeVisible();
    await room.page.locator('.clock-stop').getByRole('button', { name: common.dismiss }).click();
    await expect(stopped(room, 'sleep')).toBeHidden();
    expect(clock(room).runningSince).toBeNull();
    await expect(room.page.getByText(run.paused, { exact: true })).toBeVisible();
  }));

/** A morning as an app left it that ended that long ago, after its clock had run for `ranMs`. */
const leftRunning = (agoMs: number, ranMs: number) => (folders: Folders) => {
  const session = smallMorning('Open');
  const endedAt = Date.now() - agoMs;
  const since = { runningSince: endedAt - ranMs, firstStartedAt: endedAt - ranMs };
  const clocks = Object.fromEntries(
    Object.entries(session.clocks).map(([id, one]) => [id, { ...one, ...since }]),
  );
  const left = { ...session, clocks };
  withOpen(left)(folders);
  const file = sessionFileOf(left, 1, { savedAt: new Date(endedAt).toISOString() });
  for (const name of sessionFilesIn(folders.library)) {
    writeFileSync(join(folders.library, name), textOfFile(file));
  }
};

test('row 44: a session left running two hours ago opens with its clock paused as of then', () =>
  inRoom(leftRunning(2 * HOUR, 4 * MINUTE), async (room) => {
    await expect(stopped(room, 'absence')).toBeVisible();
    await expect(face(room)).toContainText(run.minutesLeft(6));
    expect(clock(room)).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
    await room.page.locator('.clock-stop').getByRole('button', { name: run.resume }).click();
    await clockIs(room, (one) => one.runningSince !== null).toBe(true);
  }));

test('row 44: a session left running two minutes ago goes on', () =>
  inRoom(leftRunning(2 * MINUTE, 1 * MINUTE), async (room) => {
    await expect(room.button(run.pause)).toBeVisible();
    await expect(face(room)).toContainText(run.minutesLeft(7));
    await expect(stopped(room, 'absence')).toBeHidden();
  }));
