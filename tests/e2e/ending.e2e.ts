import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { NO_DISK, smallDisk } from '../helpers/small-disk';
import { words } from '../play/director';
import { answerSaveDialog } from './helpers';
import { inRoom, type Room, smallMorning, withOpen } from './room';

const { safety } = words;
const banner = (room: Room) => room.page.getByRole('region', { name: safety.save.region });
const staying = (room: Room) => room.notice(safety.news['stays-open']());

/** Fills a disk to its last byte. */
function fill(folder: string): void {
  const path = join(folder, 'film.bin');
  for (const size of [64 * 1024, 4096, 256, 16, 1]) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size, 0x5a));
    } catch {
      /* No more of this size fits. */
    }
  }
}

const makeRoom = (folder: string): void => rmSync(join(folder, 'film.bin'));

/** More letters than the last page of any file still has room for. */
const typeMuch = (room: Room): Promise<unknown> =>
  room.request('session:dispatch', {
    name: 'draft.set',
    payload: { field: 'probe', text: 'much to say '.repeat(1_000) },
  });

/** Asks the app to end, as the cross of its window does. */
const closeWindow = (room: Room): Promise<void> =>
  room.app
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    /* An app that ends at once may have no time to answer. */
    .catch(() => undefined);

/** Closes the window, and waits until the app has ended. */
async function closedAtLast(room: Room): Promise<void> {
  const ended = new Promise((done) => room.app.process().once('exit', done));
  await closeWindow(room);
  await ended;
}

/** Somebody types while neither this computer nor the library has room for it. */
async function onFullDisks(play: (room: Room, disks: readonly string[]) => Promise<void>) {
  const ejects: ((() => void) | null)[] = [];
  const ejectAll = () => {
    for (const eject of ejects.splice(0)) eject?.();
  };
  try {
    await inRoom(
      (folders) => {
        ejects.push(smallDisk(join(folders.profile, 'safety'), 1024), smallDisk(folders.library));
        withOpen(smallMorning('Open'))(folders);
      },
      async (room) => {
        /* Playwright gives no process of an app that has ended. */
        const app = room.app.process();
        try {
          test.info().skip(ejects.includes(null), NO_DISK);
          const disks = [join(room.folders.profile, 'safety'), room.folders.library];
          for (const disk of disks) fill(disk);
          await typeMuch(room);
          await expect(banner(room)).toContainText(safety.save.kept.nowhere);
          await play(room, disks);
        } finally {
          if (app.exitCode === null) await room.kill();
          ejectAll();
        }
      },
    );
  } finally {
    ejectAll();
  }
}

test('row 19: closed while no disk takes the last words, the app stays open and says what to do', () =>
  onFullDisks(async (room) => {
    await closeWindow(room);
    await expect(staying(room)).toBeVisible();
    const copy = join(room.folders.documents, 'copy.lessons.json');
    await answerSaveDialog(room.app, copy);
    await banner(room).getByRole('button', { name: safety.save.copy }).click();
    await expect.poll(() => existsSync(copy)).toBe(true);
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({ session: { meta: {} } });

    await closedAtLast(room);
  }));

test('row 19: closed and refused, it has everything as soon as there is room again', () =>
  onFullDisks(async (room, disks) => {
    await closeWindow(room);
    await expect(staying(room)).toBeVisible();
    for (const disk of disks) makeRoom(disk);
    /* Both are tried again by themselves, at ever longer intervals of up to five seconds. */
    await expect(banner(room)).toHaveCount(0, { timeout: 30_000 });
    await closedAtLast(room);
  }));
