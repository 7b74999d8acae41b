import type { StageKind } from '@shared/domain/model';
import { stretchWithoutBreak } from '@shared/domain/stretch-without-break';
import { describe, expect, it } from 'vitest';

const stages = (...list: [StageKind, number][]) =>
  list.map(([kind, minutes]) => ({ kind, plannedMs: minutes * 60_000 }));

describe('a stretch without a break', () => {
  it('is nothing to speak of up to ninety minutes', () => {
    expect(stretchWithoutBreak([])).toBeNull();
    expect(
      stretchWithoutBreak(stages(['talk', 50], ['question', 40], ['break', 10], ['actions', 90])),
    ).toBeNull();
  });

  it('is found with its beginning, its length and the best place for a break', () => {
    const list = stages(
      ['talk', 30],
      ['question', 40],
      ['break', 15],
      ['question', 55],
      ['question', 15],
      ['actions', 40],
      ['talk', 20],
      ['close', 10],
    );
    expect(stretchWithoutBreak(list)).toEqual({
      startMs: 85 * 60_000,
      lengthMs: 140 * 60_000,
      breakAtIndex: 5,
    });
  });

  it('may be one long stage, after which alone a break fits', () => {
    expect(stretchWithoutBreak(stages(['question', 120], ['break', 10]))).toMatchObject({
      startMs: 0,
      breakAtIndex: 1,
    });
  });
});
