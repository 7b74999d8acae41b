import { defineConfig } from '@playwright/test';

/** Plays the sample morning and takes the pictures of the README on the way. */
export default defineConfig({
  testDir: '.',
  testMatch: 'screenshots.play.ts',
  outputDir: '../../reports/screenshots-artifacts',
  workers: 1,
  timeout: 15 * 60_000,
  reporter: '../demo/quiet-reporter.ts',
});
