import { rm, writeFile } from 'node:fs/promises';
import type { Access, News } from '@shared/ipc/contract';
import { afterEach, expect, it, vi } from 'vitest';
import { ViewFollower } from '../../../electron/main/session/view-follower';
import { lockBytes, lockPath } from '../../../electron/main/storage/lock-file';
import { LockWatch } from '../../../electron/main/storage/lock-watch';
import { retitle, type TestDesk } from '../../helpers/desk-of';
import { roomsIn } from '../../helpers/rooms';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const room = roomsIn(folder);
let follower: ViewFollower | null = null;
afterEach(() => {
  follower?.stop();
  follower = null;
});

const NORTH = { instance: 'north', host: 'north', user: 'ann' };
const EAST = { instance: 'east', host: 'east', user: 'eve' };
const accessOf = (desk: TestDesk): Access | undefined => desk.service.view()?.access;

it('row 26: whoever looks on is told that the other room has left, and sees its last words', async () => {
  const north = await room('north');
  const south = await room('south');
  const { session } = await north.openNew('Shared');
  await south.open(session.meta.id, 'view');
  await north.do(retitle('Last words'));
  await north.opener.close();
  await vi.waitFor(
    () =>
      expect(accessOf(south)).toMatchObject({
        kind: 'view',
        because: 'left',
        holder: { host: 'north' },
      }),
    15_000,
  );
  expect(south.shown.at(-1)).toMatchObject({
    access: { because: 'left' },
    session: { meta: { title: 'Last words' } },
  });
  expect(south.news).toEqual([{ code: 'holder-left', detail: 'north' }]);
});

/** One who looks on a session whose lock the test writes, with a steady clock that stands. */
async function lookingOn() {
  const south = await room('south');
  const { session } = await south.openNew('Shared');
  const { id } = session.meta;
  await south.opener.close();
  const path = lockPath(folder.in('library'), id);
  const sign = (who: typeof NORTH, since: number, beat: number) =>
    writeFile(path, lockBytes(who, since, beat));
  await sign(NORTH, 5, 1);
  await south.open(id, 'view');
  const clock = { now: 0, stepMs: 0 };
  const watch = new LockWatch({ instance: 'south', host: 'south', user: 'maren' }, () => {
    clock.now += clock.stepMs;
    return clock.now;
  });
  const news: News[] = [];
  const { service, home } = south;
  const parts = {
    library: () => home.library,
    service,
    watch,
    onNews: (one: News) => news.push(one),
  };
  follower = new ViewFollower(parts, 5);
  const found = await home.library.find(id);
  if (!found.ok) throw new Error('The session has no file');
  follower.follow(id, found.value);
  return { south, path, sign, news, clock };
}

const heldBy = (host: string, isSilent: boolean) => ({
  because: 'held',
  holder: { host, isSilent },
});

it('row 27: a crash of the other room is told as silence, and its return as life', async () => {
  const { south, sign, news, clock } = await lookingOn();
  expect(accessOf(south)).toMatchObject(heldBy('north', false));
  clock.stepMs = 1_000;
  await vi.waitFor(() => expect(accessOf(south)).toMatchObject(heldBy('north', true)), 10_000);
  expect(south.shown.at(-1)?.access).toMatchObject(heldBy('north', true));
  clock.stepMs = 0;
  await sign(NORTH, 5, 2);
  await vi.waitFor(() => expect(accessOf(south)).toMatchObject(heldBy('north', false)), 10_000);
  expect(news).toEqual([]);
});

it('row 26: a third room that takes the session is called by its own name', async () => {
  const { south, path, sign, news } = await lookingOn();
  await rm(path);
  await vi.waitFor(() => expect(accessOf(south)).toMatchObject({ because: 'left' }), 10_000);
  expect(news).toHaveLength(1);
  await sign(EAST, 9, 1);
  await vi.waitFor(() => expect(accessOf(south)).toMatchObject(heldBy('east', false)), 10_000);
});

it('tells nothing anew while nothing has changed, and nothing at all once it has stopped', async () => {
  const { south, path } = await lookingOn();
  const find = vi.spyOn(south.home.library, 'find');
  await vi.waitFor(() => expect(find.mock.calls.length).toBeGreaterThan(2), 10_000);
  expect(south.shown).toEqual([]);
  follower?.stop();
  await rm(path);
  find.mockRestore();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(accessOf(south)).toMatchObject(heldBy('north', false));
});

it('does not put what it shows in the place of a session that is worked on by now', async () => {
  const { south, path } = await lookingOn();
  await rm(path);
  const id = south.service.view()?.session.meta.id ?? '';
  await south.open(id, 'takeOver');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(accessOf(south)).toEqual({ kind: 'edit' });
  await south.do(retitle('Mine now'));
});
