import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const reports = join(import.meta.dirname, '../../reports');

export default defineConfig({
  outputDir: join(reports, 'offline-artifacts'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 10 * 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: join(reports, 'offline.json') }]],
  projects: [
    { name: 'no way out', testDir: '.', testMatch: /(no-way-out|control)\.e2e\.ts$/ },
    {
      name: 'end to end',
      testDir: '../e2e',
      // This one starts and traces apps of its own.
      testMatch: /^(?!.*offline\.e2e\.ts$).*\.e2e\.ts$/,
      dependencies: ['no way out'],
      // Looked at in the end, whatever the tests themselves have found.
      teardown: 'traces',
    },
    { name: 'traces', testDir: '.', testMatch: 'traces.e2e.ts' },
  ],
});
