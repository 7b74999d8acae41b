/** Room units that the dialog takes beside its rows, and the field for somebody who came late. */
const FRAME = 10.8;
const LATE_FIELD = 3.9;
const ROW = 2.2;
const COLUMNS = 2;
/** Nobody looks for a name among more rows. */
const MOST_ROWS = 7;

const placesIn = (height: number): number =>
  COLUMNS * Math.min(MOST_ROWS, Math.max(1, Math.floor(height / ROW)));

/**
 * Which people stand on which page of the dialog, on a screen so many room units high: from the first index up to the one
 * before the last. The field for somebody who came late stands on the last page, which keeps room for it.
 */
export function peoplePages(
  count: number,
  high: number,
): readonly { readonly from: number; readonly to: number }[] {
  const most = placesIn(high - FRAME);
  const beforeField = placesIn(high - FRAME - LATE_FIELD);
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  while (count - from > beforeField) {
    const to = Math.min(count, from + most);
    pages.push({ from, to });
    from = to;
  }
  return [...pages, { from, to: count }];
}
