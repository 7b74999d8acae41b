import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { internetCalls, reachingCalls } from './internet-calls';

test('no app of the whole run has reached for an internet address, not even for one on this computer', () => {
  const folder = process.env.LESSONS_TRACES;
  if (folder === undefined) throw new Error('Run these tests by `npm run test:offline`');
  const traces = readdirSync(folder)
    .filter((name) => name.startsWith('trace.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  /* Each app was made to listen for the test's driver: the trace of an app that shows not even that has not seen it. */
  expect(traces.length).toBeGreaterThan(0);
  expect(traces.filter((trace) => internetCalls(trace).length === 0)).toEqual([]);
  expect(traces.flatMap(reachingCalls)).toEqual([]);
});
