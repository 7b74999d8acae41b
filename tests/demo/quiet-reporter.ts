import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Passes on what the play says, and a failure in full; nothing about tests. */
// biome-ignore lint/style/noDefaultExport: Playwright finds a reporter by its default export
export default class QuietReporter implements Reporter {
  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const error of result.errors) process.stderr.write(`\n${error.stack ?? error.message}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
