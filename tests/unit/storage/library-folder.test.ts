import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Session } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { Play } from '../domain/play';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const library = () => new LibraryFolder(folder.in('Lessons'), '0.1.0');
const inLibrary = (...names: string[]) => folder.in('Lessons', ...names);
const names = async () => (await readdir(inLibrary())).filter((name) => name !== 'Deleted').sort();

/** A session with an id, a title and a day of its own, and two notes. */
function session(id: string, title: string, heldOn = '2026-12-11'): Session {
  const { session: model } = new Play().addNotes(['one', 'two']);
  return { ...model, meta: { ...model.meta, id, title, heldOn } };
}

describe('the list of sessions', () => {
  it('is empty where there is no folder yet, and makes none', async () => {
    expect(await library().list()).toEqual({ entries: [], unreadable: [], folder: inLibrary() });
    expect(await folder.names()).toEqual([]);
  });

  it('shows the newest day first, each with its facts', async () => {
    for (const [id, day] of [
      ['old', '2024-12-01'],
      ['new', '2026-12-11'],
      ['mid', '2025-06-30'],
    ] as const) {
      await library().add(session(id, `Session ${id}`, day), 0);
    }
    const { entries } = await library().list();
    expect(entries.map((entry) => entry.id)).toEqual(['new', 'mid', 'old']);
    expect(entries[0]).toMatchObject({
      title: 'Session new',
      organisation: 'Example',
      heldOn: '2026-12-11',
      state: 'planned',
      counts: { people: 3, notes: 2, themes: 0, actions: 0, decisions: 0 },
    });
    expect(Math.abs((entries[0]?.savedAt ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('shows of one day the one saved last first', async () => {
    await library().add(session('first', 'A'), 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await library().add(session('second', 'B'), 0);
    expect((await library().list()).entries.map((entry) => entry.id)).toEqual(['second', 'first']);
  });

  it('shows what cannot be read, says why, and never touches it', async () => {
    await library().add(session('good', 'Good'), 0);
    const damaged = { 'cut.lessons.json': '{"format": "lessons-lea', 'empty.lessons.json': '' };
    const other = { 'other.lessons.json': '{"name": "something else"}' };
    const newer = {
      'newer.lessons.json':
        '{"format": "lessons-learned/session", "schemaVersion": 2, "minReader": 2}',
    };
    const all = { ...damaged, ...other, ...newer };
    for (const [name, text] of Object.entries(all)) await writeFile(inLibrary(name), text);
    await mkdir(inLibrary('folder.lessons.json'));
    const { entries, unreadable } = await library().list();
    expect(entries.map((entry) => entry.id)).toEqual(['good']);
    expect(unreadable).toEqual([
      { fileName: 'cut.lessons.json', code: 'session-unreadable' },
      { fileName: 'empty.lessons.json', code: 'session-unreadable' },
      { fileName: 'folder.lessons.json', code: 'session-unreadable' },
      { fileName: 'newer.lessons.json', code: 'session-newer' },
      { fileName: 'other.lessons.json', code: 'not-a-session-file' },
    ]);
    for (const [name, text] of Object.entries(all)) {
      expect(await readFile(inLibrary(name), 'utf8')).toBe(text);
    }
  });

  it('does not look at other files, nor at those that a writer has not finished', async () => {
    await library().add(session('good', 'Good'), 0);
    for (const name of ['minutes.docx', 'notes.json', '.a.lessons.json', '.lessons-12.tmp']) {
      await writeFile(inLibrary(name), 'x');
    }
    expect(await library().list()).toMatchObject({ entries: [{ id: 'good' }], unreadable: [] });
  });

  it('reads a file that another program gave a byte order mark', async () => {
    const path = await library().add(session('marked', 'Marked'), 0);
    await writeFile(path, `\ufeff${await readFile(path, 'utf8')}`);
    expect((await library().list()).entries.map((entry) => entry.id)).toEqual(['marked']);
  });
});

describe('finding a session', () => {
  it('goes by the id inside, so that files may be renamed by hand', async () => {
    const path = await library().add(session('one', 'Title'), 7);
    await rename(path, inLibrary('my own name.lessons.json'));
    expect(await library().find('one')).toMatchObject({
      ok: true,
      value: { path: inLibrary('my own name.lessons.json'), revision: 7 },
    });
  });

  it('takes of two copies the one with more changes, whatever its name or date', async () => {
    const path = await library().add(session('one', 'Title'), 7);
    await copyFile(path, inLibrary('0 copy.lessons.json'));
    await writeFile(path, (await readFile(path, 'utf8')).replace('"revision": 7', '"revision": 8'));
    expect(await library().find('one')).toMatchObject({ ok: true, value: { path, revision: 8 } });
  });

  it('says that it is gone, or names a file that could have been it', async () => {
    await library().add(session('one', 'Title'), 0);
    expect(await library().find('two')).toEqual({ ok: false, error: { code: 'session-gone' } });
    await writeFile(inLibrary('cut.lessons.json'), '{');
    expect(await library().find('two')).toEqual({
      ok: false,
      error: { code: 'session-unreadable', detail: 'cut.lessons.json' },
    });
  });
});

describe('deleting a session', () => {
  it('moves its file out of sight, and restoring brings it back byte for byte', async () => {
    const path = await library().add(session('one', 'Title'), 3);
    const bytes = await readFile(path, 'utf8');
    expect(await library().remove('one')).toEqual({ ok: true, value: null });
    expect([await names(), (await library().list()).entries]).toEqual([[], []]);
    expect(await library().restore('one')).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe(bytes);
    expect((await library().list()).entries.map((entry) => entry.id)).toEqual(['one']);
  });

  it('does not overwrite one of the same id that was deleted before', async () => {
    await library().add(session('one', 'Title'), 1);
    await library().remove('one');
    await library().add(session('one', 'Title'), 2);
    await library().remove('one');
    await library().restore('one');
    expect(await library().find('one')).toMatchObject({ ok: true, value: { revision: 2 } });
    await library().remove('one');
    await library().restore('one');
    await library().restore('one');
    const revisions = (
      await Promise.all((await names()).map((name) => readFile(inLibrary(name), 'utf8')))
    )
      .map((text) => (JSON.parse(text) as { revision: number }).revision)
      .sort();
    expect(revisions).toEqual([1, 2]);
  });

  it('restores beside another session that has taken its name', async () => {
    await library().add(session('one', 'Title'), 0);
    await library().remove('one');
    await library().add(session('two', 'Title'), 0);
    await library().restore('one');
    expect(await names()).toEqual([
      '2026-12-11 Title (2).lessons.json',
      '2026-12-11 Title.lessons.json',
    ]);
    expect((await library().list()).entries.map((entry) => entry.id).sort()).toEqual([
      'one',
      'two',
    ]);
  });

  it('takes names of any length and script', async () => {
    const titles = [
      'Обзор года '.repeat(40),
      '年次振り返り'.repeat(60),
      'x'.repeat(500),
      '🎂'.repeat(200),
    ];
    for (const [at, title] of titles.entries()) {
      const id = `1b4e28ba-2fa1-11d2-883f-0016d3cca42${at}`;
      const path = await library().add(session(id, title), 0);
      expect(await library().remove(id), title.slice(0, 5)).toEqual({ ok: true, value: null });
      expect(await names()).toEqual([]);
      expect(await library().restore(id)).toEqual({ ok: true, value: null });
      expect(await names()).toEqual([basename(path)]);
      await library().remove(id);
    }
  });

  it('leaves everything as it is where the folder for deleted ones cannot be made', async () => {
    const path = await library().add(session('one', 'Title'), 0);
    await writeFile(inLibrary('Deleted'), 'a file of that name');
    expect(await library().remove('one')).toMatchObject({
      ok: false,
      error: { code: 'cannot-save' },
    });
    expect(await names()).toEqual([basename(path)]);
  });

  it('leaves no empty folders behind', async () => {
    await library().add(session('one', 'Title'), 0);
    await library().remove('one');
    await library().restore('one');
    expect(await readdir(inLibrary('Deleted'))).toEqual([]);
  });

  it('says so where there is nothing to delete or to bring back', async () => {
    const gone = { ok: false, error: { code: 'session-gone' } };
    expect(await library().remove('one')).toEqual(gone);
    expect(await library().restore('one')).toEqual(gone);
    await library().add(session('one', 'Title'), 0);
    expect(await library().restore('one')).toEqual(gone);
  });
});
