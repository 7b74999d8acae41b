import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Clock } from '@shared/domain/model';
import { minutesOfDay } from '@shared/lib/time-of-day';
import type { SessionFile } from '@shared/persistence/session-file';
import { sha256 } from '../helpers/session-files';
import { words } from '../play/director';
import type { Folders } from '../play/launch';
import { inRoom, type Room, sessionFilesIn, smallMorning, stageIdOf, withOpen } from './room';

const { run } = words;
const MINUTE = 60_000;
const PLANNED = 10 * MINUTE;

/** The clock of the present stage, as the file on the disk has it; undefined where it was never started. */
const clockInFile = (room: Room): Clock | undefined => {
  const { position, clocks } = room.onDisk();
  return clocks.find(({ id }) => id === position.stageId);
};
const clock = (room: Room): Clock => {
  const found = clockInFile(room);
  if (found === undefined) throw new Error('The present stage has no clock');
  return found;
};
/** Waits until the file says so of the present clock: it follows the screen at a short distance. */
const clockIs = <T>(room: Room, read: (clock: Clock) => T) =>
  expect.poll(() => {
    const found = clockInFile(room);
    return found && read(found);
  });

const face = (room: Room) => room.page.getByRole('timer').first();

/** Changes the clock of the present stage in the file; the app must not be running. */
function turnClock({ library }: Folders, change: (clock: Clock) => Clock): void {
  const [name = ''] = sessionFilesIn(library);
  const path = join(library, name);
  const file = JSON.parse(readFileSync(path, 'utf8')) as SessionFile;
  const { position, clocks } = file.session;
  const session = {
    ...file.session,
    clocks: clocks.map((one) => (one.id === position.stageId ? change(one) : one)),
  };
  /* As another computer would have left it: a file that was changed by hand would be asked about. */
  const turned = {
    ...file,
    revision: file.revision + 1,
    writer: { instance: 'another', host: 'another' },
    sha256: sha256(JSON.stringify(session)),
    session,
  };
  writeFileSync(path, JSON.stringify(turned, null, 2));
}

/** A morning whose present clock has run for a while. */
const runningFor = (ms: number) => (folders: Folders) => {
  withOpen(smallMorning('Open'))(folders);
  const at = Date.now() - ms;
  turnClock(folders, (one) => ({ ...one, runningSince: at, firstStartedAt: at }));
};

/** The time behind "Ends", in minutes of the day. */
async function projectedEnd(room: Room): Promise<number> {
  const time = await room.page.locator('.run-ends b').textContent();
  const minutes = minutesOfDay(time ?? '');
  if (minutes === null) throw new Error(`No time: ${time}`);
  return minutes;
}

test('the timer starts, pauses, takes one and five more minutes, and restarts', () => {
  const morning = smallMorning('Open');
  return inRoom(withOpen({ ...morning, clocks: {} }), async (room) => {
    await expect(face(room)).toContainText(run.minutesLeft(10));
    await expect(room.page.getByText(run.notStarted)).toBeVisible();
    await room.button(run.start).click();
    await clockIs(room, (one) => one.runningSince !== null).toBe(true);

    await room.button(run.pause).click();
    await clockIs(room, (one) => one.runningSince).toBeNull();
    await expect(room.page.getByText(run.paused, { exact: true })).toBeVisible();
    expect(clock(room).countedMs).toBeGreaterThan(0);

    await room.button(run.moreMinutesSpoken(1)).click();
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + MINUTE);
    await expect(face(room)).toContainText(run.minutesLeft(11));
    await room.button(run.moreMinutesSpoken(5)).click();
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + 6 * MINUTE);
    await expect(face(room)).toContainText(run.minutesLeft(16));

    await room.button(run.resume).click();
    await clockIs(room, (one) => one.runningSince !== null).toBe(true);
    const counted = clock(room).countedMs;
    await room.button(run.restart).click();
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED);
    await expect(face(room)).toContainText(run.minutesLeft(10));
    expect(clock(room).countedMs).toBe(0);
    expect(clock(room).earlierMs).toBeGreaterThanOrEqual(counted);
    expect(clock(room).runningSince).not.toBeNull();
  });
});

test('the keys of the timer do the same as its buttons', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await expect(room.button(run.pause)).toBeVisible();
    await room.page.keyboard.press('p');
    await expect(room.button(run.resume)).toBeVisible();
    await clockIs(room, (one) => one.runningSince).toBeNull();
    await room.page.keyboard.press('+');
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + MINUTE);
    await room.page.keyboard.press('*');
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + 6 * MINUTE);
    await room.page.keyboard.press('-');
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + 5 * MINUTE);
    await room.page.keyboard.press('p');
    await clockIs(room, (one) => one.runningSince !== null).toBe(true);
  }));

test('the time is computed from stored moments: what passed while the app was closed counts', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await expect(face(room)).toContainText(run.minutesLeft(10));
    await room.close();
    turnClock(room.folders, (one) => ({
      ...one,
      runningSince: (one.runningSince ?? 0) - 4 * MINUTE,
    }));
    const turned = room.fileText();
    await room.startAgain();
    await expect(face(room)).toContainText(run.minutesLeft(6));
    expect(room.fileText()).toBe(turned);

    await room.close();
    turnClock(room.folders, (one) => ({
      ...one,
      runningSince: (one.runningSince ?? 0) - 14 * MINUTE,
    }));
    await room.startAgain();
    await expect(face(room)).toContainText(run.minutesOver(8));
    await expect(
      room.page.getByText(run.plannedAndReal(words.common.minutes(10), words.common.minutes(18))),
    ).toBeVisible();
  }));

test('an overrun counts up, and one more minute is one minute from now', () =>
  inRoom(runningFor(PLANNED + 3 * MINUTE + 50_000), async (room) => {
    await expect(face(room)).toContainText(/\+\d+ min over/);
    const over = Number(/\+(\d+)/.exec((await face(room).textContent()) ?? '')?.[1]);
    expect(over).toBeGreaterThanOrEqual(3);
    await expect(face(room)).toContainText(run.minutesOver(over + 1), { timeout: 70_000 });

    await room.button(run.moreMinutesSpoken(1)).click();
    await expect(face(room)).toContainText(/^(1:00|0:\d\d)$/);
    await clockIs(room, (one) => one.allottedMs).toBeGreaterThan(PLANNED + 4 * MINUTE);
  }));

test('a running timer survives a crash, and so does a paused one', () =>
  inRoom(runningFor(2 * MINUTE + 30_000), async (room) => {
    await room.button(run.moreMinutesSpoken(5)).click();
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + 5 * MINUTE);
    const before = clock(room);
    await room.kill();
    await room.startAgain();
    await expect(face(room)).toContainText(/1[23] min/);
    await expect(room.button(run.pause)).toBeVisible();
    expect(clock(room)).toEqual(before);

    await room.button(run.pause).click();
    await clockIs(room, (one) => one.runningSince).toBeNull();
    const paused = clock(room);
    await room.kill();
    await room.startAgain();
    await expect(room.button(run.resume)).toBeVisible();
    await expect(room.page.getByText(run.paused, { exact: true })).toBeVisible();
    expect(clock(room)).toEqual(paused);
  }));

test('the projected end of the morning moves with every minute that is added', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    const before = await projectedEnd(room);
    await room.button(run.moreMinutesSpoken(5)).click();
    await room.button(run.moreMinutesSpoken(5)).click();
    await clockIs(room, (one) => one.allottedMs).toBe(PLANNED + 10 * MINUTE);
    const moved = async () => ((await projectedEnd(room)) - before + 1440) % 1440;
    /* The wall clock may round to the next minute meanwhile, no more. */
    await expect.poll(moved).toBeGreaterThanOrEqual(10);
    expect(await moved()).toBeLessThanOrEqual(11);
    await expect(room.page.locator('.run-ends s')).toBeVisible();
    await room.page
      .locator('.run-ends')
      .getByText(/^instead of/)
      .waitFor({ state: 'attached' });
  }));

test('going on stops one clock and starts the next, and the whole used time is kept', () => {
  const morning = smallMorning('Open');
  return inRoom(withOpen(morning), async (room) => {
    await room.stages.nextStage('Went well');
    await room.settled();
    const clockOf = (title: string) =>
      room.onDisk().clocks.find(({ id }) => id === stageIdOf(morning, title));
    expect(clockOf('Open')?.runningSince).toBeNull();
    expect(clockOf('Open')?.countedMs).toBeGreaterThan(0);
    expect(clockOf('Went well')?.runningSince).not.toBeNull();
  });
});

test('mute is remembered', () =>
  inRoom(withOpen(smallMorning('Open')), async (room) => {
    await room.chooseInMenu(run.mute);
    const remembered = () =>
      JSON.parse(readFileSync(join(room.folders.profile, 'app-state.json'), 'utf8')).settings
        .isMuted;
    await expect.poll(remembered).toBe(true);
    await room.close();
    await room.startAgain();
    await room.button(run.menu).click();
    await expect(room.page.getByRole('menuitem', { name: run.unmute })).toBeVisible();
    await room.page.keyboard.press('Escape');
    await room.page.keyboard.press('m');
    await expect.poll(remembered).toBe(false);
  }));
