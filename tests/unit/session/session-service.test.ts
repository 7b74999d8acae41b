import { readdirSync, readFileSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { applyDiff } from '@shared/domain/diff';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryFile } from '../../../electron/main/storage/library-file';
import { addPerson, type DeskFacts, deskOf, retitle, type TestDesk } from '../../helpers/desk-of';
import { mustRead } from '../../helpers/session-files';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const desks: TestDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.opener.close();
});

async function opened(facts: Partial<DeskFacts> = {}) {
  const desk = await deskOf({
    profile: folder.in('profile'),
    library: folder.in('library'),
    ...facts,
  });
  desks.push(desk);
  const view = await desk.openNew();
  return { desk, view, session: view.session, service: desk.service };
}

const namesIn = (place: string) =>
  readdirSync(folder.in(place)).filter((name) => name.endsWith('.lessons.json'));
const onDisk = (place = 'library') =>
  mustRead(readFileSync(folder.in(place, namesIn(place)[0] ?? '')));
const titleOnDisk = (place?: string) => onDisk(place).session.meta.title;

describe('an open session', () => {
  it('is shown with its revision and nothing to take back', async () => {
    const { service, session, view } = await opened();
    expect(view).toEqual({
      session,
      revision: 0,
      labels: { undo: null, redo: null, steps: 0 },
      access: { kind: 'edit' },
    });
    expect(service.view()).toEqual(view);
    expect(service.path).toBe(folder.in('library', namesIn('library')[0] ?? ''));
  });

  it('answers a command when the journal holds the change, and the file follows by itself', async () => {
    const { desk, service, session } = await opened();
    expect(await service.dispatch(retitle('On disk'))).toEqual({
      ok: true,
      value: { revision: 1, isSaved: true },
    });
    expect((await desk.shelf.recover(session.meta.id))?.state.session.meta.title).toBe('On disk');
    await vi.waitFor(() => expect(titleOnDisk()).toBe('On disk'), 20_000);
    expect(onDisk()).toMatchObject({
      revision: 1,
      isChecksumRight: true,
      writer: { instance: 'instance-1', host: 'room-1' },
    });
  });

  it('tells the windows at once, with the diff that makes the new state of the old', async () => {
    const { desk, service, session } = await opened();
    const answer = service.dispatch(addPerson('Dan'));
    expect(desk.changes).toHaveLength(1);
    const [change] = desk.changes;
    expect(change).toMatchObject({
      sessionId: session.meta.id,
      revision: 1,
      labels: { undo: 'people.add', redo: null, steps: 1 },
    });
    expect(applyDiff(session, change?.diff ?? [])).toEqual(service.view()?.session);
    await answer;
  });

  it('takes commands one after the other, however fast they come', async () => {
    const { desk, service, session } = await opened();
    const names = Array.from({ length: 50 }, (_, at) => `Person ${at}`);
    const answers = await Promise.all(names.map((name) => service.dispatch(addPerson(name))));
    expect(answers.every((answer) => answer.ok && answer.value.isSaved)).toBe(true);
    expect(desk.changes.map((change) => change.revision)).toEqual(names.map((_, at) => at + 1));
    const replayed = desk.changes.reduce((state, change) => applyDiff(state, change.diff), session);
    await service.flush();
    const { session: saved, revision } = onDisk();
    expect(saved).toEqual(replayed);
    expect([Object.keys(saved.people).length, revision]).toEqual([53, 50]);
  });

  it('tells nobody and changes nothing where a command is refused or has no effect', async () => {
    const { desk, service } = await opened();
    expect(await service.dispatch({ name: 'note.remove', payload: { id: 'gone' } })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await service.dispatch(retitle('Small'))).toEqual({
      ok: true,
      value: { revision: 0, isSaved: true },
    });
    expect(desk.changes).toEqual([]);
    expect(onDisk().revision).toBe(0);
  });

  it('undoes and does again, each on disk', async () => {
    const { desk, service } = await opened();
    await service.dispatch(retitle('New'));
    expect(await service.undo()).toMatchObject({ ok: true, value: { revision: 2, isSaved: true } });
    await service.flush();
    expect(titleOnDisk()).toBe('Small');
    expect(desk.changes.at(-1)?.labels).toEqual({ undo: null, steps: 0, redo: 'meta.edit' });
    expect(await service.redo()).toMatchObject({ ok: true, value: { revision: 3, isSaved: true } });
    await service.flush();
    expect(titleOnDisk()).toBe('New');
    expect(await service.redo()).toEqual({ ok: false, error: { code: 'nothing-to-redo' } });
  });
});

describe('a library folder that goes away', () => {
  it('row 17: costs nothing: this computer keeps everything, the room is told, and it catches up', async () => {
    const { desk, service } = await opened();
    await service.dispatch(retitle('One'));
    await service.flush();
    await rename(folder.in('library'), folder.in('away'));
    expect(await service.dispatch(retitle('Two'))).toMatchObject({ value: { isSaved: true } });
    await vi.waitFor(() => expect(desk.states.at(-1)).toEqual({ kind: 'late' }), 20_000);
    await vi.waitFor(
      () =>
        expect(desk.states.at(-1)).toMatchObject({
          kind: 'failed',
          failure: { code: 'folder-gone' },
          kept: 'here',
        }),
      20_000,
    );
    expect(titleOnDisk('away')).toBe('One');
    await rename(folder.in('away'), folder.in('library'));
    await vi.waitFor(() => expect(desk.states.at(-1)).toEqual({ kind: 'saved' }), 20_000);
    expect(titleOnDisk()).toBe('Two');
  });

  it('row 17: is told of within one second and within five where it does not answer at all', async () => {
    const { desk, service } = await opened();
    /* The longest way: a write has just been made, so the next one waits for its time. */
    await service.dispatch(retitle('One'));
    await service.flush();
    let answer: () => void = () => undefined;
    const frozen = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const write = vi.spyOn(LibraryFile.prototype, 'write').mockReturnValue(frozen);
    const begunAt = performance.now();
    await service.dispatch(retitle('Two'));
    await vi.waitFor(() => expect(desk.states.at(-1)).toEqual({ kind: 'late' }), 1_000);
    expect(performance.now() - begunAt).toBeLessThan(1_000);
    await vi.waitFor(
      () =>
        expect(desk.states.at(-1)).toEqual({
          kind: 'failed',
          failure: { code: 'folder-silent' },
          kept: 'here',
        }),
      5_000,
    );
    expect(performance.now() - begunAt).toBeLessThan(5_000);
    write.mockRestore();
    answer();
  });

  it('row 17: does not keep a session from being closed, and it is there at the next start', async () => {
    const { desk, service, session } = await opened();
    await service.flush();
    await rename(folder.in('library'), folder.in('away'));
    await service.dispatch(retitle('Only here'));
    expect(await desk.opener.close()).toEqual({ ok: true, value: null });
    const again = await deskOf({
      profile: folder.in('profile'),
      library: folder.in('library'),
      isLibraryKnown: true,
    });
    desks.push(again);
    const listed = await again.home.library.list();
    expect(listed).toMatchObject({
      folderFailure: { code: 'folder-gone' },
      entries: [{ id: session.meta.id, title: 'Only here', condition: 'restorable' }],
    });
    expect((await again.open(session.meta.id)).session.meta.title).toBe('Only here');
    await rename(folder.in('away'), folder.in('library'));
    expect(await again.service.flush()).toBe(true);
    expect(titleOnDisk()).toBe('Only here');
  });
});

describe('a profile in which nothing can be kept', () => {
  it('row 28: is told before anything is typed', async () => {
    await writeFile(folder.in('profile'), 'a file where a folder should be');
    const desk = await deskOf({ profile: folder.in('profile'), library: folder.in('library') });
    desks.push(desk);
    expect(desk.safetyFailure).toMatchObject({ code: 'safety-copy' });
  });

  it('row 28: leaves the file in the library as the only place, and each answer waits for it', async () => {
    await writeFile(folder.in('profile'), 'a file where a folder should be');
    const desk = await deskOf({ profile: folder.in('profile'), library: folder.in('library') });
    desks.push(desk);
    await desk.openNew();
    expect(await desk.service.dispatch(retitle('Only in the file'))).toMatchObject({
      value: { isSaved: true },
    });
    expect(titleOnDisk()).toBe('Only in the file');
    /* Longer than the mark takes to come. */
    await wait(1_500);
    expect(new Set(desk.states.map(({ kind }) => kind))).toEqual(new Set(['saved']));
  });

  it('row 28: is told where nobody has agreed to it, and that the file has everything', async () => {
    const { desk } = await opened();
    await rm(folder.in('profile', 'safety'), { recursive: true });
    await writeFile(folder.in('profile', 'safety'), 'a file where a folder should be');
    /* So often the journal looks whether its file is still there. */
    await wait(1_100);
    await desk.do(retitle('Only in the file'));
    expect(titleOnDisk()).toBe('Only in the file');
    await vi.waitFor(
      () =>
        expect(desk.states.at(-1)).toMatchObject({
          kind: 'failed',
          failure: { code: 'safety-copy' },
          kept: 'file',
        }),
      20_000,
    );
  });

  it('and a folder that has gone as well: the session stays open, with every word in memory', async () => {
    await writeFile(folder.in('profile'), 'a file where a folder should be');
    const desk = await deskOf({ profile: folder.in('profile'), library: folder.in('library') });
    desks.push(desk);
    await desk.openNew();
    await desk.service.flush();
    await rename(folder.in('library'), folder.in('away'));
    expect(await desk.service.dispatch(retitle('In memory'))).toMatchObject({
      value: { isSaved: false },
    });
    expect(await desk.opener.close()).toMatchObject({ ok: false });
    expect(desk.service.view()?.session.meta.title).toBe('In memory');
    await rename(folder.in('away'), folder.in('library'));
    expect(await desk.opener.close()).toEqual({ ok: true, value: null });
    expect(titleOnDisk()).toBe('In memory');
  });

  it('row 29: a safety folder cleared away by hand while typing is made anew, with everything', async () => {
    const { desk, service, session } = await opened();
    await service.dispatch(retitle('Before'));
    await rm(folder.in('profile', 'safety'), { recursive: true });
    await vi.waitFor(
      async () => {
        await service.dispatch(addPerson('Dan'));
        const kept = await desk.shelf.recover(session.meta.id);
        expect(kept?.state.session.meta.title).toBe('Before');
        expect(kept?.state.revision).toBe(service.view()?.revision);
      },
      { timeout: 20_000, interval: 200 },
    );
  });
});

describe('closing', () => {
  it('writes what is open and lets go of it', async () => {
    const { desk, service } = await opened();
    void service.dispatch(retitle('Last words'));
    expect(await desk.opener.close()).toEqual({ ok: true, value: null });
    expect(titleOnDisk()).toBe('Last words');
    expect([service.view(), service.path]).toEqual([null, null]);
    expect(await service.dispatch(retitle('x'))).toEqual({
      ok: false,
      error: { code: 'no-session-open' },
    });
    expect(await service.undo()).toEqual({ ok: false, error: { code: 'no-session-open' } });
    expect([await service.close(), await service.flush()]).toEqual([true, true]);
    const left = await readdir(folder.in('library'));
    expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('waits for what comes while it is under way: nothing is written after it', async () => {
    const { desk, service } = await opened();
    void service.dispatch(addPerson('Dan'));
    const closing = desk.opener.close();
    void service.dispatch(addPerson('Eve'));
    await closing;
    expect(Object.keys(onDisk().session.people)).toHaveLength(5);
  });

  it('is not needed for flushing', async () => {
    const { service } = await opened();
    void service.dispatch(retitle('Flushed'));
    expect(await service.flush()).toBe(true);
    expect(titleOnDisk()).toBe('Flushed');
    expect(service.view()).not.toBeNull();
  });

  it('row 17: a folder in whose place something else lies is out of reach, too', async () => {
    const { desk, service } = await opened();
    await service.flush();
    await rename(folder.in('library'), folder.in('away'));
    await writeFile(folder.in('library'), '');
    await service.dispatch(retitle('Kept here'));
    await vi.waitFor(
      () => expect(desk.states.at(-1)).toMatchObject({ kind: 'failed', kept: 'here' }),
      20_000,
    );
    await rm(folder.in('library'));
    await rename(folder.in('away'), folder.in('library'));
    await vi.waitFor(() => expect(titleOnDisk()).toBe('Kept here'), 20_000);
  });
});
