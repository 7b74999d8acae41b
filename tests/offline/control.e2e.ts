import { expect, test } from '@playwright/test';
import { internetCalls } from './internet-calls';
import { runTraced } from './traced-app';

test('without the app’s guards Chromium looks up where to fetch dictionaries, though nobody asked for anything', async () => {
  const { seen, trace } = await runTraced('unasked');
  expect(seen.failure).toBeUndefined();
  expect(seen.attempts).toEqual({});
  expect(internetCalls(trace).some((call) => /connect\(.*htons\(53\)/.test(call))).toBe(true);
});
