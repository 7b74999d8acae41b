import { describe, expect, it } from 'vitest';
import { discPath, notchPath, pointOnDisc, tickShares } from '../../../renderer/src/kit/disc-path';

const MINUTE = 60_000;

describe('the disc', () => {
  it('begins at twelve o’clock and goes round clockwise', () => {
    expect(pointOnDisc(0, 40)).toEqual({ x: 50, y: 10 });
    expect(pointOnDisc(0.25, 40)).toEqual({ x: 90, y: 50 });
    expect(pointOnDisc(0.75, 40)).toEqual({ x: 10, y: 50 });
  });

  it('is whole while all the time is left, and nothing when none is', () => {
    expect(discPath(1)).toBe('M50 8A42 42 0 1 1 50 92A42 42 0 1 1 50 8Z');
    expect(discPath(0)).toBe('');
  });

  it('opens clockwise: with three quarters left the hand stands at three o’clock', () => {
    expect(discPath(0.75)).toBe('M50 50L92 50A42 42 0 1 1 50 8Z');
  });

  it('draws the small side of the circle when less than half is left', () => {
    expect(discPath(0.25)).toBe('M50 50L8 50A42 42 0 0 1 50 8Z');
  });

  it('is neither more than full nor less than empty, and bears a share that is no number', () => {
    expect(discPath(1.7)).toBe(discPath(1));
    expect(discPath(-0.2)).toBe('');
    expect(discPath(Number.NaN)).toBe('');
  });
});

describe('the ticks', () => {
  it('stand one to a minute up to a quarter of an hour', () => {
    expect(tickShares(4 * MINUTE)).toEqual([0, 0.75, 0.5, 0.25]);
    expect(tickShares(15 * MINUTE)).toHaveLength(15);
  });

  it('stand one to five minutes beyond that', () => {
    expect(tickShares(20 * MINUTE)).toEqual([0, 0.75, 0.5, 0.25]);
  });

  it('count back from the end where the time is not a whole number of minutes', () => {
    const [end, oneMinuteLeft] = tickShares(2.5 * MINUTE);
    expect(end).toBe(0);
    expect(oneMinuteLeft).toBeCloseTo(0.6);
  });

  it('are none for no time at all', () => {
    expect(tickShares(0)).toEqual([]);
  });
});

describe('the notch', () => {
  it('is cut where two minutes are left', () => {
    expect(notchPath(4 * MINUTE)).toContain('L50 88L');
  });

  it('is missing where the whole time is no longer than that', () => {
    expect(notchPath(2 * MINUTE)).toBeNull();
  });
});
