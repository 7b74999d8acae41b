import { copyFile, link, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { kindOfName } from '../../../electron/main/storage/session-names';
import { APP, session, writeVersion } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const library = () => new LibraryFolder(folder.path, APP);
let path = '';
beforeEach(async () => {
  path = await library().add(session('one', 'Title'), 5);
});

/** What sync programs, browsers and file managers call a second version, as their own documentation gives it. */
const SECOND_NAMES = [
  '2026-12-11 Title.lessons-DESKTOP-4F7K2.json',
  '2026-12-11 Title-DESKTOP-4F7K2.lessons.json',
  "2026-12-11 Title.lessons (Ann Lee's conflicted copy 2026-12-11).json",
  '2026-12-11 Title.lessons (conflicted copy 2026-12-11 093612).json',
  '2026-12-11 Title.lessons.sync-conflict-20261211-093612-ABCDEFG.json',
  '2026-12-11 Title.lessons.json.sync-conflict-20261211-093612-ABCDEFG',
  '2026-12-11 Title.lessons_Andy-PC_Dec-11-0901-2026_CaseConflict_1.json',
  '2026-12-11 Title.lessons.json (SFConflict ann@example.com 2026-12-11-11-30-28)',
  '2026-12-11 Title.lessons(Conflict_ann_2026-12-11-22-50-36).json',
  '2026-12-11 Title.lessons.Conflict.json',
  '2026-12-11 Title.lessons (1).json',
  '2026-12-11 Title.lessons 2.json',
  '2026-12-11 Title.lessons - Kopie.json',
  '2026-12-11 Title (conflict ROOM-PC 2026-12-11 0936).lessons.json',
];

describe('a session in several files', () => {
  it.each(SECOND_NAMES)(
    'row 14: two files of one session are one entry with two versions (%s)',
    async (name) => {
      await writeVersion(path, folder.in(name), 7, 'changed elsewhere');
      const { entries, unreadable } = await library().list();
      expect(entries).toMatchObject([{ id: 'one', condition: 'versions', versions: 2 }]);
      expect(unreadable).toEqual([]);
      const versions = await library().versionsOf('one');
      expect(
        versions.ok && versions.value.map(({ fileName, revision }) => [fileName, revision]),
      ).toEqual([
        [name, 7],
        [basename(path), 5],
      ]);
      expect(await library().find('one')).toMatchObject({ ok: true, value: { fileName: name } });
    },
  );

  it('row 14: files that hold the very same are one version, and are left alone', async () => {
    await copyFile(path, folder.in('copy.lessons.json'));
    const text = await readFile(path, 'utf8');
    /* Saved by another room without a change. */
    await writeFile(folder.in('copy 2.lessons.json'), text.replace('ROOM-PC', 'PC-12'));
    expect((await library().list()).entries).toMatchObject([{ condition: 'fine', versions: 1 }]);
    expect(await folder.names()).toHaveLength(3);
    expect(await readFile(folder.in('copy.lessons.json'), 'utf8')).toBe(text);
  });

  it('row 14: equal revisions with other words are two versions, and every computer puts the same one first', async () => {
    await writeVersion(path, folder.in('a.lessons.json'), 5, 'other words');
    expect((await library().list()).entries).toMatchObject([
      { condition: 'versions', versions: 2 },
    ]);
    const [there, here] = [await library().find('one'), await library().find('one')];
    expect(there.ok && there.value.fileName).toBe(here.ok && here.value.fileName);
  });

  it('row 24: a link beside its file is no second version', async () => {
    await symlink(path, folder.in('link.lessons.json'));
    await link(path, folder.in('same file.lessons.json'));
    expect((await library().list()).entries).toMatchObject([{ condition: 'fine', versions: 1 }]);
  });

  it('shows a version that cannot be read beside the one that can', async () => {
    await writeFile(folder.in('Title (1).lessons.json'), '{"format": "lessons-learned/session",');
    const { entries, unreadable } = await library().list();
    expect(entries).toMatchObject([{ condition: 'fine', versions: 1 }]);
    expect(unreadable).toEqual([{ fileName: 'Title (1).lessons.json', code: 'file-truncated' }]);
  });
});

describe('what a file’s name promises', () => {
  it.each([
    '.2026 Title.lessons.json',
    '.syncthing.2026 Title.lessons.json.tmp',
    '~syncthing~2026 Title.lessons.json.tmp',
    '.lessons-one.lock',
    '2026 Title.lessons.json.part',
    '2026 Title.lessons.json.crdownload',
    '2026 Title.lessons.json~',
    '2026 Title.lessonsfrom.json',
    'lessons.json',
    'minutes of the lessons.docx',
  ])('%s is nothing for the shelf', (name) => {
    expect(kindOfName(name)).toBe('none');
  });

  it('a strange ending is worth a look, and no word where it holds no session', async () => {
    await writeFile(folder.in('x.lessons.json.txt'), 'shopping list');
    expect((await library().list()).unreadable).toEqual([]);
    await rename(path, folder.in('x.lessons.json.txt'));
    expect((await library().list()).entries).toMatchObject([{ id: 'one', versions: 1 }]);
  });
});
