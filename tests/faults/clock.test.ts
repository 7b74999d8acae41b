import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { trial } from './bench';
import { shiftedClock } from './means';
import { PLAN } from './plan';
import { noteFigures } from './report';
import { hasToldOfFailure } from './trouble';

const STEPS = 100;

describe.concurrent('time that is not what it seems', () => {
  trial(
    'row 43: a clock that jumps by 400 days and back by 3 hours changes nothing',
    async ({ bench }) => {
      const shiftFile = bench.scratch.file('shift');
      writeFileSync(shiftFile, '+0d\n');
      const wrap = bench.needs(() => shiftedClock(shiftFile));
      const morning = bench.morning(PLAN.seed);
      for (const shift of ['+400d', '-3h', '+0d']) {
        const writer = await morning.open({ paceMs: 2 }, wrap);
        await writer.until(() => writer.ackCount > STEPS, 'it has saved before the jump');
        const before = Date.now();
        writeFileSync(shiftFile, `${shift}\n`);
        const { length } = writer.issued;
        await writer.until(() => writer.issued.length > length + STEPS, 'the typing goes on');
        const jump = Math.abs((writer.issued.at(-1)?.at ?? before) - before);
        if (shift !== '+0d') expect(jump).toBeGreaterThan(3_000_000);
        const acked = writer.ackCount;
        await writer.until(() => writer.ackCount > acked + STEPS, 'it goes on saving');
        expect(hasToldOfFailure(writer)).toBe(false);
        await morning.kill(writer);
      }
      await morning.finish();
      const { acks, lostAcks, rounds } = morning.tally;
      noteFigures('clock jumps', { rounds, acks, lostAcks });
    },
  );

  trial('row 44: a computer that slept goes on where it was', async ({ bench }) => {
    const morning = bench.morning(PLAN.seed);
    const writer = await morning.open({ paceMs: 2 });
    for (let sleep = 0; sleep < 3; sleep += 1) {
      const acked = writer.ackCount;
      await writer.until(() => writer.ackCount > acked + STEPS, 'it has saved before it sleeps');
      writer.signal('SIGSTOP');
      await wait(700);
      writer.signal('SIGCONT');
    }
    const acked = writer.ackCount;
    await writer.until(() => writer.ackCount > acked + STEPS, 'it goes on saving');
    expect(hasToldOfFailure(writer)).toBe(false);
    await morning.kill(writer);
    await morning.finish();
    noteFigures('stop and continue', morning.tally.figures());
  });
});
