import { describe, expect, it } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countVitest,
  isGreen,
  NOTHING,
  oneCheck,
  sum,
  withExitCode,
} from '../../../electron/setup/summary.mjs';

describe('the closing line', () => {
  it('names skipped tests only when there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe(
      '12 passed, 1 failed, 3 skipped',
    );
  });

  it('adds up all runners and counts types and lint as one test each', () => {
    const all = [oneCheck(true), oneCheck(false), { passed: 10, failed: 2, skipped: 1 }];
    expect(sum(all)).toEqual({ passed: 11, failed: 3, skipped: 1 });
  });

  it('is not green when nothing ran', () => {
    expect(isGreen(NOTHING)).toBe(false);
    expect(isGreen({ passed: 1, failed: 0, skipped: 5 })).toBe(true);
    expect(isGreen({ passed: 1, failed: 1, skipped: 0 })).toBe(false);
  });

  it('is not green when a runner broke down without a failed test', () => {
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});

describe('vitest’s report', () => {
  it('is counted with tests that are skipped or still to be written', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countVitest(report)).toMatchObject({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 7,
      testResults: [
        {
          name: 'broken.test.ts',
          message: 'No such module',
          status: 'failed',
          assertionResults: [],
        },
        { name: 'sound.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitest(report)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
      failures: ['broken.test.ts: No such module'],
    });
  });

  it('names what failed, and why', () => {
    const assertionResults = [
      {
        status: 'failed',
        fullName: 'the lamp is lit',
        failureMessages: ['expected dark to be lit'],
      },
      { status: 'passed', fullName: 'the door opens' },
    ];
    const report = {
      numFailedTests: 1,
      testResults: [{ name: 'lamp.test.ts', status: 'failed', assertionResults }],
    };
    expect(countVitest(report).failures).toEqual([
      'lamp.test.ts › the lamp is lit\nexpected dark to be lit',
    ]);
  });
});

describe('Playwright’s report', () => {
  it('is counted, and a test that passed only at the second try has failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats })).toMatchObject({ passed: 4, failed: 2, skipped: 2 });
  });

  it('names what failed, however deep it stands', () => {
    const failed = { ok: false, file: 'room.e2e.ts', line: 12, title: 'the lamp is lit' };
    const suites = [{ suites: [{ specs: [failed, { ...failed, ok: true }] }] }];
    expect(countPlaywright({ suites }).failures).toEqual(['room.e2e.ts:12 › the lamp is lit']);
  });

  it('counts errors outside of tests when no test failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{ message: 'no tests found' }] }).failed).toBe(1);
  });
});
