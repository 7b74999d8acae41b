import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Session } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { Play } from '../domain/play';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const library = () => new LibraryFolder(folder.path, '0.1.0');

function session(id: string, title: string, heldOn = '2026-12-11'): Session {
  const { session: model } = new Play();
  return { ...model, meta: { ...model.meta, id, title, heldOn } };
}
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

  it('gets a number where it is taken, also in another case', async () => {
    expect(await nameOf('one', 'Title')).toBe('2026-12-11 Title.lessons.json');
    expect(await nameOf('two', 'title')).toBe('2026-12-11 title (2).lessons.json');
    expect(await nameOf('three', 'TITLE')).toBe('2026-12-11 TITLE (3).lessons.json');
  });

  it('gets a number also where the taken one spells its accents apart', async () => {
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

  it('changes only the case where that is all that changed', async () => {
    const path = await library().add(session('one', 'title'), 0);
    const next = await library().renameToFit(path, session('one', 'Title'));
    expect(basename(next)).toBe('2026-12-11 Title.lessons.json');
    expect(await folder.names()).toEqual(['2026-12-11 Title.lessons.json']);
  });

  it('is only a convenience: where it fails, the file keeps its name', async () => {
    const path = folder.in('gone.lessons.json');
    expect(await library().renameToFit(path, session('one', 'Title'))).toBe(path);
  });
});
