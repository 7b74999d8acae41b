import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const takesFigures = process.env.LESSONS_FAULT_FIGURES === '1';
const root = join(import.meta.dirname, '../..');

/* One seed for all test processes, shown at the beginning; another one each time, unless one is to be repeated. */
process.env.LESSONS_FAULT_SEED ??= String(1 + Math.floor(Math.random() * (2 ** 31 - 1)));

/* What the slice has no time for at all; a file without a test would count as failed. */
const beyondTheSlice =
  process.env.LESSONS_FAULT_SLICE === '1'
    ? ['tests/faults/clock.test.ts', 'tests/faults/two-computers.test.ts']
    : [];

export default defineConfig({
  root,
  cacheDir: join(root, 'node_modules/.cache/vitest'),
  resolve: { alias: { '@shared': join(root, 'shared') } },
  test: {
    name: 'faults',
    environment: 'node',
    // Figures are taken alone: other tests at the same time would be measured, too.
    include: [takesFigures ? 'tests/faults/figures.test.ts' : 'tests/faults/**/*.test.ts'],
    exclude: takesFigures ? [] : ['tests/faults/figures.test.ts', ...beyondTheSlice],
    globalSetup: ['tests/faults/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Long runs take as long as they take; a writer that hangs is noticed by whoever waits for it.
    testTimeout: 12 * 3_600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
  },
});
