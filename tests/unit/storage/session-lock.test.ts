import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Holder } from '@shared/ipc/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionLock, type TakeReply } from '../../../electron/main/storage/session-lock';
import { NO_DISK, smallDisk } from '../../helpers/small-disk';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const NAME = '.lessons-one.lock';
const A = { instance: 'instance-a', host: 'PC-12', user: 'ann' };
const B = { instance: 'instance-b', host: 'PC-14', user: 'ben' };
const BEAT_MS = 15;
const held: SessionLock[] = [];
afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release();
});

interface Taken {
  readonly lock: SessionLock;
  readonly lost: Holder[];
}
async function take(self: typeof A, force: boolean | Holder = false, where = folder.path) {
  const lost: Holder[] = [];
  const reply = await SessionLock.take(where, 'one', self, force, (holder) => lost.push(holder), {
    beatMs: BEAT_MS,
  });
  if (reply.kind === 'taken') held.push(reply.lock);
  return { reply, lost };
}
async function mustTake(self: typeof A, force: boolean | Holder = false): Promise<Taken> {
  const { reply, lost } = await take(self, force);
  if (reply.kind !== 'taken') throw new Error('It was held');
  return { lock: reply.lock, lost };
}
const content = async () =>
  JSON.parse(await readFile(folder.in(NAME), 'utf8')) as Record<string, unknown>;
const holderIn = (reply: TakeReply): Holder | null => (reply.kind === 'held' ? reply.holder : null);

describe('the lock of a session', () => {
  it('row 26: keeps a second computer out and tells who has the session since when', async () => {
    const before = Date.now();
    await mustTake(A);
    const holder = holderIn((await take(B)).reply);
    expect(holder).toMatchObject({ host: 'PC-12', user: 'ann', isSilent: false });
    expect(holder?.since).toBeGreaterThanOrEqual(before);
    expect(await content()).toMatchObject(A);
  });

  it('is for one session: another one of the same folder can be opened elsewhere', async () => {
    await mustTake(A);
    const reply = await SessionLock.take(folder.path, 'two', B, false, () => undefined);
    expect(reply.kind).toBe('taken');
    if (reply.kind === 'taken') await reply.lock.release();
  });

  it('shows a new sign of life with every beat, and is whole JSON at every moment', async () => {
    await mustTake(A);
    const beats = new Set<unknown>();
    const { size } = await stat(folder.in(NAME));
    await vi.waitUntil(
      async () => {
        const text = await readFile(folder.in(NAME), 'utf8');
        expect(text).toHaveLength(size);
        beats.add((JSON.parse(text) as { beat: unknown }).beat);
        return beats.size > 5;
      },
      { timeout: 20_000, interval: 1 },
    );
  });

  it('is gone when the session is closed, and free for the next one', async () => {
    const { lock } = await mustTake(A);
    await lock.release();
    await lock.release();
    expect(await folder.names()).toEqual([]);
    await mustTake(B);
  });

  it('row 27: what this profile left behind in a crash is taken without a question', async () => {
    const crashed = { ...A, since: 5, beat: '00000007' };
    await writeFile(folder.in(NAME), JSON.stringify(crashed));
    await mustTake(A);
    expect(Number((await content()).since)).toBeGreaterThan(5);
    expect(await folder.names()).toEqual([NAME]);
  });

  it('row 27: a profile that roams to another computer is another instance there', async () => {
    await writeFile(folder.in(NAME), JSON.stringify({ ...A, since: 5, beat: '00000007' }));
    const { reply } = await take({ ...A, host: 'PC-99' });
    expect(holderIn(reply)).toMatchObject({ host: 'PC-12', since: 5 });
  });

  it('row 27: another computer’s lock is never taken without a word, however old its file is', async () => {
    await writeFile(folder.in(NAME), JSON.stringify({ ...A, since: 5, beat: '00000007' }));
    await utimes(folder.in(NAME), 0, 0);
    expect((await take(B)).reply.kind).toBe('held');
  });

  it.each(['', '\0'.repeat(200), '{"instance":"inst', '[]', '"x"', 'x'.repeat(100_000)])(
    'row 27: a lock from which nobody can be told is nobody’s (%#)',
    async (text) => {
      await writeFile(folder.in(NAME), text);
      await mustTake(B);
      expect(await content()).toMatchObject(B);
    },
  );

  it('cuts names that somebody made endless, so that they cannot fill the screen', async () => {
    const endless = { ...A, host: 'x'.repeat(5_000), since: 5, beat: '00000007' };
    await writeFile(folder.in(NAME), JSON.stringify(endless));
    expect(holderIn((await take(B)).reply)?.host).toHaveLength(64);
  });
});

describe('taking over', () => {
  it('row 26: goes by a person’s word, and the one who had it is told within a beat', async () => {
    const { lost } = await mustTake(A);
    const { lock } = await mustTake(B, true);
    await vi.waitUntil(() => lost.length > 0, { timeout: 20_000 });
    expect(lost).toMatchObject([{ host: 'PC-14', user: 'ben' }]);
    expect(await content()).toMatchObject(B);
    await lock.release();
    expect(await folder.names()).toEqual([]);
  });

  it('row 26: whoever lost it neither writes to nor removes the other one’s lock', async () => {
    const a = await mustTake(A);
    await mustTake(B, true);
    await vi.waitUntil(() => a.lost.length > 0, { timeout: 20_000 });
    await a.lock.release();
    await wait(BEAT_MS * 3);
    expect(await content()).toMatchObject(B);
    expect(a.lost).toHaveLength(1);
  });

  it('row 17: a stick that was pulled out leaves an empty folder, and no lock is written into it', async ({
    skip,
  }) => {
    const stick = folder.in('stick');
    const eject = smallDisk(stick);
    if (eject === null) return skip(NO_DISK);
    const { reply, lost } = await take(A, false, stick).finally(eject);
    await wait(10 * BEAT_MS);
    expect(await readdir(stick)).toEqual([]);
    expect(lost).toEqual([]);
    if (reply.kind === 'taken') expect(reply.lock.hasFile).toBe(false);
  });

  it('row 26: closing a session that somebody has just taken over leaves their lock', async () => {
    const a = await mustTake(A);
    /* Between two beats of A. */
    await rm(folder.in(NAME));
    await writeFile(folder.in(NAME), JSON.stringify({ ...B, since: 5, beat: '00000001' }));
    await a.lock.release();
    expect(await content()).toMatchObject(B);
    expect(await folder.names()).toEqual([NAME]);
  });

  it('row 26: is from the holder whom the person saw, and from nobody else', async () => {
    await mustTake(A);
    const seen = holderIn((await take(B)).reply);
    const c = { instance: 'instance-c', host: 'PC-16', user: 'cleo' };
    await mustTake(c, seen ?? false);
    expect(holderIn((await take(B, seen ?? false)).reply)).toMatchObject({ host: 'PC-16' });
    expect(await content()).toMatchObject(c);
  });

  it('a computer that slept looks before it writes, and finds out', async () => {
    const { lost } = await mustTake(A);
    await rm(folder.in(NAME));
    await writeFile(folder.in(NAME), JSON.stringify({ ...B, since: 5, beat: '00000001' }));
    await vi.waitUntil(() => lost.length > 0, { timeout: 20_000 });
    expect(await content()).toMatchObject({ ...B, beat: '00000001' });
  });
});

describe('a lock that somebody else meddles with', () => {
  it('is made again when it was deleted', async () => {
    const { lock, lost } = await mustTake(A);
    await rm(folder.in(NAME));
    await vi.waitUntil(async () => (await folder.names()).includes(NAME), { timeout: 20_000 });
    expect(await content()).toMatchObject(A);
    await vi.waitUntil(() => lock.hasFile, { timeout: 20_000 });
    expect(lost).toEqual([]);
  });

  it('is made again when a sync program left half of it', async () => {
    const { lost } = await mustTake(A);
    await writeFile(folder.in(NAME), '{"instance":"inst');
    await vi.waitUntil(
      async () => (await readFile(folder.in(NAME), 'utf8').catch(() => '')).endsWith('}\n'),
      { timeout: 20_000 },
    );
    expect(await content()).toMatchObject(A);
    expect(lost).toEqual([]);
  });
});

describe('a folder that cannot be written', () => {
  it('row 17: is worked with without a lock, which follows as soon as the folder is there', async () => {
    const { reply, lost } = await take(A, false, folder.in('stick'));
    if (reply.kind !== 'taken') throw new Error('It was held');
    expect(reply.lock.hasFile).toBe(false);
    await mkdir(folder.in('stick'));
    await vi.waitUntil(() => reply.lock.hasFile, { timeout: 20_000 });
    await rename(folder.in('stick'), folder.in('pulled out'));
    await vi.waitUntil(() => !reply.lock.hasFile, { timeout: 20_000 });
    await rename(folder.in('pulled out'), folder.in('stick'));
    await vi.waitUntil(() => reply.lock.hasFile, { timeout: 20_000 });
    expect(lost).toEqual([]);
  });

  it('row 17: who comes back to a folder where somebody else works now is told', async () => {
    const { lost } = await take(A, false, folder.in('stick'));
    await mkdir(folder.in('next'));
    await writeFile(folder.in('next', NAME), JSON.stringify({ ...B, since: 5, beat: '00000001' }));
    await rename(folder.in('next'), folder.in('stick'));
    await vi.waitUntil(() => lost.length > 0, { timeout: 20_000 });
    expect(lost).toMatchObject([{ host: 'PC-14' }]);
  });
});
