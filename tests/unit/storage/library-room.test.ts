import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { roomForName } from '@shared/lib/file-name';
import { describe, expect, it } from 'vitest';
import { keepDamaged } from '../../../electron/main/storage/damaged-files';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { conflictNameOf, firstFree, nameFor } from '../../../electron/main/storage/session-names';
import { APP, session } from './library-parts';
import { scratchFolder } from './scratch';

const scratch = scratchFolder();
const SIGNS = ['🎂', '年', '👩‍🚀', 'я', 'x'];
const noon = new Date(2026, 11, 11, 9, 3);

/** A path of so many characters below another one, of folders that each have a name of at most forty. */
function deepPath(root: string, separator: string, length: number): string {
  let path = root;
  while (path.length < length) {
    path += `${separator}${'d'.repeat(Math.min(40, length - path.length - 1))}`;
  }
  return path;
}

describe('in a folder of Windows whose path has 230 characters', () => {
  const folder = deepPath('C:\\Users', '\\', 230);
  const room = roomForName(folder, '\\');

  it.each(SIGNS)('every name for a title and a host of two hundred %s fits', (sign) => {
    expect(folder).toHaveLength(230);
    const name = nameFor(session('one', sign.repeat(200)), folder, '\\');
    const conflict = conflictNameOf(name, sign.repeat(200), noon, folder, '\\');
    const second = firstFree(name, [name], folder, '\\');
    for (const one of [name, second, conflict]) {
      expect(one.length, one).toBeLessThanOrEqual(room);
      expect(one).not.toMatch(/\p{Cs}/u);
    }
    expect(second).toMatch(/^2026-12-11.* \(2\)\.lessons\.json$/u);
    expect(conflict).toMatch(/\(conflict .*2026-12-11 0903\)\.lessons\.json$/u);
  });

  it('the two marks of a second conflict copy stay whole even where there is no room for them', () => {
    const conflict = conflictNameOf('x.lessons.json', 'PC', noon, folder, '\\');
    expect(firstFree(conflict, [conflict], folder, '\\')).toBe(
      '(conflict 2026-12-11 0903) (2).lessons.json',
    );
  });
});

describe('in a folder of Windows with room for half a name', () => {
  it('a conflict copy keeps the day of its session and the moment, and shortens the host', () => {
    const folder = deepPath('C:\\Users', '\\', 190);
    const host = 'R'.repeat(60);
    const name = conflictNameOf('2026-12-11 Title.lessons.json', host, noon, folder, '\\');
    expect(name).toMatch(/^2026-12-11 \(conflict R+ 2026-12-11 0903\)\.lessons\.json$/);
    expect(`${folder}\\${name}`.length).toBeLessThanOrEqual(259);
  });
});

describe('in a real folder whose path has 230 characters', () => {
  it.each(SIGNS)('every file for a title of two hundred %s can be written', async (sign) => {
    const folder = deepPath(scratch.path, '/', 230);
    await mkdir(folder, { recursive: true });
    const library = new LibraryFolder(folder, APP);
    const title = sign.repeat(200);
    const paths = [
      await library.add(session('one', title), 0),
      await library.add(session('two', title), 0),
      await library.pathFor(session('three', title)),
    ];
    await writeFile(paths[2] ?? '', 'x');
    for (let copy = 0; copy < 2; copy += 1) {
      const conflict = await library.conflictPath(paths[0] ?? '', title, noon);
      await writeFile(conflict, 'x');
      paths.push(conflict);
    }
    const plain = await library.add(session('four', 'Plain'), 0);
    paths.push(await library.renameToFit(plain, session('four', title)));
    const names = paths.map((path) => basename(path));
    for (const name of names) expect(Buffer.byteLength(name), name).toBeLessThanOrEqual(255);
    expect(names[4]).toMatch(/\(conflict .*2026-12-11 0903\) \(2\)\.lessons\.json$/u);
    expect(names[5]).toMatch(/ \(4\)\.lessons\.json$/u);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a damaged file with the longest name that the system takes', () => {
  it.each(SIGNS)('is copied out of the way under a name that fits: %s', async (sign) => {
    const most = Math.floor((255 - '.lessons.json'.length) / Buffer.byteLength(sign));
    const path = scratch.in(`${sign.repeat(most)}.lessons.json`);
    await writeFile(path, 'torn');
    const copy = await keepDamaged(path, scratch.in('fallback'), noon.getTime());
    expect(dirname(copy)).toBe(scratch.in('Damaged'));
    expect(basename(copy)).toMatch(/^20261211T\d{9}Z .*\.json$/u);
    expect(await readFile(copy, 'utf8')).toBe('torn');
  });
});
