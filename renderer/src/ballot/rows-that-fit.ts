/** The lowest row that a hand can hit, and what the buttons below a list take, in room units. */
const ROW = 2.2;
const PAGER = 2.5;

/** How many rows stand on one page of a list that is `height` room units high; where it has more, the pager needs its place. */
export function rowsThatFit(count: number, height: number, row = ROW): number {
  const all = Math.floor(height / row);
  return Math.max(1, count <= all ? all : Math.floor((height - PAGER) / row));
}
