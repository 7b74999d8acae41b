import { imageHeightMetres, isTooDeep, roomUnitVh } from '@shared/domain/room-unit';
import { describe, expect, it } from 'vitest';

/** Smallest readable size in vh by farthest seat and display, for letters whose capitals are 0.72 em high. */
const TABLE = [
  { metres: 3, 55: 3.0, 65: 2.6, 75: 2.2, 86: 1.9 },
  { metres: 5, 55: 5.1, 65: 4.3, 75: 3.7, 86: 3.2 },
  { metres: 7, 55: 7.1, 65: 6.0, 75: 5.2, 86: 4.5 },
] as const;
const DISPLAYS = [55, 65, 75, 86] as const;

describe('the room unit', () => {
  it('knows the image height of 16:9 displays', () => {
    expect(DISPLAYS.map((inches) => Math.round(imageHeightMetres(inches) * 1000))).toEqual([
      685, 809, 934, 1071,
    ]);
  });

  it('follows the legibility table, within its limits', () => {
    for (const row of TABLE) {
      for (const inches of DISPLAYS) {
        const wanted = Math.min(5.2, Math.max(2.4, (row[inches] * 0.72) / 0.668));
        expect(Math.abs(roomUnitVh(inches, row.metres) - wanted)).toBeLessThan(0.07);
      }
    }
  });

  it('takes the usual room as long as one of both is unknown', () => {
    expect(roomUnitVh(null, null)).toBe(3.2);
    expect(roomUnitVh(75, null)).toBe(3.2);
    expect(roomUnitVh(null, 4)).toBe(3.2);
  });

  it('stays between 2.4 and 5.2', () => {
    expect(roomUnitVh(98, 1)).toBe(2.4);
    expect(roomUnitVh(43, 12)).toBe(5.2);
  });

  it('calls a room too deep beyond eight image heights', () => {
    expect(isTooDeep(65, 7)).toBe(true);
    expect(isTooDeep(75, 7)).toBe(false);
    expect(isTooDeep(55, 5)).toBe(false);
  });
});
