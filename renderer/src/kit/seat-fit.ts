/** How the names along the table's edge are laid out. */
export interface SeatFit {
  /** One row: names side by side, seats above them. Two rows: seats evenly spaced, every second name one row lower. */
  readonly rows: 1 | 2;
  /** How far each name stands beside the middle of its seat, in the unit of the widths. */
  readonly shifts: readonly number[];
  /** The most a name may take; a longer one is cut off and whole in its title. */
  readonly widest: number | null;
}

export const ONE_ROW: SeatFit = { rows: 1, shifts: [], widest: null };

/** So often the span between a width that is too large and one that fits is halved. */
const HALVINGS = 12;

/** At both ends of the table a name has only half of its neighbour's place, so all may have to get by with a little less. */
const LEAST_SHARE = 0.7;

/** Lays the names out on a table's edge as wide as the room, at least a gap apart. */
export function fitSeats(widths: readonly number[], room: number, gap: number): SeatFit {
  const needed = widths.reduce((sum, width) => sum + width + gap, -gap);
  if (needed <= room) return ONE_ROW;
  const asText = shiftsInTwoRows(widths, room, gap);
  if (asText !== null) return { rows: 2, shifts: asText, widest: null };
  /* The room reads names from the back row, so they never get smaller: the longest ones are cut off, as little as can be. */
  const share = (2 * room) / widths.length - gap;
  let tooWide = Math.max(...widths);
  const ofShare = shiftsOfCut(widths, share, room, gap);
  let widest = ofShare === null ? share * LEAST_SHARE : share;
  let shifts = ofShare ?? shiftsOfCut(widths, widest, room, gap) ?? widths.map(() => 0);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (widest + tooWide) / 2;
    const tried = shiftsOfCut(widths, middle, room, gap);
    if (tried === null) {
      tooWide = middle;
    } else {
      widest = middle;
      shifts = tried;
    }
  }
  return { rows: 2, shifts, widest };
}

const shiftsOfCut = (widths: readonly number[], widest: number, room: number, gap: number) =>
  shiftsInTwoRows(
    widths.map((width) => Math.min(width, widest)),
    room,
    gap,
  );

/** The shifts of all names, each row for itself, or null where one would stand nearer to its neighbour's seat. */
function shiftsInTwoRows(
  widths: readonly number[],
  room: number,
  gap: number,
): readonly number[] | null {
  const slot = room / widths.length;
  const shifts = widths.map(() => 0);
  for (const row of [0, 1]) {
    const seats = widths.flatMap((width, index) =>
      index % 2 === row ? [{ index, width, middle: (index + 0.5) * slot }] : [],
    );
    let end = -gap;
    const lefts = seats.map(({ width, middle }) => {
      const left = Math.max(middle - width / 2, end + gap);
      end = left + width;
      return left;
    });
    let limit = room + gap;
    for (const [place, { index, width, middle }] of [...seats.entries()].reverse()) {
      const left = Math.min(lefts[place] ?? 0, limit - gap - width);
      limit = left;
      /* A hundredth of a pixel is nothing, and must not look like a shift. */
      shifts[index] = Math.round((left + width / 2 - middle) * 100) / 100 || 0;
    }
    if (limit < 0) return null;
  }
  return shifts.every((shift) => Math.abs(shift) <= slot) ? shifts : null;
}

export const isSameSeatFit = (a: SeatFit, b: SeatFit): boolean =>
  a.rows === b.rows && a.widest === b.widest && a.shifts.join() === b.shifts.join();
