import { copyFile, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { runChild } from './child';
import { storageModule } from './library-child';
import { APP, session } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const library = () => new LibraryFolder(folder.path, APP);

const nameOf = async (id: string, title: string, heldOn?: string): Promise<string> => {
  const path = await library().add(session(id, title, heldOn), 0);
  expect(dirname(path)).toBe(folder.path);
  return basename(path);
};

describe('the name of a new session’s file', () => {
  it('is its day and its title', async () => {
    expect(await nameOf('one', 'Lessons Learned 2026')).toBe(
      '2026-12-11 Lessons Learned 2026.lessons.json',
    );
  });

  it('row 25: gets a number where it is taken, also in another case', async () => {
    expect(await nameOf('one', 'Title')).toBe('2026-12-11 Title.lessons.json');
    expect(await nameOf('two', 'title')).toBe('2026-12-11 title (2).lessons.json');
    expect(await nameOf('three', 'TITLE')).toBe('2026-12-11 TITLE (3).lessons.json');
  });

  it('row 25: gets a number also where the taken one spells its accents apart', async () => {
    await writeFile(folder.in('2026-12-11 Re\u0301sume\u0301.lessons.json'), 'x');
    expect(await nameOf('one', 'R\u00e9sum\u00e9')).toBe(
      '2026-12-11 R\u00e9sum\u00e9 (2).lessons.json',
    );
  });

  it.each([
    '',
    '   ',
    '../../etc/passwd',
    '..',
    'a/b\\c:d*e?f"g<h>i|j',
    'line\nbreak\ttab\0nul',
    'CON',
    'x'.repeat(500),
    'я'.repeat(500),
    '年'.repeat(500),
    '🎂'.repeat(250),
    'ends with a dot.',
    'right\u202eto left',
    '.hidden',
    'a.lessons.json',
  ])('stays in the folder and is found again for the title %j', async (title) => {
    const name = await nameOf('one', title);
    expect(name).toMatch(/^2026-12-11.*\.lessons\.json$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(await nameOf('two', title)).not.toBe(name);
    expect(await readdir(folder.path)).toHaveLength(2);
    const { entries, unreadable } = await library().list();
    expect([entries.map((entry) => entry.title), unreadable]).toEqual([[title, title], []]);
  });

  it('is safe also where a file from elsewhere carries a day that is none', async () => {
    expect(await nameOf('one', 'x', '../..')).not.toContain('/');
    expect(await nameOf('two', '', '')).not.toMatch(/^\./);
    expect((await library().list()).entries).toHaveLength(2);
  });
});

describe('renaming a file to fit its session', () => {
  it('follows the title and the day', async () => {
    const path = await library().add(session('one', 'Old'), 0);
    const next = await library().renameToFit(path, session('one', 'New', '2027-01-01'));
    expect(basename(next)).toBe('2027-01-01 New.lessons.json');
    expect(await folder.names()).toEqual(['2027-01-01 New.lessons.json']);
  });

  it('leaves a name that fits', async () => {
    const path = await library().add(session('one', 'Same'), 0);
    expect(await library().renameToFit(path, session('one', 'Same'))).toBe(path);
  });

  it('never takes the name of another file', async () => {
    const other = await library().add(session('other', 'Taken'), 0);
    const path = await library().add(session('one', 'Mine'), 0);
    const next = await library().renameToFit(path, session('one', 'Taken'));
    expect(basename(next)).toBe('2026-12-11 Taken (2).lessons.json');
    expect(await folder.names()).toEqual([basename(next), basename(other)].sort());
  });

  it('row 25: changes only the case where that is all that changed', async () => {
    const path = await library().add(session('one', 'title'), 0);
    const next = await library().renameToFit(path, session('one', 'Title'));
    expect(basename(next)).toBe('2026-12-11 Title.lessons.json');
    expect(await folder.names()).toEqual(['2026-12-11 Title.lessons.json']);
  });

  it('row 25: leaves a name that differs only in how its accents are spelt', async () => {
    const own = folder.in('2026-12-11 Re\u0301sume\u0301.lessons.json');
    await rename(await library().add(session('one', 'x'), 0), own);
    expect(await library().renameToFit(own, session('one', 'R\u00e9sum\u00e9'))).toBe(own);
  });

  it('row 25: beside a file that has its name in another case, gets a number', async () => {
    const path = await library().add(session('one', 'title'), 0);
    await copyFile(path, folder.in('2026-12-11 Title.lessons.json'));
    const next = await library().renameToFit(path, session('one', 'Title'));
    expect(basename(next)).toBe('2026-12-11 Title (2).lessons.json');
    expect(await folder.names()).toEqual([
      '2026-12-11 Title (2).lessons.json',
      '2026-12-11 Title.lessons.json',
    ]);
  });

  it('is only a convenience: where it fails, the file keeps its name', async () => {
    const path = folder.in('gone.lessons.json');
    expect(await library().renameToFit(path, session('one', 'Title'))).toBe(path);
  });
});

describe('the name for what two computers wrote at once', () => {
  const date = new Date(2026, 11, 11, 9, 3);
  const nameFor = async (name: string, host = 'ROOM-PC') =>
    basename(await library().conflictPath(folder.in(name), host, date));

  it('says where it comes from and when', async () => {
    expect(await nameFor('2026-12-11 Title.lessons.json')).toBe(
      '2026-12-11 Title (conflict ROOM-PC 2026-12-11 0903).lessons.json',
    );
    expect(await library().conflictPath('/elsewhere/x.lessons.json', 'PC', date)).toBe(
      folder.in('x (conflict PC 2026-12-11 0903).lessons.json'),
    );
  });

  it('is free, and repeats no mark that is there already', async () => {
    const first = await nameFor('Title.lessons.json');
    await writeFile(folder.in(first.toUpperCase()), 'x');
    expect(await nameFor('Title.lessons.json')).toBe(
      'Title (conflict ROOM-PC 2026-12-11 0903) (2).lessons.json',
    );
    expect(await nameFor('Title (conflict PC-9 2025-01-01 1200).lessons.json', 'PC-8')).toBe(
      'Title (conflict PC-8 2026-12-11 0903).lessons.json',
    );
    expect(await nameFor('Title.lessons (1).json', 'PC-8')).toBe(
      'Title (conflict PC-8 2026-12-11 0903).lessons.json',
    );
  });

  it.each(['x', 'я', '年', '🎂', '('])(
    'keeps its mark whole for a name full of %s',
    async (letter) => {
      const name = await nameFor(
        `${letter.repeat(110)}.lessons.json`,
        `${letter}:/\\.. (host)`.repeat(9),
      );
      expect(name).toMatch(/ \(conflict [^()/\\:]* 2026-12-11 0903\)\.lessons\.json$/u);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    },
  );

  it('is told also where the folder is out of reach', async () => {
    const gone = new LibraryFolder(folder.in('gone'), APP);
    expect(await gone.conflictPath(folder.in('gone', 'x.lessons.json'), 'PC', date)).toBe(
      folder.in('gone', 'x (conflict PC 2026-12-11 0903).lessons.json'),
    );
    expect(await gone.pathFor(session('one', 'Title'))).toBe(
      folder.in('gone', '2026-12-11 Title.lessons.json'),
    );
  });
});

describe('two computers at one folder', () => {
  it('row 25: sessions that get the same title at the same moment never take each other’s file', async () => {
    const ROUNDS = 12;
    const module = await storageModule('library-folder', folder.in('library.mjs'));
    const shelf = folder.in('shelf');
    const adder = (id: string, title: string) => `
      import { existsSync } from 'node:fs';
      import { LibraryFolder } from ${JSON.stringify(module)};
      const library = new LibraryFolder(${JSON.stringify(shelf)}, ${JSON.stringify(APP)});
      const session = ${JSON.stringify(session(id, title))};
      while (!existsSync(${JSON.stringify(folder.in('go'))})) await new Promise((r) => setTimeout(r, 1));
      for (let round = 0; round < ${ROUNDS}; round += 1) {
        const { meta } = session;
        const id = meta.id + round;
        await library.add({ ...session, meta: { ...meta, id, title: meta.title + (round >> 2) } }, 0);
      }
    `;
    const both = Promise.all(['a', 'b'].map((id) => runChild(adder(id, 'Title'))));
    await writeFile(folder.in('go'), '');
    await both;
    const { entries } = await new LibraryFolder(shelf, APP).list();
    expect(entries).toHaveLength(2 * ROUNDS);
  });
});
