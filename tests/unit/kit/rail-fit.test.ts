import { describe, expect, it } from 'vitest';
import { fitRail, type RailStop, WHOLE_RAIL } from '../../../renderer/src/kit/rail-fit';

/** Stages named by letters: small is done, capital is still to come, and the star marks the present one. */
function stops(names: string): RailStop[] {
  return names.split(' ').map((name) => ({
    id: name.replace('*', ''),
    state: name.endsWith('*') ? 'now' : name === name.toLowerCase() ? 'done' : 'next',
  }));
}

const folded = (names: string, room: number, width = 10) =>
  fitRail(stops(names), {
    stops: new Map(stops(names).map(({ id }) => [id, width])),
    doneChip: 4,
    laterChip: 4,
    gap: 1,
    room,
  });

describe('the rail of stages', () => {
  it('shows every name where there is room for all', () => {
    expect(folded('a b c* D E', 54)).toEqual(WHOLE_RAIL);
  });

  it('folds what is done first', () => {
    expect(folded('a b c* D E', 53)).toEqual({ isDoneFolded: true, laterIds: [] });
    expect(folded('a b c* D E', 37)).toEqual({ isDoneFolded: true, laterIds: [] });
  });

  it('folds the farthest of the coming stages next, and keeps as many as fit', () => {
    expect(folded('a b c* D E', 36)).toEqual({ isDoneFolded: true, laterIds: ['E'] });
    expect(folded('a b c* D E', 30)).toEqual({ isDoneFolded: true, laterIds: ['D', 'E'] });
  });

  it('keeps the present stage however narrow the window is', () => {
    expect(folded('a b c* D E', 3)).toEqual({ isDoneFolded: true, laterIds: ['D', 'E'] });
  });

  it('makes no chip of done stages when none is done', () => {
    expect(folded('A* B C', 20)).toEqual({ isDoneFolded: false, laterIds: ['B', 'C'] });
  });

  it('lets go of stages that were left out before those that come', () => {
    expect(folded('A B* C D', 41).laterIds).toEqual(['A']);
  });

  it('holds with twelve stages of long names', () => {
    const names = 'a b c d e f* G H I J K L';
    const { isDoneFolded, laterIds } = folded(names, 100, 18);
    expect(isDoneFolded).toBe(true);
    expect(laterIds).toEqual(['J', 'K', 'L']);
  });
});
