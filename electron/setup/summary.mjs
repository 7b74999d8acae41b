// Adds up what the test runners report, for the one line that a test run ends with.

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: readonly string[] }} Counts failures: their names */

/** @type {Readonly<Counts>} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    NOTHING,
  );
}

/**
 * @param {Counts} counts
 * @returns {string} such as "120 passed, 0 failed" or "120 passed, 1 failed, 2 skipped"
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A run in which nothing ran has shown nothing. @param {Counts} counts */
export const isGreen = ({ passed, failed }) => failed === 0 && passed > 0;

/**
 * A check without single tests, such as the types: it counts as one.
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export const oneCheck = (succeeded) =>
  succeeded ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };

/**
 * A runner that failed must not look green because its report shows no failed test (it may have broken down before or after).
 * @param {Counts} counts
 * @param {number} code what the runner returned
 * @returns {Counts}
 */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {any} report vitest's JSON report
 * @returns {Counts}
 */
export function countVitest(report) {
  const files = report.testResults ?? [];
  // A file that could not even be loaded has no tests to count.
  const broken = files.filter(
    /** @param {any} file */ (file) =>
      file.status === 'failed' && (file.assertionResults ?? []).length === 0,
  ).length;
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    failures: failedInVitest(report),
  };
}

/**
 * @param {any} report Playwright's JSON report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  const errors = (report.errors ?? []).length;
  // Flaky counts as failed: it has failed at least once.
  return {
    passed: expected,
    failed: unexpected + flaky + (unexpected === 0 && errors > 0 ? errors : 0),
    skipped,
    failures: failedInPlaywright(report),
  };
}

/**
 * @param {any} report vitest's JSON report
 * @returns {string[]} each failed test, or the file that could not be loaded
 */
function failedInVitest(report) {
  return (report.testResults ?? []).flatMap(
    /** @param {any} file */ (file) => {
      const tests = file.assertionResults ?? [];
      if (file.status === 'failed' && tests.length === 0) return [`${file.name}: ${file.message}`];
      return tests
        .filter(/** @param {any} test */ (test) => test.status === 'failed')
        .map(
          /** @param {any} test */ (test) =>
            `${file.name} › ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`,
        );
    },
  );
}

/**
 * @param {any} report Playwright's JSON report
 * @returns {string[]} each failed test
 */
function failedInPlaywright(report) {
  /** @param {any} suite @returns {string[]} */
  const inSuite = (suite) => [
    ...(suite.specs ?? [])
      .filter(/** @param {any} spec */ (spec) => spec.ok === false)
      .map(/** @param {any} spec */ (spec) => `${spec.file}:${spec.line} › ${spec.title}`),
    ...(suite.suites ?? []).flatMap(inSuite),
  ];
  return (report.suites ?? []).flatMap(inSuite);
}
