import { mkdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type KeptFacts, LibraryFolder } from '../../../electron/main/storage/library-folder';
import { SlowDisk } from '../../../electron/main/storage/slow-disk';
import { APP, session } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts the calls, and lets them hang from a moment on as those to a share do that went offline. */
class WatchedDisk extends SlowDisk {
  calls = 0;
  isHanging = false;
  override run<T>(work: () => Promise<T>, extraMs?: number): Promise<T> {
    this.calls += 1;
    return super.run(this.isHanging ? () => new Promise<never>(() => undefined) : work, extraMs);
  }
}

const titles = async (library: LibraryFolder) =>
  (await library.list()).entries.map(({ title }) => title);

describe('a shelf that is looked at again', () => {
  const laterByMs = (ms: number) => {
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + ms);
  };

  it('reads only what has changed', async () => {
    const disk = new WatchedDisk();
    const library = new LibraryFolder(folder.path, { ...APP, disk });
    for (const id of ['a', 'b', 'c', 'd']) await library.add(session(id, id), 0);
    laterByMs(60_000);
    await library.list();
    const [before] = [disk.calls, await library.list()];
    /* Where the folder lies, its names, and one look at each file. */
    expect(disk.calls - before).toBe(2 + 4);
    const next = await library.add(session('e', 'e'), 0);
    const third = disk.calls;
    expect((await library.list()).entries).toHaveLength(5);
    expect(disk.calls - third).toBe(2 + 5 + 2);
    expect(next).toContain(' e.lessons.json');
  });

  it('sees a change that leaves the file’s size and date as they were', async () => {
    const library = new LibraryFolder(folder.path, APP);
    const path = await library.add(session('one', 'Old'), 0);
    const then = new Date('2020-02-29T10:00:00Z');
    await utimes(path, then, then);
    laterByMs(60_000);
    expect(await titles(library)).toEqual(['Old']);
    const { mtimeMs, size } = await stat(path);
    await writeFile(path, (await readFile(path, 'utf8')).replace('Old', 'New'));
    await utimes(path, then, then);
    expect(await stat(path)).toMatchObject({ mtimeMs, size });
    expect(await titles(library)).toEqual(['New']);
  });

  it('reads a file that has just changed again and again, because its date cannot tell the next change', async () => {
    const disk = new WatchedDisk();
    const library = new LibraryFolder(folder.path, { ...APP, disk });
    const path = await library.add(session('one', 'Old'), 0);
    const changedAt = (await stat(path)).ctimeMs;
    vi.spyOn(Date, 'now').mockReturnValue(Math.floor(changedAt) + 1_000);
    await library.list();
    const before = disk.calls;
    await library.list();
    expect(disk.calls - before).toBe(2 + 3);
  });

  it('sees another file that has taken the name', async () => {
    const library = new LibraryFolder(folder.path, APP);
    const path = await library.add(session('one', 'Old'), 0);
    const other = await library.add(session('two', 'New'), 0);
    laterByMs(60_000);
    await library.list();
    await rename(other, path);
    expect(await titles(library)).toEqual(['New']);
  });
});

describe('a share that does not answer any more', () => {
  it('row 17: is out of reach after the limit, and at once after that, until it answers again', async () => {
    const disk = new WatchedDisk(40, 1);
    const library = new LibraryFolder(folder.path, { ...APP, disk });
    disk.isHanging = true;
    const gone = { entries: [], folder: folder.path, folderFailure: { code: 'folder-gone' } };
    expect(await library.list()).toMatchObject(gone);
    expect(await library.list()).toMatchObject(gone);
    expect(await library.realFolder()).toBe(folder.path);
    expect(await library.find('one')).toMatchObject({ error: { code: 'folder-gone' } });
    await expect(library.add(session('one', 'One'), 0)).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
    expect(await folder.names()).toEqual([]);
  });

  it('row 17: shows what is kept here also where the folder was reached by a link', async () => {
    const disk = new WatchedDisk(5_000, 1);
    await mkdir(folder.in('real'));
    await symlink(folder.in('real'), folder.in('link'));
    const real = folder.in('real', 'x.lessons.json');
    const facts = await new LibraryFolder(folder.in('real'), APP)
      .add(session('one', 'One'), 0)
      .then(() => new LibraryFolder(folder.in('real'), APP).list());
    const entry = { ...facts.entries[0], revision: 3 } as KeptFacts['entry'];
    const kept = async () => [{ sessionId: 'gone', path: real, entry }];
    const library = new LibraryFolder(folder.in('link'), { ...APP, disk, kept });
    expect((await library.list()).entries).toHaveLength(2);
    disk.isHanging = true;
    expect(await library.list()).toMatchObject({
      folder: folder.in('real'),
      entries: [{ id: 'gone', condition: 'restorable' }],
    });
  });

  it('keeps only a few calls under way, and goes on as they come back', async () => {
    const disk = new SlowDisk(60_000, 2);
    const ends: (() => void)[] = [];
    let underWay = 0;
    let most = 0;
    const work = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise<void>((resolve) => ends.push(resolve));
      underWay -= 1;
      return 'done';
    };
    const all = Promise.all([1, 2, 3, 4, 5].map(() => disk.run(work)));
    while (underWay > 0) {
      ends.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await all).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(most).toBe(2);
  });

  it('refuses what waits once all calls under way are overdue, and serves again when one has come back', async () => {
    const disk = new SlowDisk(20, 1);
    let end: () => void = () => undefined;
    const hanging = disk.run(() => new Promise<void>((resolve) => (end = resolve)));
    const waiting = disk.run(async () => 'never');
    await expect(hanging).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(waiting).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(disk.run(async () => 'never')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    end();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await disk.run(async () => 'again')).toBe('again');
  });

  it('passes on the system’s own error', async () => {
    await expect(new SlowDisk().run(() => stat(folder.in('nothing')))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
