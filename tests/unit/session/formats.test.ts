import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '@shared/persistence/session-file';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskOf, retitle, type TestDesk } from '../../helpers/desk-of';
import { mustRead, sha256 } from '../../helpers/session-files';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const GOLDEN = 'session-golden';
let desk: TestDesk;
beforeEach(async () => {
  mkdirSync(folder.in('library'));
  desk = await deskOf({ profile: folder.in('profile'), library: folder.in('library') });
});
afterEach(() => desk.opener.close());

const file = () => folder.in('library', 'golden.lessons.json');
const saved = () => {
  const [name = ''] = readdirSync(folder.in('library')).filter((one) => one.endsWith('.json'));
  return folder.in('library', name);
};

type Json = Record<string, unknown>;
/** The golden file with something changed in it. */
function put(change: (golden: Json) => Json, version = SCHEMA_VERSION): string {
  const golden = JSON.parse(
    readFileSync(join(FIXTURES, `session-v${version}.json`), 'utf8'),
  ) as Json;
  const changed = change(golden);
  const sum = sha256(JSON.stringify(changed.session));
  const text = JSON.stringify({ ...changed, sha256: sum }, null, 2);
  writeFileSync(file(), text);
  return text;
}

describe('a file of an older version', () => {
  it('row 8: is converted, and a backup of it is kept for ever', async () => {
    copyFileSync(join(FIXTURES, 'session-v1.json'), file());
    const before = readFileSync(file());
    const view = await desk.open(GOLDEN);
    expect(view.session.meta.place).toBe('Harbour room');
    expect(desk.news).toEqual([{ code: 'migrated', detail: '1' }]);
    const backup = (await desk.shelf.of(GOLDEN).backups.list()).find(
      ({ reason }) => reason === 'migration',
    );
    const kept = folder.in('profile', 'safety', GOLDEN, 'backups', backup?.name ?? '');
    expect(readFileSync(kept)).toEqual(before);
    await desk.service.flush();
    expect(JSON.parse(readFileSync(saved(), 'utf8'))).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
    });
    expect(mustRead(readFileSync(saved())).session).toEqual(view.session);
  });
});

describe('a file of a newer version', () => {
  const newer = (golden: Json): Json => ({
    ...golden,
    schemaVersion: 99,
    minReader: 99,
    appVersion: '5.1.0',
  });

  it('row 9: that can still be read is shown and not changed, whatever is tried', async () => {
    const text = put(newer);
    const view = await desk.open(GOLDEN);
    expect(view.access).toEqual({ kind: 'view', because: 'newer', appVersion: '5.1.0' });
    expect(await desk.service.dispatch(retitle('No'))).toEqual({
      ok: false,
      error: { code: 'view-only' },
    });
    expect(await desk.service.undo()).toMatchObject({ ok: false });
    await desk.opener.close();
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(readdirSync(folder.in('library'))).toEqual(['golden.lessons.json']);
  });

  const unreadable = (golden: Json): Json => ({ ...newer(golden), session: { chapters: [] } });

  it('row 9: that cannot even be shown stays untouched, although this computer has kept the session', async () => {
    put((golden) => golden);
    await desk.open(GOLDEN);
    await desk.do(retitle('Ours'));
    await desk.opener.close();
    const ours = saved();
    const text = put(unreadable);
    writeFileSync(ours, text);
    expect(await desk.opener.open(GOLDEN, 'edit')).toMatchObject({
      ok: false,
      error: { code: 'session-newer' },
    });
    expect(readFileSync(ours, 'utf8')).toBe(text);
    expect(readdirSync(folder.in('library'))).not.toContain('Damaged');
  });

  it('row 9: that comes while the session is open stays untouched, and ours goes on beside it', async () => {
    put((golden) => golden);
    await desk.open(GOLDEN);
    await desk.do(retitle('Ours'));
    await desk.service.flush();
    const text = put(unreadable);
    await desk.do(retitle('Ours, later'));
    await desk.service.flush();
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(desk.news.map(({ code }) => code)).toEqual(['conflict-copy']);
    const names = readdirSync(folder.in('library')).filter((name) => name.endsWith('.json'));
    expect(names).toHaveLength(2);
    expect(readdirSync(folder.in('library'))).not.toContain('Damaged');
  });

  it('row 9: that says that this version may write it keeps what only the newer one knows', async () => {
    put((golden) => {
      const session = golden.session as Json;
      const [person, ...people] = session.people as Json[];
      return {
        ...golden,
        schemaVersion: 99,
        weather: 'sunny',
        session: {
          ...session,
          people: [{ ...person, hat: 'red' }, ...people],
          votes: [{ id: 'v' }],
        },
      };
    });
    await desk.open(GOLDEN);
    await desk.do(retitle('Changed by us'));
    await desk.opener.close();
    expect(JSON.parse(readFileSync(saved(), 'utf8'))).toMatchObject({
      weather: 'sunny',
      session: {
        meta: { title: 'Changed by us' },
        people: expect.arrayContaining([expect.objectContaining({ hat: 'red' })]),
        votes: [{ id: 'v' }],
      },
    });
  });
});

describe('a file with entries that do not fit', () => {
  const broken = (golden: Json): Json => {
    const session = golden.session as Json;
    const notes = session.notes as Json[];
    return {
      ...golden,
      session: {
        ...session,
        notes: [
          ...notes,
          { ...notes[0], text: 'The same id again' },
          { id: '../../x', order: 'no' },
        ],
      },
    };
  };

  it('rows 12 and 13: is listed with its repairs first, and opened only after a yes', async () => {
    const text = put(broken);
    expect((await desk.home.library.list()).entries).toMatchObject([{ condition: 'repairs' }]);
    const asked = await desk.opener.open(GOLDEN, 'edit');
    expect(asked).toMatchObject({
      ok: true,
      value: { kind: 'repairs', fileName: 'golden.lessons.json' },
    });
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(desk.service.view()).toBeNull();
  });

  it('rows 12 and 13: is repaired then, and the original is kept', async () => {
    const text = put(broken);
    const view = await desk.open(GOLDEN, 'repaired');
    expect(Object.values(view.session.notes).map((note) => note.text)).toContain(
      'The same id again',
    );
    expect(desk.news).toMatchObject([{ code: 'repaired' }]);
    const [copy = ''] = readdirSync(folder.in('library', 'Damaged'));
    expect(readFileSync(folder.in('library', 'Damaged', copy), 'utf8')).toBe(text);
    await desk.service.flush();
    expect(mustRead(readFileSync(saved())).repairs).toEqual([]);
  });

  it('gives way to this computer’s own sound state without a question', async () => {
    put((golden) => golden);
    await desk.open(GOLDEN, 'edit');
    await desk.do(retitle('Sound'));
    await desk.service.flush();
    await desk.opener.close();
    const path = saved();
    const now = JSON.parse(readFileSync(path, 'utf8')) as Json;
    writeFileSync(path, JSON.stringify(broken(now)));
    const view = await desk.open(GOLDEN);
    expect(view.session.meta.title).toBe('Sound');
    expect(desk.news).toMatchObject([{ code: 'restored-damaged' }]);
  });
});
