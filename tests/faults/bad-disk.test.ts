import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { trial } from './bench';
import { lockedFile, Stick, TurningFolder } from './disks';
import { failedCalls, failing } from './means';
import { inFullRun, PLAN } from './plan';
import { noteFigures } from './report';
import { hasToldOfFailure, isWell, throughTrouble } from './trouble';

/** So many calls in a row fail: more than a few tries in a hurry could sit out. */
const BURST = 8;

describe.concurrent('a disk that refuses', () => {
  const refusals = [
    ['fdatasync', 'EIO', 'the sync of the journal'],
    ['pwrite64', 'EIO', 'a write of the journal'],
    ['pwrite64', 'EROFS', 'a write of the journal'],
    ['fsync', 'EIO', 'the sync of a file'],
  ] as const;
  trial.for(PLAN.isSlice ? refusals.slice(0, 1) : refusals)(
    'row 21: %s fails with %s for a while: %s',
    async ([call, error, what], { bench }) => {
      const log = bench.scratch.file('calls.log');
      const wrap = bench.needs(() => failing(call, error, `30..${29 + BURST}`, log));
      const morning = bench.morning(PLAN.seed, {});
      await throughTrouble(morning, { wrap, isFelt: () => failedCalls(log) >= BURST });
      noteFigures(`${error} on ${what}`, {
        ...morning.tally.figures(),
        failedCalls: failedCalls(log),
      });
    },
  );

  inFullRun(() => {
    trial(
      'row 21: a safety copy that cannot be written at all leaves the file as the one safe place',
      async ({ bench }) => {
        const log = bench.scratch.file('calls.log');
        const wrap = bench.needs(() => failing('pwrite64', 'EIO', '10+', log));
        const morning = bench.morning(PLAN.seed);
        const writer = await morning.open({ paceMs: 4 }, wrap);
        await writer.until(() => hasToldOfFailure(writer), 'it has told of the failure');
        await writer.until(() => writer.ackCount > 50, 'it saves all the same');
        await morning.kill(writer);
        await morning.finish();
        noteFigures('EIO on every write of the journal', morning.tally.figures());
      },
    );
  });

  trial('row 18: the library becomes read-only for a while', async ({ bench }) => {
    const folder = bench.needs(() => TurningFolder.make(bench.scratch, 'library-disk'));
    const morning = bench.morning(PLAN.seed, { library: folder.place });
    await throughTrouble(morning, {
      begin: () => folder.forbidWriting(),
      isFelt: hasToldOfFailure,
      end: () => folder.allowWriting(),
    });
    noteFigures('EROFS in the library', morning.tally.figures());
  });

  inFullRun(() => {
    trial('row 17: the library is gone for a while, and back', async ({ bench }) => {
      const morning = bench.morning(PLAN.seed);
      const { library } = morning.folders;
      await throughTrouble(morning, {
        begin: () => renameSync(library, `${library}-away`),
        isFelt: hasToldOfFailure,
        end: () => renameSync(`${library}-away`, library),
      });
      noteFigures('the folder of the library is gone', morning.tally.figures());
    });
  });

  inFullRun(() => {
    trial(
      'row 17: pulled out and put in again, it catches up, and no session is left in its empty folder',
      async ({ bench }) => {
        const stick = bench.needs(() => Stick.make(bench.scratch, 'stick'));
        const empty = join(stick.place, 'library-1');
        mkdirSync(empty);
        stick.putIn();
        const morning = bench.morning(PLAN.seed, { library: stick.place });
        await throughTrouble(morning, {
          begin: () => stick.pull(),
          isFelt: hasToldOfFailure,
          end: () => stick.putIn(),
        });
        stick.pull();
        /* The sign of life of a lock may be there; it has no words in it. */
        expect(readdirSync(empty).filter((name) => !name.endsWith('.lock'))).toEqual([]);
        noteFigures('a stick is pulled out', morning.tally.figures());
      },
    );
  });

  trial('row 20: nobody is bothered where it is held for moments', async ({ bench }) => {
    const log = bench.scratch.file('calls.log');
    const wrap = bench.needs(() => failing('rename', 'EBUSY', '4..7', log));
    const morning = bench.morning(PLAN.seed);
    const writer = await throughTrouble(morning, { wrap, isFelt: () => failedCalls(log) >= 4 });
    /* A slow machine may take so long for its other work that it has something to tell. */
    if (!PLAN.isSlice) expect(hasToldOfFailure(writer)).toBe(false);
    noteFigures('EBUSY for moments', { ...morning.tally.figures(), failedCalls: failedCalls(log) });
  });

  inFullRun(() => {
    trial(
      'row 20: it is told where it is held for long, and the file catches up',
      async ({ bench }) => {
        const morning = bench.morning(PLAN.seed);
        await morning.finish();
        const lock = bench.needs(() => lockedFile(bench.scratch, morning.filePath()));
        const writer = await throughTrouble(morning, {
          begin: () => lock.close(),
          isFelt: hasToldOfFailure,
          end: () => lock.open(),
        });
        expect(isWell(writer)).toBe(true);
        noteFigures('EPERM for long', morning.tally.figures());
      },
    );
  });
});
