/** The last row of a table never stands alone under a repeated head; the first one is held by the head itself. */
export const rowStaysWithNext = (index: number, rows: number): boolean => index === rows - 2;

/** No page begins or ends with a single item of a list: the first two and the last two stay together. */
export const staysWithNext = (index: number, items: number): boolean =>
  index < items - 1 && (index === 0 || index === items - 2);
