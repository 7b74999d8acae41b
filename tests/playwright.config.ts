import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const reports = join(import.meta.dirname, '../reports');

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: join(reports, 'e2e-artifacts'),
  // Each test starts an Electron of its own with a profile of its own, so they may run side by side.
  fullyParallel: true,
  workers: 2,
  // A test that passes only at the second try has found something; it must not look green.
  retries: 0,
  // The longest one plays a whole morning, stroke by stroke: four minutes, and twice as long on a slow computer.
  timeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: join(reports, 'e2e.json') }]],
});
