import { describe, expect, it } from 'vitest';
import { discPath, pointOnDisc } from '../../../renderer/src/kit/disc-path';

describe('the timer disc', () => {
  it('is whole at the beginning and gone at the end', () => {
    expect(discPath(1)).toContain('A42 42 0 1 1');
    expect(discPath(0)).toBe('');
  });

  it('stays within its bounds where time runs over or was never given', () => {
    expect(discPath(1.5)).toBe(discPath(1));
    expect(discPath(-0.5)).toBe('');
  });

  it('empties clockwise: with three quarters left, the first quarter is open', () => {
    expect(discPath(0.75)).toBe('M50 50L92 50A42 42 0 1 1 50 8Z');
    expect(discPath(0.25)).toBe('M50 50L8 50A42 42 0 0 1 50 8Z');
  });

  it('puts the ticks where a clock has them', () => {
    expect(pointOnDisc(0).y).toBeCloseTo(8);
    expect(pointOnDisc(0.5).y).toBeCloseTo(92);
    expect(pointOnDisc(0.25).x).toBeCloseTo(92);
  });
});
