import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockWatch } from '../../../electron/main/storage/lock-watch';
import { SessionLock } from '../../../electron/main/storage/session-lock';
import { runChild, startChild } from './child';
import { storageModule } from './library-child';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const A = { instance: 'instance-a', host: 'PC-12', user: 'ann' };
const B = { instance: 'instance-b', host: 'PC-14', user: 'ben' };
const inLessons = (...names: string[]) => folder.in('Lessons', ...names);
let module = '';
const children: ChildProcess[] = [];

beforeEach(async () => {
  await mkdir(inLessons());
  module = await storageModule('session-lock', folder.in('session-lock.mjs'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Takes the lock of session `one` and holds it; tells what happens to it. */
const holder = (self: typeof A): string => `
  import { SessionLock } from ${JSON.stringify(module)};
  const say = (word) => console.log(word);
  const lost = (by) => say('lost to ' + by.host);
  const reply = await SessionLock.take(
    ${JSON.stringify(inLessons())}, 'one', ${JSON.stringify(self)}, false, lost, { beatMs: 20 });
  say(reply.kind);
  setInterval(() => undefined, 1000);
`;

/** Starts a process; tells what it has said so far. */
async function startHolder(self: typeof A): Promise<{ child: ChildProcess; said: () => string }> {
  const child = startChild(holder(self));
  children.push(child);
  let said = '';
  child.stdout?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  await vi.waitUntil(() => said.includes('taken') || said.includes('held'), { timeout: 25_000 });
  return { child, said: () => said };
}
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}
const take = (self: typeof A, force = false) =>
  SessionLock.take(inLessons(), 'one', self, force, () => undefined);

describe('two computers at one folder', () => {
  it('row 26: of two that open the same session at the same moment exactly one has it', async () => {
    const ROUNDS = 60;
    const racer = (self: typeof A) => `
      import { existsSync } from 'node:fs';
      import { SessionLock } from ${JSON.stringify(module)};
      while (!existsSync(${JSON.stringify(folder.in('go'))})) await new Promise((r) => setTimeout(r, 1));
      const won = [];
      for (let round = 0; round < ${ROUNDS}; round += 1) {
        const reply = await SessionLock.take(
          ${JSON.stringify(inLessons())}, 'race-' + round, ${JSON.stringify(self)}, false, () => undefined);
        if (reply.kind === 'taken') won.push(round);
      }
      console.log(JSON.stringify(won));
    `;
    const races = Promise.all([A, B].map((self) => runChild(racer(self))));
    await writeFile(folder.in('go'), '');
    const won = (await races).flatMap((text) => JSON.parse(text) as number[]);
    expect(won.sort((a, b) => a - b)).toEqual([...Array(ROUNDS).keys()]);
  });

  it('row 27: after a crash the lock stays, its own profile goes on, and others are asked', async () => {
    const { child } = await startHolder(A);
    await end(child, 'SIGKILL');
    const names = ['.lessons-one.lock'];
    expect(await readdir(inLessons())).toEqual(names);
    let now = 0;
    const watch = new LockWatch(B, () => now);
    expect(await watch.holderOf(inLessons(), 'one')).toMatchObject({ isSilent: false });
    for (; now < 15_000; now += 3_000) await watch.holderOf(inLessons(), 'one');
    expect(await watch.holderOf(inLessons(), 'one')).toMatchObject({
      host: 'PC-12',
      isSilent: true,
    });
    expect((await take(B)).kind).toBe('held');
    const again = await startHolder(A);
    expect(again.said()).toContain('taken');
    expect(await readdir(inLessons())).toEqual(names);
  });

  it('row 26: a computer that hung while another took over finds out when it goes on, and writes nothing', async () => {
    const { child, said } = await startHolder(A);
    child.kill('SIGSTOP');
    const reply = await take(B, true);
    if (reply.kind !== 'taken') throw new Error('It was held');
    const lock = await readFile(inLessons('.lessons-one.lock'), 'utf8');
    child.kill('SIGCONT');
    await vi.waitUntil(() => said().includes('lost to PC-14'), { timeout: 25_000 });
    expect(await readFile(inLessons('.lessons-one.lock'), 'utf8')).toBe(lock);
    await reply.lock.release();
    expect(await readdir(inLessons())).toEqual([]);
  });

  it('row 26: of several that take over at the same moment from the same holder one has it in the end', async () => {
    const first = await take({ instance: 'instance-c', host: 'PC-16', user: 'cleo' });
    const seen = await take(B);
    if (seen.kind !== 'held') throw new Error('It was free');
    const racer = (self: typeof A) => `
      import { existsSync } from 'node:fs';
      import { SessionLock } from ${JSON.stringify(module)};
      while (!existsSync(${JSON.stringify(folder.in('go'))})) await new Promise((r) => setTimeout(r, 1));
      const reply = await SessionLock.take(${JSON.stringify(inLessons())}, 'one',
        ${JSON.stringify(self)}, ${JSON.stringify(seen.holder)}, () => undefined);
      console.log(reply.kind);
    `;
    const selves = [A, B, { ...A, instance: 'instance-d', host: 'PC-20' }];
    const races = Promise.all(selves.map((self) => runChild(racer(self))));
    await writeFile(folder.in('go'), '');
    const replies = (await races).map((text) => text.trim());
    expect(replies.filter((kind) => kind === 'taken')).toHaveLength(1);
    expect(await readdir(inLessons())).toEqual(['.lessons-one.lock']);
    const winner = selves[replies.indexOf('taken')];
    expect(JSON.parse(await readFile(inLessons('.lessons-one.lock'), 'utf8'))).toMatchObject(
      winner ?? {},
    );
    if (first.kind === 'taken') await first.lock.release();
  });
});
