import { renameSync, statfsSync } from 'node:fs';
import { expect, inject } from 'vitest';
import { trial } from './bench';
import type { FiguresOrders } from './figures-child';
import { PLAN } from './plan';
import { type Figures, noteFigures } from './report';
import { system } from './scratch';
import { quantileOf } from './tally';

/** Whole runs; the figures told are the medians of all. */
const RUNS = 5;
const LETTERS = 2_000;
const LINES = 10_000;
/** The magic number of tmpfs (statfs(2)): there a sync costs nothing, and a figure means nothing. */
const TMPFS = 0x01021994;

const measure = (orders: FiguresOrders): Readonly<Record<string, number>> =>
  JSON.parse(system(process.execPath, inject('figuresScript'), JSON.stringify(orders)));

/** Of each figure the median over the runs. */
function medians(runs: readonly Readonly<Record<string, number>>[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = runs.map((run) => run[name] ?? 0);
      return [name, Number(quantileOf(values, 0.5).toFixed(3))];
    }),
  );
}

trial('a letter is on the disk about as fast as a bare write of as many bytes', ({ bench }) => {
  const runs = Array.from({ length: RUNS }, (_, run) =>
    measure({
      task: 'durable',
      folders: {
        profile: bench.scratch.folder(`profile-${run}`),
        library: bench.scratch.folder(`library-${run}`),
      },
      seed: PLAN.seed + run,
      count: LETTERS,
    }),
  );
  const isRealDisk = Number(statfsSync(bench.scratch.path).type) !== TMPFS;
  noteFigures('command to disk, against a bare write and fdatasync', {
    runs: RUNS,
    isRealDisk,
    ...medians(runs),
  });
  expect(runs.every(({ lineBytes = 0 }) => lineBytes > 0)).toBe(true);
});

trial('a session of a megabyte with 10,000 journal lines is recovered', ({ bench }) => {
  const folders = {
    profile: bench.scratch.folder('profile'),
    library: bench.scratch.folder('library'),
  };
  const common = { folders, seed: PLAN.seed, count: LINES };
  const grown = measure({ task: 'grow', ...common });
  renameSync(`${folders.library}-away`, folders.library);
  const keep = (from: string, to: string) => system('cp', '-a', '--', from, to);
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const copy = {
      profile: bench.scratch.file(`run-${run}/profile`),
      library: bench.scratch.file(`run-${run}/library`),
    };
    bench.scratch.folder(`run-${run}`);
    keep(folders.profile, copy.profile);
    keep(folders.library, copy.library);
    return measure({ task: 'recover', ...common, folders: copy });
  });
  noteFigures('recovery of 1 MB and 10,000 journal lines', {
    runs: RUNS,
    ...grown,
    ...medians(runs),
  });
  expect(runs.map(({ revision }) => revision)).toEqual(runs.map(() => LINES));
});
