import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { trial } from './bench';
import { LoopDisk, type LoopKind } from './disks';
import { failedCalls, failing, lyingSyncs } from './means';
import type { Morning } from './morning';
import { PLAN } from './plan';
import { randomFrom } from './random';
import { noteFigures } from './report';
import type { Writer } from './writer-process';

/** Takes the power from a disk while a writer is at work on it; what the writer had told by then must come back with it. */
async function cut(disk: LoopDisk, morning: Morning, writer: Writer): Promise<void> {
  const at = Date.now();
  await disk.cutPower(writer);
  morning.ended(writer, at);
}

const roundsOn = (kind: LoopKind): number =>
  kind === 'ext4' ? Math.ceil(PLAN.cuts / 2) : Math.floor(PLAN.cuts / 2);

describe.concurrent('a power cut', () => {
  trial.for(['ext4', 'xfs'] as const)(
    'row 51: after a power cut on %s everything acknowledged is there',
    async (kind, { bench }) => {
      const dice = randomFrom(PLAN.seed + kind.length);
      const disk = bench.needs(() => LoopDisk.make(bench.scratch, kind));
      /* Both on the disk that fails, and in every third round the library alone: then the safety copy has it all. */
      const both = bench.morning(PLAN.seed, { profile: disk.place, library: disk.place });
      const apart = bench.morning(PLAN.seed + 1, { library: disk.place });
      for (let round = 0; round < roundsOn(kind); round += 1) {
        const morning = round % 3 === 2 ? apart : both;
        const writer = await morning.open(dice(2) === 0 ? { paceMs: 5 + dice(30) } : {});
        await wait(dice(1_200));
        await cut(disk, morning, writer);
      }
      await both.finish();
      await apart.finish();
      both.tally.add(apart.tally);
      noteFigures(`power cut on ${kind}`, both.tally.figures());
      expect([both.tally.lostAcks, both.tally.unparsable]).toEqual([0, 0]);
    },
  );

  trial.for(['ext4', 'xfs'] as const)(
    'the bench sees the loss on %s where a disk says "written" and has not',
    async (kind, { bench }) => {
      const disk = bench.needs(() => LoopDisk.make(bench.scratch, kind));
      const wrap = bench.needs(lyingSyncs);
      const morning = bench.morning(PLAN.seed, { profile: disk.place, library: disk.place });
      /* Written and synced in peace, so that what is lost is what the lie has covered. */
      const honest = await morning.open();
      await honest.until(() => honest.ackCount > 20, 'it has saved');
      await honest.close();
      morning.ended(honest, Date.now());
      const control = await morning.open({}, wrap);
      await control.until(() => control.ackCount > 200, 'it has said 200 times that it has saved');
      await cut(disk, morning, control);
      await expect(morning.open()).rejects.toThrow(
        /was acknowledged, but only|is not whole|ended before the session is open/,
      );
      noteFigures(`control: syncs that do nothing, power cut on ${kind}`, morning.tally.figures());
    },
  );

  trial(
    'row 21: after syncs that have failed, a power cut takes nothing acknowledged',
    async ({ bench }) => {
      const disk = bench.needs(() => LoopDisk.make(bench.scratch, 'ext4'));
      const log = bench.scratch.file('calls.log');
      const wrap = bench.needs(() => failing('fdatasync', 'EIO', '20+', log));
      const morning = bench.morning(PLAN.seed, { profile: disk.place, library: disk.place });
      for (let round = 0; round < 2; round += 1) {
        const writer = await morning.open({ paceMs: 2 }, wrap);
        const before = failedCalls(log);
        await writer.until(() => failedCalls(log) > before + 5, 'syncs fail');
        await writer.until(() => writer.ackCount > 40, 'it saves all the same');
        await cut(disk, morning, writer);
      }
      await morning.finish();
      noteFigures('power cut after syncs that have failed', morning.tally.figures());
    },
  );
});
