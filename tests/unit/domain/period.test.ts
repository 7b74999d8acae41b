import { withPeriodEnd } from '@shared/domain/period';
import { expect, it } from 'vitest';

const year = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };

it('moves one end alone while the period stays the right way round', () => {
  expect(withPeriodEnd(year, { periodFrom: '2026-06-01' })).toEqual({
    periodFrom: '2026-06-01',
    periodTo: '2026-12-31',
  });
});

it('takes the end along when the beginning passes it, and the beginning when the end does', () => {
  expect(withPeriodEnd(year, { periodFrom: '2027-01-01' })).toEqual({
    periodFrom: '2027-01-01',
    periodTo: '2027-12-31',
  });
  expect(withPeriodEnd(year, { periodTo: '2025-12-31' })).toEqual({
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
  });
});
