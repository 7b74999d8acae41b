import { describe, expect, it } from 'vitest';
import { labelsThatFit } from '../../../renderer/src/lessons/trend-labels';

const YEARS = ['2021', '2022', '2023', '2024', '2025', '2026'];

describe('the labels of a trend', () => {
  it('are all there where there is room', () => {
    expect(labelsThatFit(['1 of 2', '2 of 3'], ['1/2', '2/3'], 75)).toEqual(['1 of 2', '2 of 3']);
  });

  it('are short where the long ones would lie over each other', () => {
    expect(labelsThatFit(['0 von 1', '1 von 2'], ['0/1', '1/2'], 25)).toEqual(['0/1', '1/2']);
  });

  it('are fewer where the short ones still would, and the newest is always told', () => {
    expect(labelsThatFit(YEARS, YEARS, 25)).toEqual(['', '2022', '', '2024', '', '2026']);
    expect(labelsThatFit(['1234567', '2', '3'], ['1234567', '2', '3'], 25)).toEqual([
      '1234567',
      '',
      '3',
    ]);
  });
});
