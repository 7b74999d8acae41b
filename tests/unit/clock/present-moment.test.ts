import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_000_000 });
});
afterEach(() => vi.useRealTimers());

const freshWindow = () => import('../../../renderer/src/state/present-moment');

test('until the main process has told its moment, the computer is asked', async () => {
  const { presentMoment } = await freshWindow();
  expect(presentMoment()).toBe(1_000_000);
});

test('row 43: a window counts on from what it was told, whatever becomes of the clock of the computer', async () => {
  const { anchorPresentMoment, presentMoment } = await freshWindow();
  anchorPresentMoment(5_000_000);
  vi.advanceTimersByTime(60_000);
  vi.setSystemTime(0);
  expect(presentMoment()).toBe(5_060_000);
});

test('row 44: whoever shows time is called when it was told anew', async () => {
  const { anchorPresentMoment, onPresentMomentAnchored, presentMoment } = await freshWindow();
  const seen: number[] = [];
  const stop = onPresentMomentAnchored(() => seen.push(presentMoment()));
  anchorPresentMoment(5_000_000);
  anchorPresentMoment(9_000_000);
  stop();
  anchorPresentMoment(12_000_000);
  expect(seen).toEqual([5_000_000, 9_000_000]);
});
