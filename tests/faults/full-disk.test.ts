import { renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { trial } from './bench';
import { SmallDisk } from './disks';
import { shortWrites, watchedWrites } from './means';
import { inFullRun, PLAN } from './plan';
import { randomFrom } from './random';
import { noteFigures } from './report';
import { hasToldOfFailure, killedInTrouble, type Trouble, throughTrouble } from './trouble';
import type { Writer } from './writer-process';

/** Room for the reserve that the app sets aside, and a session beside it. */
const MEGABYTES = 24;
const FILL_EVERY_MS = 50;

/** Fills the disk, and again whenever the writer has found some room: what it has set aside counts as room, too. */
function kept(disk: SmallDisk, isFelt: (writer: Writer) => boolean): Trouble {
  let timer: NodeJS.Timeout | undefined;
  return {
    isFelt,
    begin: () => {
      disk.fill();
      timer = setInterval(() => disk.fill(), FILL_EVERY_MS);
    },
    end: () => {
      clearInterval(timer);
      disk.free();
    },
  };
}

const hasRefused = (writer: Writer) => hasToldOfFailure(writer) && writer.unsavedCount > 0;

describe.concurrent('a full disk', () => {
  inFullRun(() => {
    trial(
      'row 19: the library is full: the typing goes on, and the file catches up',
      async ({ bench }) => {
        const disk = bench.needs(() => SmallDisk.make(bench.scratch, 'library-disk', 4));
        const morning = bench.morning(PLAN.seed, { library: disk.place });
        await throughTrouble(morning, kept(disk, hasToldOfFailure));
        noteFigures('the disk of the library is full', morning.tally.figures());
      },
    );
  });

  inFullRun(() => {
    trial(
      'row 19: the profile is full: the file takes the place of the safety copy',
      async ({ bench }) => {
        const disk = bench.needs(() => SmallDisk.make(bench.scratch, 'profile-disk', MEGABYTES));
        const morning = bench.morning(PLAN.seed + 1, { profile: disk.place });
        await throughTrouble(morning, kept(disk, hasToldOfFailure));
        noteFigures('the disk of the profile is full', morning.tally.figures());
      },
    );
  });

  trial(
    'row 19: both are full: nothing counts as saved that is not, and all of it is when there is room again',
    async ({ bench }) => {
      const disk = bench.needs(() => SmallDisk.make(bench.scratch, 'disk', MEGABYTES));
      const log = bench.scratch.file('writes.log');
      const wrap = bench.needs(() => watchedWrites(log));
      const places = { profile: disk.place, library: disk.place };
      const morning = bench.morning(PLAN.seed + 2, places);
      await throughTrouble(morning, { ...kept(disk, hasRefused), wrap });
      if (!PLAN.isSlice) {
        const killed = bench.morning(PLAN.seed + 3, places);
        await killedInTrouble(killed, kept(disk, hasRefused));
        morning.tally.add(killed.tally);
      }
      noteFigures('one disk for both is full', {
        ...morning.tally.figures(),
        shortWrites: shortWrites(log),
      });
      /* A full disk takes a part of a line without an error; this run has met that. */
      expect(shortWrites(log)).toBeGreaterThan(0);
    },
  );

  trial(
    'row 19: full by turns, and the safety copy alone to keep it: whatever is cut short, nothing acknowledged is lost',
    async ({ bench }) => {
      const disk = bench.needs(() => SmallDisk.make(bench.scratch, 'profile-disk', MEGABYTES));
      const morning = bench.morning(PLAN.seed + 4, { profile: disk.place });
      const { library } = morning.folders;
      const dice = randomFrom(PLAN.seed);
      for (let round = 0; round < PLAN.fullDiskKills; round += 1) {
        const writer = await morning.open({ paceMs: 1, inFlight: 64 });
        await writer.until(() => writer.ackCount > 10, 'it has saved before the trouble');
        renameSync(library, `${library}-away`);
        for (let turn = 0; turn < 20; turn += 1) {
          disk.fill();
          await wait(dice(20));
          disk.giveBack(4096 * (1 + dice(4)));
          await wait(dice(60));
        }
        await morning.kill(writer, () => {
          disk.free();
          renameSync(`${library}-away`, library);
        });
      }
      await morning.finish();
      noteFigures('the disk of the profile is full by turns, kill -9', morning.tally.figures());
    },
  );
});
