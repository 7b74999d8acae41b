import { expect, test } from 'vitest';
import { RestartBudget } from '../../../electron/main/window/restart-budget';

test('row 49: a view that dies again and again is restarted three times, then somebody is asked', () => {
  const budget = new RestartBudget();
  expect([0, 1_000, 2_000, 3_000].map((now) => budget.take(now))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('row 49: a view that dies once in a while is always restarted', () => {
  const budget = new RestartBudget();
  for (let now = 0; now < 3_600_000; now += 61_000) expect(budget.take(now)).toBe(true);
});
