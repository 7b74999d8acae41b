import { describe, expect, it } from 'vitest';
import {
  type ClockFace,
  clockWords,
  faceOf,
  isSameFace,
  secondsText,
} from '../../../renderer/src/run/clock-face';

const view = (remainingMs: number, overMs = 0) => ({
  state: overMs > 0 || remainingMs === 0 ? ('over' as const) : ('running' as const),
  allottedMs: 600_000,
  remainingMs,
  overMs,
  realMs: 0,
});
const face = (remainingMs: number, overMs = 0): ClockFace => faceOf(view(remainingMs, overMs));

describe('the face of a clock', () => {
  it('moves in steps of five seconds until the last minute, then every second', () => {
    expect(face(299_900).leftMs).toBe(300_000);
    expect(face(295_001).leftMs).toBe(300_000);
    expect(face(295_000).leftMs).toBe(295_000);
    expect(face(59_400).leftMs).toBe(60_000);
    expect(face(59_000).leftMs).toBe(59_000);
  });

  it('is the same face between two steps, so nothing is drawn again', () => {
    expect(isSameFace(face(299_900), face(296_000))).toBe(true);
    expect(isSameFace(face(300_000), face(295_000))).toBe(false);
    expect(isSameFace(face(0, 61_000), face(0, 119_000))).toBe(true);
    expect(isSameFace(face(0, 119_000), face(0, 120_000))).toBe(false);
  });

  it('says minutes, in the last minute seconds, and minutes again when time is over', () => {
    expect(clockWords(face(171_000))).toEqual({ kind: 'minutes', minutes: 3 });
    expect(clockWords(face(120_000))).toEqual({ kind: 'minutes', minutes: 2 });
    expect(clockWords(face(60_000))).toEqual({ kind: 'seconds', seconds: 60 });
    expect(clockWords(face(45_200))).toEqual({ kind: 'seconds', seconds: 46 });
    expect(clockWords(face(0, 20_000))).toEqual({ kind: 'up' });
    expect(clockWords(face(0, 200_000))).toEqual({ kind: 'over', minutes: 3 });
  });

  it('writes seconds as a clock does', () => {
    expect(secondsText(60)).toBe('1:00');
    expect(secondsText(7)).toBe('0:07');
  });
});
