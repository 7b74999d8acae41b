/** What “and 12 more” takes, in letters. */
const MORE = 14;
const COMMA = 2;

/**
 * The first of several names that fit into so many letters, at least one; where not all of them do, place is left for a word
 * about the others.
 */
export function namesThatFit(names: readonly string[], letters: number): readonly string[] {
  const width = (some: readonly string[]) =>
    some.reduce((sum, name) => sum + [...name].length + COMMA, 0);
  if (width(names) <= letters) return names;
  let count = Math.max(1, names.length - 1);
  while (count > 1 && width(names.slice(0, count)) + MORE > letters) count -= 1;
  return names.slice(0, count);
}
