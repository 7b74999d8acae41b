import { rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { LockWatch } from '../../../electron/main/storage/lock-watch';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const NAME = '.lessons-one.lock';
const A = { instance: 'instance-a', host: 'PC-12', user: 'ann' };
const B = { instance: 'instance-b', host: 'PC-14', user: 'ben' };

let now = 0;
let watch = new LockWatch(B, () => now);
let beat = 0;
const sign = () => {
  beat += 1;
  const digits = beat.toString(16).padStart(8, '0');
  return writeFile(folder.in(NAME), JSON.stringify({ ...A, since: 5, beat: digits }));
};
/** Looks every so often for that long; tells what it sees at the end. */
async function look(forMs: number, everyMs: number, each?: () => Promise<void>) {
  let holder = await watch.holderOf(folder.path, 'one');
  for (const until = now + forMs; now < until; ) {
    now += everyMs;
    await each?.();
    holder = await watch.holderOf(folder.path, 'one');
  }
  return holder;
}
beforeEach(async () => {
  now = 0;
  watch = new LockWatch(B, () => now);
  await sign();
});

describe('watching who has a session', () => {
  it('row 27: after fifteen seconds without a beat the holder has most likely ended', async () => {
    expect(await look(12_000, 3_000)).toMatchObject({ host: 'PC-12', since: 5, isSilent: false });
    expect(await look(3_000, 3_000)).toMatchObject({ host: 'PC-12', isSilent: true });
    await sign();
    expect(await look(0, 1)).toMatchObject({ isSilent: false });
  });

  it('row 26: whoever beats is there, for as long as that', async () => {
    expect(await look(600_000, 5_000, sign)).toMatchObject({ isSilent: false });
  });

  it('judges by what it saw itself: dates of files and clocks of others count for nothing', async () => {
    await utimes(folder.in(NAME), 0, 0);
    expect(await look(9_000, 3_000)).toMatchObject({ isSilent: false });
    await utimes(folder.in(NAME), 4e9, 4e9);
    expect(await look(6_000, 3_000)).toMatchObject({ isSilent: true });
  });

  it('does not take its own sleep for the other one’s silence', async () => {
    expect(await look(7_200_000, 7_200_000)).toMatchObject({ isSilent: false });
  });

  it('does not take silence of the folder for silence of the holder', async () => {
    await look(3_000, 3_000);
    await rename(folder.in(NAME), folder.in('away'));
    /* A link in a circle: whoever asks for the lock gets an error and not an answer. */
    await symlink(NAME, folder.in(NAME));
    expect(await look(60_000, 3_000)).toMatchObject({ host: 'PC-12', isSilent: false });
  });

  it('sees nobody where there is no lock, where it is our own, and where nobody can be told from it', async () => {
    await rename(folder.in(NAME), folder.in('away'));
    expect(await look(0, 1)).toBeNull();
    await writeFile(folder.in(NAME), JSON.stringify({ ...B, since: 5, beat: '00000001' }));
    expect(await look(0, 1)).toBeNull();
    await writeFile(folder.in(NAME), '');
    expect(await look(0, 1)).toBeNull();
  });

  it('begins anew when it was told to forget', async () => {
    await look(15_000, 3_000);
    watch.forget('one');
    expect(await look(3_000, 3_000)).toMatchObject({ isSilent: false });
  });

  it('keeps two folders apart that hold a session of the same id', async () => {
    await look(15_000, 3_000);
    expect(await watch.holderOf(folder.in('elsewhere'), 'one')).toBeNull();
  });
});
