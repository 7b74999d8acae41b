import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const reports = join(import.meta.dirname, '../../reports');

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: join(reports, 'package-artifacts'),
  // There is one package and one keyboard.
  workers: 1,
  retries: 0,
  timeout: 3 * 60_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: join(reports, 'package.json') }]],
});
