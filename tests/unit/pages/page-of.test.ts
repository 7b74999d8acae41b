import { describe, expect, it } from 'vitest';
import { indexAfterKey, pageOf, pageStarts } from '../../../renderer/src/pages/page-of';

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('the pages of a list', () => {
  it('hold so many items each, the last one what is left', () => {
    expect(pageOf(seven, 3, 0)).toEqual({
      page: 0,
      pageCount: 3,
      first: 0,
      visible: ['a', 'b', 'c'],
    });
    expect(pageOf(seven, 3, 4)).toMatchObject({ page: 1, first: 3, visible: ['d', 'e', 'f'] });
    expect(pageOf(seven, 3, 6)).toMatchObject({ page: 2, first: 6, visible: ['g'] });
  });

  it('end with the last one, also for a place that has gone', () => {
    expect(pageOf(seven, 3, 99)).toMatchObject({ page: 2, visible: ['g'] });
  });

  it('are one where there is nothing', () => {
    expect(pageOf([], 3, 2)).toEqual({ page: 0, pageCount: 1, first: 0, visible: [] });
  });
});

describe('the keys that lead through pages', () => {
  it('go a page on or back, or to either end', () => {
    const after = (key: string) => indexAfterKey(key, 4, 7, 3);
    expect(['PageUp', 'PageDown', 'Home', 'End'].map(after)).toEqual([1, 7, 0, 6]);
  });

  it('are no others', () => {
    expect(indexAfterKey('ArrowDown', 4, 7, 3)).toBeNull();
  });
});

describe('the first items of the pages', () => {
  const isHead = (item: string) => item === item.toUpperCase();

  it('never leave a head alone at the foot of a page', () => {
    expect(pageStarts(['A', 'b', 'c', 'D', 'e', 'f'], 4, isHead)).toEqual([0, 3]);
    expect(pageStarts(['A', 'b', 'C', 'D', 'e'], 4, isHead)).toEqual([0, 2]);
  });

  it('are so many apart where nothing is a head, and go on where all are', () => {
    expect(pageStarts(seven, 3, isHead)).toEqual([0, 3, 6]);
    expect(pageStarts(seven, 7, isHead)).toEqual([0]);
    expect(pageStarts([], 3, isHead)).toEqual([0]);
    expect(pageStarts(['A', 'B', 'C'], 2, () => true)).toEqual([0, 1]);
  });
});
