/** Words of fewer letters have too many neighbours that mean something else. */
const FEWEST = 4;
/** From this length on two mistakes are forgiven. */
const LONG = 8;

/** Whether a word is another one with a small typing mistake: a letter too many, too few, wrong, or two that changed places. The first one is right. */
export function isNearly(typed: string, known: string): boolean {
  if (typed.length < FEWEST || known.length < FEWEST || typed[0] !== known[0]) return false;
  const most = typed.length >= LONG ? 2 : 1;
  return Math.abs(typed.length - known.length) <= most && mistakes(typed, known) <= most;
}

/** The least number of such mistakes between two words (optimal string alignment, Damerau 1964). */
function mistakes(typed: string, known: string): number {
  const at = (rows: readonly (readonly number[])[], row: number, column: number): number =>
    rows[row]?.[column] ?? 0;
  const rows: number[][] = [Array.from({ length: known.length + 1 }, (_one, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    rows.push(now);
    for (let column = 1; column <= known.length; column += 1) {
      const isSame = typed[row - 1] === known[column - 1];
      const changed =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === known[column - 2] &&
        typed[row - 2] === known[column - 1];
      now[column] = Math.min(
        at(rows, row - 1, column) + 1,
        at(rows, row, column - 1) + 1,
        at(rows, row - 1, column - 1) + (isSame ? 0 : 1),
        changed ? at(rows, row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(rows, typed.length, known.length);
}
