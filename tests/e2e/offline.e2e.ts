import { expect, test } from '@playwright/test';
import { internetCalls } from '../offline/internet-calls';
import { runTraced, whyNotTraced } from '../offline/traced-app';

/** Says loudly what cannot be shown here; whoever reads the result sees a skipped test, not a green one. */
function needTracer(): void {
  const why = whyNotTraced();
  if (why !== null) console.warn(`! NOT SHOWN HERE that the app stays offline: ${why}.`);
  test.info().skip(why !== null, why ?? '');
}

test('a session is held and its minutes saved without one internet socket, whatever page and main process try', async () => {
  needTracer();
  const { seen, trace } = await runTraced('guarded');
  expect(seen.failure).toBeUndefined();
  expect(seen.typed).not.toBe('');
  expect(seen.minutes).toBeGreaterThan(1000);
  expect(Object.keys(seen.attempts).length).toBeGreaterThan(30);
  expect(Object.values(seen.attempts)).not.toContain('answered');
  /* A trace that is empty has not seen the app, which talks to its display. */
  expect(trace).toContain('AF_UNIX');
  expect(internetCalls(trace)).toEqual([]);
});

test('the same session and attempts show up in the trace once the app’s guards are taken off', async () => {
  needTracer();
  const { seen, trace } = await runTraced('unguarded');
  expect(seen.failure).toBeUndefined();
  const calls = internetCalls(trace);
  /* What main was made to ask for. */
  expect(calls.some((call) => /connect\(.*htons\(1023\).*127\.0\.0\.1/.test(call))).toBe(true);
  /* Chromium looks up the name among the attempts. */
  expect(calls.some((call) => /connect\(.*htons\(53\)/.test(call))).toBe(true);
});
