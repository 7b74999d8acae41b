import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { moveLibrary } from '../../../electron/main/ipc/library-handlers';
import { AppStateFile } from '../../../electron/main/storage/app-state';
import { addPerson, deskOf, retitle, type TestDesk } from '../../helpers/desk-of';
import { mustRead } from '../../helpers/session-files';
import { scratchFolder } from '../storage/scratch';

const electron = vi.hoisted(() => ({ sent: [] as (readonly [string, unknown])[] }));
vi.mock('electron', () => ({
  app: { isPackaged: true },
  dialog: {},
  shell: {},
  ipcMain: { handle: () => undefined },
  BrowserWindow: {
    getAllWindows: () => [
      {
        webContents: {
          getURL: () => 'app://lessons/index.html',
          send: (name: string, payload: unknown) => electron.sent.push([name, payload]),
        },
      },
    ],
  },
}));

const folder = scratchFolder();
const desks: TestDesk[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.opener.close();
  electron.sent.length = 0;
});

async function room(name: string, library: string): Promise<TestDesk> {
  const desk = await deskOf({
    profile: folder.in(`profile-${name}`),
    library: folder.in(library),
    instance: name,
    host: name,
  });
  desks.push(desk);
  return desk;
}

const namesIn = (library: string) =>
  readdirSync(folder.in(library)).filter((name) => name.endsWith('.lessons.json'));
const savedIn = (library: string) =>
  namesIn(library).map((name) => mustRead(readFileSync(folder.in(library, name))));
const people = (desk: TestDesk) =>
  Object.values(desk.service.view()?.session.people ?? {}).map(({ name }) => name);

/** A room whose library folder has gone while a session was open; `stick` holds a copy from before its last words. */
async function roomWithoutFolder() {
  const desk = await room('north', 'library');
  const { session } = await desk.openNew('Before');
  await desk.service.flush();
  await mkdir(folder.in('stick'));
  for (const name of namesIn('library')) {
    await cp(folder.in('library', name), folder.in('stick', name));
  }
  await desk.do(retitle('Typed here'));
  await desk.service.flush();
  await rename(folder.in('library'), folder.in('away'));
  await desk.do(addPerson('After the stick was pulled'));
  const appState = await AppStateFile.open(folder.in('app-state.json'), 'en-GB');
  await appState.update({
    libraryFolder: folder.in('library'),
    openSessionId: session.meta.id,
  });
  const choose = () => moveLibrary({ ...desk, appState }, folder.in('stick'));
  return { desk, id: session.meta.id, appState, choose };
}

type Room = Awaited<ReturnType<typeof roomWithoutFolder>>;

/** The session is open for work with all its words, and whatever is typed next reaches a file in the new folder. */
async function expectGoesOn({ desk, id, appState }: Room): Promise<void> {
  expect(desk.service.view()).toMatchObject({
    access: { kind: 'edit' },
    session: { meta: { id } },
  });
  expect(desk.home.library.folder).toBe(folder.in('stick'));
  expect(appState.data).toMatchObject({ libraryFolder: folder.in('stick'), openSessionId: id });
  expect(desk.service.view()?.labels.undo).toBe('people.add');
  expect(await desk.service.dispatch(addPerson('Typed in the new folder'))).toMatchObject({
    ok: true,
    value: { isSaved: true },
  });
  expect(await desk.service.flush()).toBe(true);
  const [best] = savedIn('stick').toSorted((a, b) => b.revision - a.revision);
  expect(best?.session).toEqual(desk.service.view()?.session);
  expect(best?.session.meta.title).toBe('Typed here');
  expect(people(desk)).toEqual(
    expect.arrayContaining(['After the stick was pulled', 'Typed in the new folder']),
  );
  expect(electron.sent).toEqual([]);
}

/** Nothing has changed: the session is open where it was, and goes on being kept. */
async function expectStays({ desk, id, appState }: Room): Promise<void> {
  expect(desk.home.library.folder).toBe(folder.in('library'));
  expect(appState.data).toMatchObject({ libraryFolder: folder.in('library'), openSessionId: id });
  expect(desk.service.view()).toMatchObject({
    access: { kind: 'edit' },
    session: { meta: { id } },
  });
  expect(await desk.service.dispatch(addPerson('Typed afterwards'))).toMatchObject({
    ok: true,
    value: { isSaved: true },
  });
  expect(desk.news).toEqual([]);
  expect(electron.sent).toEqual([]);
  await rename(folder.in('away'), folder.in('library'));
  expect(await desk.service.flush()).toBe(true);
  expect(savedIn('library').map(({ session }) => session)).toEqual([desk.service.view()?.session]);
}

const conflictTitles = async ({ desk, id }: Room) => {
  const { backups } = desk.shelf.of(id);
  const kept = (await backups.list()).filter(({ reason }) => reason === 'conflict');
  return Promise.all(kept.map(async ({ name }) => (await backups.read(name))?.session.meta.title));
};

describe('choosing another folder while a session is open', () => {
  it('takes the session into an empty folder without a word', async () => {
    const moving = await roomWithoutFolder();
    await rm(folder.in('stick'), { recursive: true });
    await mkdir(folder.in('stick'));
    expect(await moving.choose()).toEqual({ ok: true, value: null });
    expect(moving.desk.news).toEqual([]);
    await expectGoesOn(moving);
    expect(namesIn('stick')).toHaveLength(1);
  });

  it('goes on with what the room has where the folder holds an older copy, which becomes an earlier version', async () => {
    const moving = await roomWithoutFolder();
    expect(await moving.choose()).toEqual({ ok: true, value: null });
    expect(moving.desk.news.map(({ code }) => code)).toEqual(['other-kept']);
    await expectGoesOn(moving);
    expect(namesIn('stick')).toHaveLength(1);
    expect(await conflictTitles(moving)).toEqual(['Before']);
  });

  it('goes on with what the room has where the folder holds a copy with words of its own, and keeps those', async () => {
    const moving = await roomWithoutFolder();
    const other = await room('south', 'stick');
    await other.open(moving.id);
    for (let count = 0; count < 6; count += 1) await other.do(addPerson(`Only there ${count}`));
    await other.do(retitle('From the south'));
    await other.opener.close();
    expect(await moving.choose()).toEqual({ ok: true, value: null });
    expect(moving.desk.news.map(({ code }) => code)).toEqual(['other-kept']);
    await expectGoesOn(moving);
    expect(savedIn('stick')).toHaveLength(1);
    expect(await conflictTitles(moving)).toEqual(['From the south']);
  });

  it('goes on where the copy in the folder has entries that do not fit, and keeps it as it was', async () => {
    const moving = await roomWithoutFolder();
    const [name = ''] = namesIn('stick');
    const file = JSON.parse(readFileSync(folder.in('stick', name), 'utf8'));
    file.session.people.push({ id: 'half a person' });
    const bytes = JSON.stringify(file);
    writeFileSync(folder.in('stick', name), bytes);
    expect(await moving.choose()).toEqual({ ok: true, value: null });
    expect(moving.desk.news.map(({ code }) => code)).toEqual(['other-kept']);
    await expectGoesOn(moving);
    const [kept = ''] = readdirSync(folder.in('stick', 'Damaged'));
    expect(readFileSync(folder.in('stick', 'Damaged', kept), 'utf8')).toBe(bytes);
  });

  it('goes on beside a copy that cannot be read, which stays as it was', async () => {
    const moving = await roomWithoutFolder();
    const [name = ''] = namesIn('stick');
    writeFileSync(folder.in('stick', name), '{"format": "lessons-le');
    expect(await moving.choose()).toEqual({ ok: true, value: null });
    const others = namesIn('stick').filter((other) => other !== name);
    expect(others).toHaveLength(1);
    expect(readFileSync(folder.in('stick', name), 'utf8')).toBe('{"format": "lessons-le');
    await rename(folder.in('stick', name), folder.in('unreadable'));
    await expectGoesOn(moving);
  });

  it('changes nothing where another computer has the copy in the folder open', async () => {
    const moving = await roomWithoutFolder();
    const other = await room('south', 'stick');
    await other.open(moving.id);
    expect(await moving.choose()).toEqual({
      ok: false,
      error: { code: 'held-elsewhere', detail: 'south' },
    });
    expect(await other.service.dispatch(retitle('Undisturbed'))).toMatchObject({ ok: true });
    await expectStays(moving);
  });

  it.each([
    ['it can read', {}],
    ['it cannot read', { session: 'something new' }],
  ])(
    'changes nothing where a newer app wrote the copy in the folder, in a form that %s',
    async (_form, parts) => {
      const moving = await roomWithoutFolder();
      const [name = ''] = namesIn('stick');
      const file = JSON.parse(readFileSync(folder.in('stick', name), 'utf8'));
      const bytes = JSON.stringify({ ...file, schemaVersion: 99, minReader: 99, ...parts });
      writeFileSync(folder.in('stick', name), bytes);
      expect(await moving.choose()).toEqual({
        ok: false,
        error: { code: 'session-newer', detail: name },
      });
      expect(readFileSync(folder.in('stick', name), 'utf8')).toBe(bytes);
      await expectStays(moving);
    },
  );

  it('changes nothing where the folder has gone again', async () => {
    const moving = await roomWithoutFolder();
    await rm(folder.in('stick'), { recursive: true });
    expect(await moving.choose()).toEqual({ ok: false, error: { code: 'folder-gone' } });
    await expectStays(moving);
  });

  it('leaves the session where it is if the same folder is chosen again', async () => {
    const desk = await room('north', 'library');
    const { session } = await desk.openNew('Here');
    const appState = await AppStateFile.open(folder.in('app-state.json'), 'en-GB');
    const moved = await moveLibrary({ ...desk, appState }, folder.in('library'));
    expect(moved).toEqual({ ok: true, value: null });
    await desk.do(retitle('Still here'));
    await desk.service.flush();
    expect(savedIn('library').map(({ session: { meta } }) => meta)).toMatchObject([
      { id: session.meta.id, title: 'Still here' },
    ]);
  });

  it('sends a room that only looks on to the shelf', async () => {
    const other = await room('south', 'library');
    const { session } = await other.openNew('Held');
    const desk = await room('north', 'library');
    await desk.open(session.meta.id, 'view');
    await mkdir(folder.in('stick'));
    const appState = await AppStateFile.open(folder.in('app-state.json'), 'en-GB');
    const moved = await moveLibrary({ ...desk, appState }, folder.in('stick'));
    expect(moved).toEqual({ ok: true, value: null });
    expect(desk.service.view()).toBeNull();
    expect(electron.sent).toEqual([['session:shown', null]]);
  });

  it('opens the session again from here where the move fails after the old place was let go of', async () => {
    const moving = await roomWithoutFolder();
    vi.spyOn(moving.desk.shelf, 'lastSegment').mockRejectedValueOnce(new Error('EIO'));
    expect(await moving.choose()).toMatchObject({ ok: false });
    expect(moving.desk.shown.at(-1)?.session.meta.id).toBe(moving.id);
    expect(people(moving.desk)).toContain('After the stick was pulled');
    moving.desk.news.length = 0;
    await expectStays(moving);
  });

  it('sends the room to the shelf where the session cannot be opened again anywhere', async () => {
    const moving = await roomWithoutFolder();
    vi.spyOn(moving.desk.shelf, 'lastSegment').mockRejectedValue(new Error('EIO'));
    expect(await moving.choose()).toMatchObject({ ok: false });
    expect(moving.desk.service.view()).toBeNull();
    expect(electron.sent).toEqual([['session:shown', null]]);
    expect(moving.appState.data.openSessionId).toBeNull();
  });
});
