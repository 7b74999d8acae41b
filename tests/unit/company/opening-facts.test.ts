import { agoOf } from '@shared/company/opening-facts';
import { describe, expect, it } from 'vitest';

describe('how long ago something was said', () => {
  it.each([
    ['2026-12-11', 0, 'day'],
    ['2026-11-28', 13, 'day'],
    ['2026-11-27', 2, 'week'],
    ['2026-10-12', 2, 'month'],
    ['2025-12-12', 11, 'month'],
    ['2025-12-11', 12, 'month'],
    ['2024-12-11', 24, 'month'],
  ])('from %s to 11 December 2026 it is %i %ss', (on, count, unit) => {
    expect(agoOf(on, '2026-12-11')).toEqual({ count, unit });
  });
});
