import { describe, expect, it } from 'vitest';
import { fitSeats, ONE_ROW, type SeatFit } from '../../../renderer/src/kit/seat-fit';

const GAP = 0.5;

/** Where each name of one row begins and ends, in the order of the seats. */
function spans(widths: readonly number[], room: number, fit: SeatFit, row: 0 | 1) {
  const slot = room / widths.length;
  return widths.flatMap((width, index) => {
    if (index % 2 !== row) return [];
    const shown = Math.min(width, fit.widest ?? Number.POSITIVE_INFINITY);
    const middle = (index + 0.5) * slot + (fit.shifts[index] ?? 0);
    return [{ from: middle - shown / 2, to: middle + shown / 2 }];
  });
}

function expectNoOverlap(widths: readonly number[], room: number): SeatFit {
  const fit = fitSeats(widths, room, GAP);
  for (const row of [0, 1] as const) {
    let end = -GAP;
    for (const { from, to } of spans(widths, room, fit, row)) {
      expect(from).toBeGreaterThanOrEqual(end + GAP - 0.02);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(room + 0.02);
  }
  return fit;
}

describe('the names along the table', () => {
  it('stand side by side where all fit', () => {
    expect(fitSeats([3, 4, 5], 13, GAP)).toEqual(ONE_ROW);
  });

  it('stand in two rows at full size where they do not', () => {
    const fit = expectNoOverlap(
      Array.from({ length: 18 }, (_, i) => 2.5 + (i % 3)),
      52,
    );
    expect(fit.rows).toBe(2);
    expect(fit.widest).toBeNull();
  });

  it('stay under their seats as long as no neighbour is in the way', () => {
    const fit = fitSeats(Array(20).fill(2.4), 50, GAP);
    expect(fit).toEqual({ rows: 2, shifts: Array(20).fill(0), widest: null });
  });

  it('move inwards at the ends instead of leaving the table', () => {
    const fit = expectNoOverlap([6, ...Array.from({ length: 18 }, () => 2.4), 6], 51);
    expect(fit.shifts[0]).toBeGreaterThan(0);
    expect(fit.shifts.at(-1)).toBeLessThan(0);
  });

  it('keep short names whole where only the long ones stand in the way', () => {
    const fit = expectNoOverlap(
      Array.from({ length: 24 }, (_, i) => (i % 6 === 0 ? 12 : 2.4)),
      52,
    );
    expect(fit.widest).toBeGreaterThan((2 * 52) / 24 - GAP);
    expect(fit.widest).toBeLessThan(12);
  });

  it('are cut, and never overlap, when two rows are not enough', () => {
    const fit = expectNoOverlap(
      Array.from({ length: 24 }, () => 9),
      52,
    );
    expect(fit.widest).toBeGreaterThanOrEqual((2 * 52) / 24 - GAP);
  });

  it('keep as many letters as there is room for, also where one of them is very long', () => {
    const widths = [
      ...Array.from({ length: 14 }, () => 4),
      18,
      ...Array.from({ length: 9 }, () => 3),
    ];
    const fit = expectNoOverlap(widths, 40);
    expect(fit.widest).toBeGreaterThan((2 * 40) / 24 - GAP - 0.1);
  });
});
