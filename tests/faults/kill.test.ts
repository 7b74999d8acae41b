import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Pick } from '../helpers/random-command';
import { trial } from './bench';
import { PLAN } from './plan';
import { randomFrom } from './random';
import { noteFigures } from './report';
import { Tally } from './tally';

/** After so many crashes a session is closed in peace, and the next one begins. */
const ROUNDS_PER_MORNING = 20;

/** Mostly soon after the opening, and sometimes so late that the journal has begun new segments; milliseconds. */
const momentWithin = (dice: Pick): number =>
  !PLAN.isSlice && dice(5) === 0 ? 1_000 + dice(2_500) : dice(700);

trial(
  'row 27: a writer killed at any moment, also while it recovers, has lost nothing acknowledged',
  async ({ bench }) => {
    const dice = randomFrom(PLAN.seed);
    const tally = new Tally();
    for (let round = 0; round < PLAN.kills; ) {
      const morning = bench.morning(PLAN.seed + round);
      for (
        let crash = 0;
        crash < ROUNDS_PER_MORNING && round < PLAN.kills;
        crash += 1, round += 1
      ) {
        if (dice(5) === 0) {
          const early = morning.start();
          await wait(dice(250));
          await morning.kill(early);
          continue;
        }
        const writer = await morning.open(dice(2) === 0 ? { paceMs: 5 + dice(30) } : {});
        await wait(momentWithin(dice));
        await morning.kill(writer);
      }
      await morning.finish();
      tally.add(morning.tally);
    }
    noteFigures('kill -9 of the writer', tally.figures());
    expect(tally.acks).toBeGreaterThan(0);
    expect([tally.lostAcks, tally.unparsable]).toEqual([0, 0]);
  },
);

trial(
  'the bench sees the loss of a writer that waits for a pause in the typing',
  async ({ bench }) => {
    const morning = bench.morning(PLAN.seed);
    const control = await morning.open({ kind: 'debounced', paceMs: 5 });
    await control.until(() => control.ackCount > 50, 'it has said 50 times that it has saved');
    await morning.kill(control);
    await expect(morning.open({ kind: 'debounced' })).rejects.toThrow(/was acknowledged, but only/);
    noteFigures('control: a trailing debounce, kill -9', morning.tally.figures());
    expect(morning.tally.lostAcks).toBeGreaterThan(40);
  },
);
