import { mkdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../electron/main/storage/durable-file';
import { type KeptFacts, LibraryFolder } from '../../../electron/main/storage/library-folder';
import { realPathOf } from '../../../electron/main/storage/real-path';
import { APP, session } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const inLibrary = (...names: string[]) => folder.in('Lessons', ...names);
let kept: KeptFacts[] = [];
const library = (isKnown = false) =>
  new LibraryFolder(inLibrary(), { ...APP, isKnown, kept: async () => kept });

/** What the safety copies would know of a session whose file lay there. */
const keptAt = (sessionId: string, path: string): KeptFacts => ({
  sessionId,
  path,
  entry: {
    title: `Kept ${sessionId}`,
    organisation: 'Example',
    heldOn: '2026-12-11',
    periodTo: '2026-12-31',
    state: 'running',
    counts: { people: 3, notes: 2, themes: 0, actions: 0, decisions: 0 },
    savedAt: 5,
    revision: 9,
  },
});
const conditions = async (shelf = library()) =>
  (await shelf.list()).entries.map(({ id, condition }) => [id, condition]);

describe('a folder that is out of reach', () => {
  it('row 17: a folder that was never made is an empty shelf', async () => {
    kept = [keptAt('elsewhere', folder.in('Other', 'x.lessons.json'))];
    expect(await library().list()).toMatchObject({ entries: [], folderFailure: null });
  });

  it('row 17: of a folder that is gone, the shelf shows what this computer keeps', async () => {
    const path = await library().add(session('one', 'One'), 9);
    kept = [keptAt('one', path), keptAt('elsewhere', folder.in('Other', 'x.lessons.json'))];
    await rename(inLibrary(), folder.in('pulled out'));
    const gone = await library().list();
    expect(gone).toMatchObject({
      folder: inLibrary(),
      folderFailure: { code: 'folder-gone' },
      entries: [{ id: 'one', title: 'Kept one', condition: 'restorable', versions: 0 }],
      unreadable: [],
    });
    expect(await library().find('one')).toEqual({ ok: false, error: { code: 'folder-gone' } });
    await rename(folder.in('pulled out'), inLibrary());
    expect(await library().list()).toMatchObject({
      folderFailure: null,
      entries: [{ id: 'one', title: 'One', condition: 'fine' }],
    });
  });

  it('row 17: a folder that was seen is gone when it is missing, even if nothing of it is kept here', async () => {
    kept = [];
    const shelf = library();
    await shelf.add(session('one', 'One'), 0);
    await shelf.list();
    await rm(inLibrary(), { recursive: true });
    expect(await shelf.list()).toMatchObject({ folderFailure: { code: 'folder-gone' } });
    expect(await library(true).list()).toMatchObject({ folderFailure: { code: 'folder-gone' } });
  });

  it('row 17: a folder that is gone is not made anew in the bare place where the stick belongs', async () => {
    kept = [];
    await expect(library(true).add(session('one', 'One'), 0)).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(await folder.names()).toEqual([]);
  });

  it('row 17: what is no folder any more is out of reach, too', async () => {
    kept = [];
    await writeFile(inLibrary(), 'a file of that name');
    expect(await library().list()).toMatchObject({ folderFailure: { code: 'folder-gone' } });
    expect((await library().remove('one')).ok).toBe(false);
  });
});

describe('a session whose file is gone or damaged', () => {
  it('can be restored where this computer keeps it', async () => {
    const path = await library().add(session('one', 'One'), 9);
    await library().add(session('two', 'Two'), 0);
    kept = [keptAt('one', path)];
    await rm(path);
    expect(await conditions()).toEqual([
      ['two', 'fine'],
      ['one', 'restorable'],
    ]);
    await writeFile(path, '');
    expect(await conditions()).toContainEqual(['one', 'restorable']);
    expect(await library().find('one')).toMatchObject({
      error: { code: 'file-empty', detail: basename(path) },
    });
  });

  it('is left out where a newer app has written it since', async () => {
    const path = await library().add(session('one', 'One'), 9);
    kept = [keptAt('one', path)];
    const head = '{"format": "lessons-learned/session", "schemaVersion": 99, "minReader": 99}';
    await writeFile(path, head);
    expect(await library().list()).toMatchObject({
      entries: [],
      unreadable: [{ code: 'session-newer' }],
    });
  });

  it('is left out once it was deleted, and comes back when that is taken back', async () => {
    const path = await library().add(session('one', 'One'), 9);
    kept = [keptAt('one', path)];
    await library().remove('one');
    expect(await conditions()).toEqual([]);
    await library().restore('one');
    expect(await conditions()).toEqual([['one', 'fine']]);
  });

  it('row 17: what was deleted does not come up again while the folder is out of reach', async () => {
    const path = await library().add(session('one', 'One'), 9);
    kept = [keptAt('one', path), keptAt('two', inLibrary('two.lessons.json'))];
    const shelf = library();
    await shelf.remove('one');
    await shelf.list();
    await rename(inLibrary(), folder.in('pulled out'));
    expect(await conditions(shelf)).toEqual([['two', 'restorable']]);
  });

  it('can be deleted without a file, too, and brought back', async () => {
    const path = await library().add(session('one', 'One'), 9);
    kept = [keptAt('one', path)];
    await rm(path);
    expect(await library().remove('one')).toEqual({ ok: true, value: null });
    expect(await conditions()).toEqual([]);
    expect(await library().restore('one')).toEqual({ ok: true, value: null });
    expect(await conditions()).toEqual([['one', 'restorable']]);
  });
});

describe('special files', () => {
  it('says which sessions have repairs, and which a newer app wrote', async () => {
    const path = await library().add(session('one', 'One'), 0);
    const text = await readFile(path, 'utf8');
    const newer = text.replace(/"(schemaVersion|minReader)": \d+/g, '"$1": 99');
    await writeFile(inLibrary('newer.lessons.json'), newer.replaceAll('"one",\n', '"new",\n'));
    await writeFile(path, text.replace(/"stageId": "[^"]+"/, '"stageId": "nowhere"'));
    expect(new Map((await conditions()) as [string, string][])).toEqual(
      new Map([
        ['one', 'repairs'],
        ['new', 'newer'],
      ]),
    );
  });

  it('row 23: a file that has a size, takes no room and cannot be read is not on this computer', async () => {
    kept = [];
    await library().add(session('one', 'One'), 0);
    /* The kernel's own files are like that: a page long, without a block, and this one is for writing only. */
    const source = '/sys/bus/cpu/drivers_probe';
    expect(await stat(source)).toMatchObject({ size: 4096, blocks: 0 });
    await expect(readFile(source)).rejects.toThrow();
    await symlink(source, inLibrary('cloud.lessons.json'));
    expect(await library().list()).toMatchObject({
      entries: [{ id: 'one' }],
      unreadable: [{ fileName: 'cloud.lessons.json', code: 'file-not-here' }],
      folderFailure: null,
    });
  });

  it('row 24: the folder that is shown is the one where the files really lie', async () => {
    await mkdir(folder.in('real'));
    await symlink(folder.in('real'), inLibrary());
    const path = await library().add(session('one', 'One'), 0);
    expect(path).toBe(folder.in('real', '2026-12-11 One.lessons.json'));
    expect((await library().list()).folder).toBe(folder.in('real'));
    /* Also while it is out of reach. */
    kept = [keptAt('one', path)];
    await rename(folder.in('real'), folder.in('pulled out'));
    expect(await library().list()).toMatchObject({
      folder: folder.in('real'),
      folderFailure: { code: 'folder-gone' },
      entries: [{ id: 'one', condition: 'restorable' }],
    });
    kept = [];
  });

  it('row 24: replacing a linked session replaces its target, and the link stays', async () => {
    const path = await library().add(session('one', 'One'), 0);
    await mkdir(folder.in('elsewhere'));
    const target = folder.in('elsewhere', 'mine.lessons.json');
    await rename(path, target);
    await symlink('../elsewhere/mine.lessons.json', inLibrary('link.lessons.json'));
    const found = await library().find('one');
    expect(found).toMatchObject({ value: { path: target, fileName: 'link.lessons.json' } });
    const text = library().contentOf(session('one', 'Changed'), 3);
    await replaceFile(await realPathOf(inLibrary('link.lessons.json')), text);
    expect(await readFile(target, 'utf8')).toBe(text);
    expect(await readlink(inLibrary('link.lessons.json'))).toBe('../elsewhere/mine.lessons.json');
    expect(await library().renameToFit(target, session('one', 'Other title'))).toBe(target);
    /* Its target gone, it still leads there, so that the file is written there again. */
    await rm(target);
    expect(await realPathOf(inLibrary('link.lessons.json'))).toBe(target);
    expect(await library().list()).toMatchObject({
      unreadable: [{ fileName: 'link.lessons.json', code: 'file-not-here' }],
    });
    /* Deleting takes the link and brings it back working. */
    await writeFile(target, text);
    await library().remove('one');
    expect(await stat(target)).toBeDefined();
    await library().restore('one');
    expect(await library().find('one')).toMatchObject({ value: { path: target } });
  });

  it('row 24: links that lead in a circle are one unreadable file', async () => {
    await mkdir(inLibrary());
    await symlink('a.lessons.json', inLibrary('b.lessons.json'));
    await symlink('b.lessons.json', inLibrary('a.lessons.json'));
    expect(await library().list()).toMatchObject({ entries: [], folderFailure: null });
    expect(dirname(await realPathOf(inLibrary('a.lessons.json')))).toBe(inLibrary());
  });

  it('a pipe or a device under a session’s name is not waited for', async () => {
    await mkdir(inLibrary());
    await symlink('/dev/zero', join(inLibrary(), 'endless.lessons.json'));
    expect((await library().list()).unreadable).toEqual([
      { fileName: 'endless.lessons.json', code: 'session-unreadable' },
    ]);
  });
});
