/**
 * Shares out rows among groups that all want some: one after the other takes a row, so that no group goes without while
 * another one has many.
 */
export function shareRows(wanted: readonly number[], available: number): number[] {
  const given = wanted.map(() => 0);
  let left = Math.max(0, Math.floor(available));
  while (left > 0) {
    const before = left;
    for (const [index, want] of wanted.entries()) {
      const has = given[index] ?? 0;
      if (left === 0 || has >= want) continue;
      given[index] = has + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return given;
}
