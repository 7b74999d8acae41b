import { describe, expect, it } from 'vitest';
import { seatPlan } from '../../../renderer/src/setup/seat-plan';

describe('the plan of the room', () => {
  it('has as many chairs as people, none on another', () => {
    for (const count of [0, 1, 2, 3, 7, 8, 14, 15, 30, 60]) {
      const { seats, radius } = seatPlan(count);
      expect(seats).toHaveLength(count);
      for (const [at, seat] of seats.entries()) {
        for (const other of seats.slice(at + 1)) {
          expect(Math.hypot(seat.x - other.x, seat.y - other.y)).toBeGreaterThan(radius * 2);
        }
      }
    }
  });

  it('puts the farthest chair opposite the display', () => {
    const { seats, farthest } = seatPlan(14);
    expect(farthest?.y).toBe(Math.max(...seats.map((seat) => seat.y)));
    expect(seatPlan(0).farthest).toBeNull();
  });
});
