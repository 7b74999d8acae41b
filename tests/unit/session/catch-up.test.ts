import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { addPerson, retitle, type TestDesk } from '../../helpers/desk-of';
import { roomsIn } from '../../helpers/rooms';
import { mustRead } from '../../helpers/session-files';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const room = roomsIn(folder);

const filesIn = () =>
  readdirSync(folder.in('library'))
    .filter((name) => name.endsWith('.lessons.json'))
    .map((name) => folder.in('library', name));
const saved = () => filesIn().map((path) => mustRead(readFileSync(path)));
const titles = () => saved().map(({ session }) => session.meta.title);
const isLocked = (id: string) => existsSync(folder.in('library', `.lessons-${id}.lock`));
const leave = () => rename(folder.in('library'), folder.in('away'));
const comeBack = () => rename(folder.in('away'), folder.in('library'));

/** A session that was typed into and closed while its folder was away; the folder is back by now, its file is old. */
async function closedWhileAway(whileAway: () => Promise<void> = async () => undefined) {
  const desk = await room('north');
  const { session } = await desk.openNew('Before');
  await desk.service.flush();
  await leave();
  await whileAway();
  await desk.do(addPerson('Typed while away'));
  await desk.do(retitle('After'));
  expect(await desk.opener.close()).toEqual({ ok: true, value: null });
  await comeBack();
  return { desk, id: session.meta.id };
}

const shelfTitles = async (desk: TestDesk) =>
  (await desk.home.library.list()).entries.map(({ title }) => title);

describe('a session that was closed while its folder was away', () => {
  it('reaches its file as soon as the folder is back, with nobody asked and nothing told', async () => {
    const { desk, id } = await closedWhileAway();
    expect(titles()).toEqual(['Before']);
    expect(isLocked(id)).toBe(true);
    await desk.catchUp.look();
    expect(titles()).toEqual(['After']);
    expect(Object.values(saved()[0]?.session.people ?? {}).map(({ name }) => name)).toContain(
      'Typed while away',
    );
    expect(isLocked(id)).toBe(false);
    expect(desk.service.view()).toBeNull();
    expect(desk.shown).toEqual([]);
    expect(desk.news).toEqual([]);
    expect((await desk.open(id)).labels.undo).toBe('meta.edit');
  });

  it('stands on the shelf as it is kept here, before its file has followed', async () => {
    const { desk } = await closedWhileAway();
    const [entry] = (await desk.home.library.list()).entries;
    expect(entry).toMatchObject({ title: 'After', condition: 'fine', counts: { people: 4 } });
    expect(titles()).toEqual(['Before']);
  });

  it('reaches its file also after the app has been started again', async () => {
    await closedWhileAway();
    const again = await room('north');
    expect(await shelfTitles(again)).toEqual(['After']);
    await again.catchUp.look();
    expect(titles()).toEqual(['After']);
  });

  it('says in its file when it was last worked on, and not when it followed', async () => {
    const { desk } = await closedWhileAway();
    const [kept] = await desk.shelf.kept();
    await desk.catchUp.look();
    expect(Date.parse(saved()[0]?.savedAt ?? '')).toBe(kept?.entry.savedAt);
    expect((await desk.shelf.kept())[0]?.entry.savedAt).toBe(kept?.entry.savedAt);
  });

  it('follows by itself after a while, and the shelf is told once it has', async () => {
    const desk = await room('north');
    await desk.openNew('Before');
    await desk.service.flush();
    await leave();
    await desk.do(retitle('After'));
    await desk.opener.close();
    const told: string[][] = [];
    desk.catchUp.begin(async () => void told.push(await shelfTitles(desk)), 100);
    await desk.catchUp.look();
    expect(told).toEqual([]);
    await comeBack();
    await vi.waitFor(() => expect(told).toEqual([['After']]), 20_000);
    expect(titles()).toEqual(['After']);
  });

  it('tells the shelf that the folder is back also where nothing is due', async () => {
    const desk = await room('north');
    await desk.openNew('Quiet');
    await desk.opener.close();
    await leave();
    const told = vi.fn(async () => undefined);
    desk.catchUp.begin(told, 100);
    await desk.catchUp.look();
    await comeBack();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), 20_000);
  });

  it('follows while another session is open, which goes on undisturbed', async () => {
    const { desk } = await closedWhileAway();
    const { session } = await desk.openNew('Another');
    await desk.catchUp.look();
    expect(desk.service.view()?.session.meta.id).toBe(session.meta.id);
    await desk.do(retitle('Another, typed on'));
    await desk.service.flush();
    expect(titles().toSorted()).toEqual(['After', 'Another, typed on']);
    expect(isLocked(session.meta.id)).toBe(true);
  });

  it('is opened by a person at the same moment, and is open then with everything and with one file', async () => {
    const { desk, id } = await closedWhileAway();
    const [, view] = await Promise.all([desk.catchUp.look(), desk.open(id), desk.catchUp.look()]);
    expect(view.session.meta.title).toBe('After');
    expect(desk.service.view()?.access).toEqual({ kind: 'edit' });
    await desk.do(retitle('Typed on'));
    await desk.service.flush();
    expect(titles()).toEqual(['Typed on']);
    expect(isLocked(id)).toBe(true);
    expect(desk.news).toEqual([]);
  });

  it('is left alone while it is open here', async () => {
    const { desk, id } = await closedWhileAway();
    await desk.open(id);
    await leave();
    await desk.do(retitle('Still typing'));
    await comeBack();
    await desk.catchUp.look();
    expect(isLocked(id)).toBe(true);
    await desk.service.flush();
    expect(titles()).toEqual(['Still typing']);
  });

  it('is left alone while another computer has it open, and follows when that one has let go', async () => {
    const { desk, id } = await closedWhileAway();
    const other = await room('south');
    await other.open(id, 'takeOver');
    const [path = ''] = filesIn();
    const before = readFileSync(path);
    await desk.catchUp.look();
    expect(readFileSync(path)).toEqual(before);
    expect(filesIn()).toHaveLength(1);
    expect(other.service.view()?.access).toEqual({ kind: 'edit' });
    await other.opener.close();
    await desk.catchUp.look();
    expect(titles()).toEqual(['After']);
  });

  it('lies beside its file where somebody else went on with that meanwhile, and the room is told', async () => {
    const { desk } = await closedWhileAway(async () => {
      await comeBack();
      const other = await room('south');
      const [first] = saved();
      await other.open(first?.session.meta.id ?? '', 'takeOver');
      await other.do(retitle('From the south'));
      await other.opener.close();
      await leave();
    });
    await desk.catchUp.look();
    expect(titles().toSorted()).toEqual(['After', 'From the south']);
    expect(desk.news.map(({ code }) => code)).toEqual(['conflict-copy']);
    expect((await desk.home.library.list()).entries).toMatchObject([{ condition: 'versions' }]);
  });

  it('is left alone where a person must choose, who is still asked at the next opening', async () => {
    const { desk, id } = await closedWhileAway();
    const [path = ''] = filesIn();
    const byHand = readFileSync(path, 'utf8').replace('Before', 'By hand');
    writeFileSync(path, byHand);
    await desk.catchUp.look();
    await desk.catchUp.look();
    expect(readFileSync(path, 'utf8')).toBe(byHand);
    expect(filesIn()).toHaveLength(1);
    expect(isLocked(id)).toBe(false);
    expect(desk.news).toEqual([]);
    expect(await desk.opener.open(id, 'edit')).toMatchObject({
      ok: true,
      value: { kind: 'changed-outside' },
    });
  });

  it('is not brought back where its file is gone: that may have been meant', async () => {
    const { desk } = await closedWhileAway();
    await rename(filesIn()[0] ?? '', folder.in('elsewhere.json'));
    await desk.catchUp.look();
    expect(filesIn()).toEqual([]);
    expect((await desk.home.library.list()).entries).toMatchObject([
      { title: 'After', condition: 'restorable' },
    ]);
  });
});
