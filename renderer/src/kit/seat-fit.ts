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

/** So many widths are tried between the longest name and what everybody gets in any case. */
const TRIES = 12;

/** Lays the names out on a table's edge as wide as the room, at least a gap apart. */
export function fitSeats(widths: readonly number[], room: number, gap: number): SeatFit {
  const needed = widths.reduce((sum, width) => sum + width + gap, -gap);
  if (needed <= room) return ONE_ROW;
  const asText = shiftsInTwoRows(widths, room, gap);
  if (asText !== null) return { rows: 2, shifts: asText, widest: null };
  /* The room reads names from the back row, so they never get smaller: the longest ones are cut off, as little as can be. */
  const longest = Math.max(...widths);
  const share = (2 * room) / widths.length - gap;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const widest = longest - ((longest - share) * attempt) / TRIES;
    const cut = widths.map((width) => Math.min(width, widest));
    const shifts = shiftsInTwoRows(cut, room, gap);
    if (shifts !== null) return { rows: 2, shifts, widest };
  }
  return { rows: 2, shifts: widths.map(() => 0), widest: share };
}

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
