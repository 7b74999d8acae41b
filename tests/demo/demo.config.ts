import { defineConfig } from '@playwright/test';

/** One long play in one window; what it says goes straight to the terminal. */
export default defineConfig({
  testDir: '.',
  testMatch: 'demo.play.ts',
  outputDir: '../../reports/demo-artifacts',
  workers: 1,
  timeout: 0,
  reporter: './quiet-reporter.ts',
});
