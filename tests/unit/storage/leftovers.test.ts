import { once } from 'node:events';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanLeftovers, findLeftovers } from '../../../electron/main/storage/leftovers';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { startChild } from './child';
import { storageModule } from './library-child';
import { APP, session, writeVersion } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const inLessons = (...names: string[]) => folder.in('Lessons', ...names);
const DAY_MS = 24 * 60 * 60 * 1000;
let library: LibraryFolder;
let path = '';
beforeEach(async () => {
  library = new LibraryFolder(inLessons(), APP);
  path = await library.add(session('one', 'Title'), 7);
});
const isThere = (name: string) =>
  readFile(inLessons(name)).then(
    () => true,
    () => false,
  );
const age = async (name: string, days: number) => {
  const then = (Date.now() - days * DAY_MS) / 1000;
  await utimes(inLessons(name), then, then);
};

describe('what a killed writer leaves behind', () => {
  it('row 30: a whole session under a passing name is a candidate, the newest first', async () => {
    await writeVersion(path, inLessons('.lessons-0a.tmp'), 8, 'newer');
    await writeVersion(path, inLessons('.lessons-0b.tmp'), 9, 'newest');
    await writeFile(inLessons('.lessons-0c.tmp'), '{"format": "lessons-learned/session", "sess');
    await writeFile(inLessons('.other.tmp'), 'x');
    const found = await findLeftovers(library);
    expect(found.map(({ revision, fileName }) => [revision, fileName])).toEqual([
      [9, '.lessons-0b.tmp'],
      [8, '.lessons-0a.tmp'],
    ]);
    expect(found[0]?.session.meta.id).toBe('one');
    /* The shelf does not show them. */
    expect(await library.list()).toMatchObject({ entries: [{ versions: 1 }], unreadable: [] });
  });

  it('row 30: is cleaned after seven days, unless it holds what the file does not', async () => {
    await writeVersion(path, inLessons('.lessons-0a.tmp'), 7, 'one');
    await writeVersion(path, inLessons('.lessons-0b.tmp'), 9, 'newest');
    await writeFile(inLessons('.lessons-0c.tmp'), '{"format": "lessons-learned/session", "sess');
    await writeFile(inLessons('.lessons-0d.tmp'), 'just begun');
    await writeFile(inLessons('.lessons-one (conflicted copy).lock'), '{}');
    await writeFile(inLessons('.lessons-one.lock'), '{}');
    await writeFile(inLessons('.lessonsfrom.tmp'), 'of another program');
    const names = ['0a', '0b', '0c'].map((name) => `.lessons-${name}.tmp`);
    const others = ['.lessons-one (conflicted copy).lock', '.lessons-one.lock', '.lessonsfrom.tmp'];
    for (const name of [...names, ...others]) await age(name, 6.9);
    await cleanLeftovers(library);
    for (const name of [...names, ...others]) expect(await isThere(name), name).toBe(true);
    for (const name of [...names, ...others]) await age(name, 7.1);
    await cleanLeftovers(library);
    expect(await Promise.all(names.map(isThere))).toEqual([false, true, false]);
    expect(await Promise.all(others.map(isThere))).toEqual([false, true, true]);
    expect(await isThere('.lessons-0d.tmp')).toBe(true);
    expect(await library.find('one')).toMatchObject({ value: { revision: 7 } });
  });

  it('row 30: the only state of a session stays, however old it is', async () => {
    await writeVersion(path, inLessons('.lessons-0a.tmp'), 3, 'one');
    await rm(path);
    await age('.lessons-0a.tmp', 400);
    await cleanLeftovers(library);
    expect(await isThere('.lessons-0a.tmp')).toBe(true);
  });

  it('row 30: a folder that is out of reach is no reason to fail', async () => {
    await rm(inLessons(), { recursive: true });
    expect(await findLeftovers(library)).toEqual([]);
    await cleanLeftovers(library);
  });

  it('row 30: what a killed process leaves is found or harmless', async () => {
    const module = await storageModule('durable-file', folder.in('writer.mjs'));
    const text = (await readFile(path, 'utf8')).replace('"revision": 7', '"revision": 8');
    await mkdir(folder.in('text'));
    await writeFile(folder.in('text', 'next'), text);
    /* Killed by itself between the last byte and the renaming. */
    const child = startChild(`
      import { readFile } from 'node:fs/promises';
      import { replaceFile } from ${JSON.stringify(module)};
      const text = await readFile(${JSON.stringify(folder.in('text', 'next'))}, 'utf8');
      await replaceFile(${JSON.stringify(path)}, text, {
        beforeRename: async () => {
          process.kill(process.pid, 'SIGKILL');
          await new Promise(() => setTimeout(() => undefined, 60_000));
        },
      });
    `);
    await once(child, 'close');
    expect(await library.find('one')).toMatchObject({ value: { revision: 7 } });
    expect(await findLeftovers(library)).toMatchObject([{ revision: 8 }]);
  });
});
