import { readFile, writeFile } from 'node:fs/promises';
import type { Session } from '@shared/domain/model';
import { describe, expect, it, vi } from 'vitest';
import { SessionDigests } from '../../../electron/main/company/session-digests';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { APP, session as prepared, writeVersion } from '../storage/library-parts';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();

function room(open: () => Session | null = () => null) {
  const library = new LibraryFolder(folder.path, APP);
  const read = vi.spyOn(library, 'read');
  const digests = new SessionDigests({ library: () => library, open });
  const list = async () => {
    const listed = await digests.list();
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value;
  };
  return { library, read, list, digests };
}
const withMeta = (one: Session, meta: Partial<Session['meta']>): Session => ({
  ...one,
  meta: { ...one.meta, ...meta },
});

/** A session that has begun. */
const session = (...facts: Parameters<typeof prepared>): Session =>
  withMeta(prepared(...facts), { startedAt: 1 });

const signed = (one: Session, names: Session['meta']['names']): Session => {
  const [author = ''] = Object.keys(one.people);
  const notes = Object.values(one.notes).map((note) => [note.id, { ...note, authorId: author }]);
  return withMeta({ ...one, notes: Object.fromEntries(notes) }, { names });
};

describe('what the sessions say to the pages between them', () => {
  it('lists every real session, the newest day first', async () => {
    const { library, list } = room();
    await library.add(session('old', 'Old', '2025-12-12'), 3);
    await library.add(session('new', 'New', '2026-12-11'), 3);
    const found = await list();
    expect(found.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(found[0]?.notes.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it.each(['sample', 'rehearsal'] as const)('leaves a %s out', async (use) => {
    const { library, list } = room();
    await library.add(withMeta(session('one', 'One'), { use }), 3);
    await library.add(session('two', 'Two'), 3);
    expect((await list()).map(({ id }) => id)).toEqual(['two']);
  });

  it('leaves out what is only being prepared: nobody sits at its table yet', async () => {
    const { library, list } = room();
    const planned = { startedAt: null, closedAt: null };
    await library.add(withMeta(session('next', 'Next', '2027-12-10'), planned), 3);
    await library.add(session('last', 'Last', '2026-12-11'), 3);
    expect((await list()).map(({ id }) => id)).toEqual(['last']);
  });

  it('PF6: hides who wrote a note where the session hides names', async () => {
    const { library, list } = room();
    await library.add(signed(session('shown', 'A', '2026-12-12'), 'shown'), 3);
    await library.add(signed(session('hidden', 'B', '2026-12-11'), 'hidden'), 3);
    const authors = (await list()).map(({ notes }) => notes.map(({ authorId }) => authorId));
    expect(authors[0]).toEqual([expect.any(String), expect.any(String)]);
    expect(authors[1]).toEqual([null, null]);
  });

  it('reads a second time only what has changed', async () => {
    const { library, read, list } = room();
    await library.add(session('one', 'One'), 3);
    const path = await library.add(session('two', 'Two'), 3);
    await list();
    expect(read).toHaveBeenCalledTimes(2);
    await list();
    expect(read).toHaveBeenCalledTimes(2);
    await writeVersion(path, path, 4, 'said since');
    const found = await list();
    expect(read).toHaveBeenCalledTimes(3);
    const two = found.find(({ id }) => id === 'two');
    expect(two?.notes.map(({ text }) => text)).toContain('said since');
  });

  it('takes the version with the most changes, and leaves out what cannot be read', async () => {
    const { library, list } = room();
    const path = await library.add(session('one', 'One'), 3);
    await writeVersion(path, folder.in('x (1).lessons.json'), 9, 'the newer one');
    await writeFile(folder.in('cut.lessons.json'), '{"format":"lessons-learned/session","sch');
    const found = await list();
    expect(found).toHaveLength(1);
    expect(found[0]?.notes.map(({ text }) => text)).toContain('the newer one');
  });

  it('counts what could not be read, also where it was sound a moment ago, and again sound when it is mended', async () => {
    const { library, list, digests } = room();
    await library.add(session('one', 'One'), 3);
    const path = await library.add(session('two', 'Two'), 3);
    await list();
    expect(await digests.unreadable()).toBe(0);
    const sound = await readFile(path);
    await writeFile(path, sound.subarray(0, 400));
    expect((await list()).map(({ id }) => id)).toEqual(['one']);
    expect(await digests.unreadable()).toBe(1);
    await writeFile(path, sound);
    expect(await list()).toHaveLength(2);
    expect(await digests.unreadable()).toBe(0);
  });

  it('takes a session whose damage can be repaired', async () => {
    const { library, list } = room();
    const path = await library.add(session('one', 'One'), 3);
    await writeVersion(path, path, 4, 'x');
    const text = (await readFile(path, 'utf8')).replace('"kind": "well"', '"kind": "wall"');
    await writeFile(path, text);
    expect((await library.list()).entries).toMatchObject([{ condition: 'repairs' }]);
    expect((await list()).map(({ id }) => id)).toEqual(['one']);
  });

  it('takes the open session as it is now, not as its file has it', async () => {
    const live = withMeta(session('one', 'One'), { title: 'Typed just now' });
    const { library, read, list } = room(() => live);
    await library.add(session('one', 'One'), 3);
    expect((await list()).map(({ title }) => title)).toEqual(['Typed just now']);
    expect(read).not.toHaveBeenCalled();
  });

  it('says so where the folder is out of reach, instead of telling of no sessions', async () => {
    const library = new LibraryFolder(folder.in('gone'), { ...APP, isKnown: true });
    const digests = new SessionDigests({ library: () => library, open: () => null });
    expect(await digests.list()).toEqual({ ok: false, error: { code: 'folder-gone' } });
  });
});
