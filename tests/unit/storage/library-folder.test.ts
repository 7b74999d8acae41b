import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { APP, session } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const library = () => new LibraryFolder(folder.in('Lessons'), APP);
const inLibrary = (...names: string[]) => folder.in('Lessons', ...names);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const names = async () => (await readdir(inLibrary())).filter((name) => name !== 'Deleted').sort();

describe('the list of sessions', () => {
  it('is empty where there is no folder yet, and makes none', async () => {
    expect(await library().list()).toEqual({
      entries: [],
      unreadable: [],
      folder: inLibrary(),
      folderFailure: null,
    });
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
      condition: 'fine',
      versions: 1,
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
    const whole = await readFile(await library().add(session('spare', 'Spare'), 0), 'utf8');
    const all: Record<string, Uint8Array> = {
      'cut.lessons.json': bytes(whole.slice(0, 400)),
      'deep.lessons.json': bytes(
        whole.replace('"position"', `"deep": ${'['.repeat(99)}${']'.repeat(99)}, "position"`),
      ),
      'empty.lessons.json': bytes(''),
      'newer.lessons.json': bytes(
        '{"format": "lessons-learned/session", "schemaVersion": 99, "minReader": 99}',
      ),
      'nul.lessons.json': new Uint8Array(4096),
      'other.lessons.json': bytes('{"name": "something else"}'),
      'wide.lessons.json': Buffer.from(whole, 'utf16le'),
    };
    await rm(inLibrary('2026-12-11 Spare.lessons.json'));
    for (const [name, content] of Object.entries(all)) await writeFile(inLibrary(name), content);
    await mkdir(inLibrary('folder.lessons.json'));
    await writeFile(inLibrary('huge.lessons.json'), '{');
    await truncate(inLibrary('huge.lessons.json'), 3_000_000_000);
    const { entries, unreadable } = await library().list();
    expect(entries.map((entry) => entry.id)).toEqual(['good']);
    expect(unreadable).toEqual([
      { fileName: 'cut.lessons.json', code: 'file-truncated' },
      { fileName: 'deep.lessons.json', code: 'file-too-deep' },
      { fileName: 'empty.lessons.json', code: 'file-empty' },
      { fileName: 'folder.lessons.json', code: 'session-unreadable' },
      { fileName: 'huge.lessons.json', code: 'file-too-large' },
      { fileName: 'newer.lessons.json', code: 'session-newer' },
      { fileName: 'nul.lessons.json', code: 'file-nul-bytes' },
      { fileName: 'other.lessons.json', code: 'not-a-session-file' },
      { fileName: 'wide.lessons.json', code: 'file-encoding' },
    ]);
    for (const [name, content] of Object.entries(all)) {
      expect(new Uint8Array(await readFile(inLibrary(name)))).toEqual(new Uint8Array(content));
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
      error: { code: 'file-truncated', detail: 'cut.lessons.json' },
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

  it('moves all files of the session, so that no older version stays behind as if it were the session', async () => {
    const path = await library().add(session('one', 'Title'), 3);
    await writeFile(
      inLibrary('x.lessons (1).json'),
      (await readFile(path, 'utf8')).replace('"text": "one"', '"text": "1"'),
    );
    await library().remove('one');
    expect(await names()).toEqual([]);
    await library().restore('one');
    expect(await names()).toEqual([basename(path), 'x.lessons (1).json']);
  });

  it('row 24: takes a link beside its file along, and brings both back', async () => {
    const path = await library().add(session('one', 'Title'), 3);
    await symlink(basename(path), inLibrary('a link.lessons.json'));
    await library().remove('one');
    expect((await library().list()).entries).toEqual([]);
    await library().restore('one');
    expect(await names()).toEqual([basename(path), 'a link.lessons.json']);
    expect(await library().find('one')).toMatchObject({ ok: true, value: { path } });
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
