import { writeFileSync } from 'node:fs';
import { copyFile, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Session } from '@shared/domain/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { SessionVersions } from '../../../electron/main/storage/versions';
import { APP, session, writeVersion } from './library-parts';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const MINE = '2026-12-11 Title.lessons.json';
const THEIRS = '2026-12-11 Title.lessons-PC-14.json';
let library: LibraryFolder;
let versions: SessionVersions;
let backedUp: string[] = [];
const backup = async (sessions: readonly { fileName: string }[]) => {
  backedUp.push(...sessions.map(({ fileName }) => fileName));
};
const wordsOf = ({ notes }: Session) => Object.values(notes).map(({ text }) => text);
/** Both sides' notes, as a person might choose. */
const merged = (first: Session, second: Session): Session => ({
  ...first,
  meta: { ...first.meta, goal: [...wordsOf(first), ...wordsOf(second)].join(', ') },
});
const textIn = (...names: string[]) => readFile(folder.in(...names), 'utf8');

beforeEach(async () => {
  backedUp = [];
  library = new LibraryFolder(folder.path, APP);
  versions = new SessionVersions(library);
  const path = await library.add(session('one', 'Title'), 7);
  expect(basename(path)).toBe(MINE);
  await writeVersion(path, folder.in(THEIRS), 9, 'theirs');
});

describe('comparing two versions', () => {
  it('row 14: puts the one with more changes first', async () => {
    const pair = await versions.compare('one');
    if (!pair.ok) throw new Error(pair.error.code);
    expect([pair.value.first.fileName, pair.value.second.fileName]).toEqual([THEIRS, MINE]);
    expect([pair.value.first.revision, pair.value.second.revision]).toEqual([9, 7]);
  });

  it('says so where there is only one', async () => {
    await library.add(session('two', 'Other'), 0);
    expect((await versions.compare('two')).ok).toBe(false);
    expect((await versions.compare('three')).ok).toBe(false);
  });
});

describe('merging two versions', () => {
  const merge = () => versions.merge('one', THEIRS, MINE, { merged, backup });

  it('row 14: leaves one session with what was chosen, and both sides as they were beside the deleted ones', async () => {
    const [mine, theirs] = [await textIn(MINE), await textIn(THEIRS)];
    await versions.compare('one');
    const result = await merge();
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value).toMatchObject({ fileName: THEIRS, revision: 10 });
    expect(result.value.session.meta.goal).toBe('theirs, two, one, two');
    expect((await library.list()).entries).toMatchObject([{ condition: 'fine', versions: 1 }]);
    expect(await folder.names()).toEqual([THEIRS, 'Deleted']);
    expect(await textIn('Deleted', 'one', 'merged-1', MINE)).toBe(mine);
    expect(await textIn('Deleted', 'one', 'merged-1', THEIRS)).toBe(theirs);
    expect(backedUp).toEqual([THEIRS, MINE]);
  });

  it('does not count as a deletion: a deletion afterwards brings back the merged session', async () => {
    await versions.compare('one');
    await merge();
    expect(await library.restore('one')).toMatchObject({ ok: false });
    await library.remove('one');
    await library.restore('one');
    expect(await library.find('one')).toMatchObject({ value: { revision: 10 } });
  });

  it('row 14: merges no file that came or changed after the comparison', async () => {
    expect((await merge()).ok).toBe(false);
    await versions.compare('one');
    await writeVersion(folder.in(MINE), folder.in(MINE), 8, 'changed meanwhile');
    const before = await textIn(THEIRS);
    expect((await merge()).ok).toBe(false);
    expect([await textIn(THEIRS), backedUp]).toEqual([before, []]);
    expect((await versions.merge('one', MINE, THEIRS, { merged, backup })).ok).toBe(false);
    await versions.compare('one');
    expect((await merge()).ok).toBe(true);
  });

  it('row 14: notices a change that comes while the backup is made', async () => {
    await versions.compare('one');
    const result = await versions.merge('one', THEIRS, MINE, {
      merged,
      backup: async () => {
        await writeVersion(folder.in(MINE), folder.in(THEIRS), 11, 'at the last moment');
      },
    });
    expect(result.ok).toBe(false);
    expect(await textIn(THEIRS)).toContain('at the last moment');
    expect((await library.list()).entries).toMatchObject([{ versions: 2 }]);
  });

  it('row 14: notices a change that comes at the last moment', async () => {
    await versions.compare('one');
    const late = (await textIn(MINE)).replace('"text": "one"', '"text": "at the last moment"');
    const result = await versions.merge('one', THEIRS, MINE, {
      merged: (first, second) => {
        writeFileSync(folder.in(MINE), late);
        return merged(first, second);
      },
      backup,
    });
    expect(result.ok).toBe(false);
    expect(await textIn(MINE)).toBe(late);
    expect((await library.list()).entries).toMatchObject([{ versions: 2 }]);
  });

  it('row 24: a link to one of the files stays and has the merged session, too', async () => {
    await symlink(THEIRS, folder.in('0 link.lessons.json'));
    await versions.compare('one');
    const [first] = await library.versionsOf('one').then((all) => (all.ok ? all.value : []));
    expect(first?.fileName).toBe('0 link.lessons.json');
    const result = await versions.merge('one', '0 link.lessons.json', MINE, { merged, backup });
    expect(result).toMatchObject({ ok: true, value: { revision: 10, path: folder.in(THEIRS) } });
    expect(await folder.names()).toEqual(['0 link.lessons.json', THEIRS, 'Deleted']);
    expect((await library.list()).entries).toMatchObject([{ condition: 'fine', versions: 1 }]);
  });

  it('touches nothing where no backup can be made', async () => {
    await versions.compare('one');
    const before = [await textIn(MINE), await textIn(THEIRS)];
    const result = await versions.merge('one', THEIRS, MINE, {
      merged,
      backup: async () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect([await textIn(MINE), await textIn(THEIRS)]).toEqual(before);
    expect(await folder.names()).toEqual([THEIRS, MINE].sort());
  });

  it('touches nothing where the other side cannot be put aside', async () => {
    await writeFile(folder.in('Deleted'), 'a file of that name');
    await versions.compare('one');
    const before = await textIn(THEIRS);
    expect((await merge()).ok).toBe(false);
    expect(await textIn(THEIRS)).toBe(before);
    expect((await library.list()).entries).toMatchObject([{ versions: 2 }]);
  });

  it('of three versions leaves the third for another comparison, as the older one', async () => {
    await writeVersion(folder.in(MINE), folder.in('x.lessons (1).json'), 5, 'third');
    await versions.compare('one');
    expect((await merge()).ok).toBe(true);
    const pair = await versions.compare('one');
    expect(pair).toMatchObject({
      value: { first: { revision: 10 }, second: { revision: 5, fileName: 'x.lessons (1).json' } },
    });
  });

  it('takes equal copies of both sides along, which would show up as older versions', async () => {
    await copyFile(folder.in(MINE), folder.in('copy.lessons.json'));
    await copyFile(folder.in(THEIRS), folder.in('copy 2.lessons.json'));
    await versions.compare('one');
    const [first, second] = [await versions.compare('one'), await library.versionsOf('one')];
    if (!first.ok || !second.ok) throw new Error('not found');
    const names = [first.value.first.fileName, first.value.second.fileName] as const;
    expect((await versions.merge('one', ...names, { merged, backup })).ok).toBe(true);
    expect((await library.list()).entries).toMatchObject([{ condition: 'fine', versions: 1 }]);
    expect(await readdir(folder.in('Deleted', 'one', 'merged-1'))).toHaveLength(4);
  });

  it('leaves alone what a newer app has written', async () => {
    const newer = (await textIn(THEIRS)).replace(/"(schemaVersion|minReader)": \d+/g, '"$1": 99');
    await writeFile(folder.in(THEIRS), newer);
    await versions.compare('one');
    expect(await merge()).toMatchObject({ error: { code: 'session-newer', detail: THEIRS } });
    expect(await versions.separate('one', THEIRS, separation)).toMatchObject({ ok: false });
    expect(await textIn(THEIRS)).toBe(newer);
  });
});

const separation = { id: 'two', title: (title: string) => `${title} (2)`, backup };

describe('making a version a session of its own', () => {
  it('row 14: both stand on the shelf, each with its own words', async () => {
    const mine = await textIn(MINE);
    expect(await versions.separate('one', THEIRS, separation)).toEqual({
      ok: true,
      value: { id: 'two' },
    });
    const { entries } = await library.list();
    expect(entries.map(({ id, title, condition }) => [id, title, condition]).sort()).toEqual([
      ['one', 'Title', 'fine'],
      ['two', 'Title (2)', 'fine'],
    ]);
    expect(await textIn(MINE)).toBe(mine);
    const two = await library.find('two');
    expect(two.ok && [two.value.fileName, wordsOf(two.value.session)]).toEqual([
      '2026-12-11 Title (2).lessons.json',
      ['theirs', 'two'],
    ]);
    expect(backedUp).toEqual([THEIRS]);
  });

  it('is only for one of several, and for one that is there', async () => {
    expect((await versions.separate('one', 'nothing.lessons.json', separation)).ok).toBe(false);
    expect((await versions.separate('one', '../../etc/passwd', separation)).ok).toBe(false);
    await versions.separate('one', THEIRS, separation);
    expect((await versions.separate('one', MINE, separation)).ok).toBe(false);
  });
});
