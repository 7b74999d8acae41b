/** Where a chair stands in the drawing of the room, in its own units. */
export interface Seat {
  readonly x: number;
  readonly y: number;
}

export interface SeatPlan {
  readonly seats: readonly Seat[];
  readonly radius: number;
  /** The chair from which the screen is hardest to read: the last one opposite the display. */
  readonly farthest: Seat | null;
}

/** The table in the drawing; the display hangs above it. */
export const TABLE = { x: 150, y: 74, width: 180, height: 206 } as const;
const GAP = 28;
const LARGEST_RADIUS = 13;

/** Seats a number of people round the three sides of the table that do not hide the display. */
export function seatPlan(count: number): SeatPlan {
  const atFoot = footSeats(count);
  const onSide = (count - atFoot) / 2;
  const sideStep = TABLE.height / Math.max(5, onSide);
  const footStep = TABLE.width / Math.max(4, atFoot);
  const radius = Math.min(LARGEST_RADIUS, sideStep * 0.4, footStep * 0.4);
  const side = (x: number) =>
    spread(onSide, TABLE.y + TABLE.height / 2, sideStep).map((y) => ({ x, y }));
  const foot = spread(atFoot, TABLE.x + TABLE.width / 2, footStep).map((x) => ({
    x,
    y: TABLE.y + TABLE.height + GAP,
  }));
  const seats = [...side(TABLE.x - GAP), ...foot, ...side(TABLE.x + TABLE.width + GAP).reverse()];
  return { seats, radius, farthest: foot.at(-1) ?? null };
}

/** About two sevenths sit opposite the display; both long sides hold equally many. */
function footSeats(count: number): number {
  const wished = Math.max(count > 0 ? 1 : 0, Math.round((count * 2) / 7));
  return (count - wished) % 2 === 0 ? wished : wished + 1;
}

const spread = (count: number, middle: number, step: number): number[] =>
  Array.from({ length: count }, (_, at) => middle + (at - (count - 1) / 2) * step);
