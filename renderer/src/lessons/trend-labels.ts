/** What a letter takes in the drawing's own units, and what stays free between two labels. */
const LETTER = 5.8;
const GAP = 3;

const fits = (words: readonly string[], room: number): boolean =>
  words.every((word) => word.length * LETTER + GAP <= room);

/**
 * The words that stand beside each other with so much room for each: all of them, else their short ones, else every second or
 * third of these, the newest among them. Empty where a word is left out; whoever listens has all of them in the table.
 */
export function labelsThatFit(
  words: readonly string[],
  short: readonly string[],
  room: number,
): readonly string[] {
  if (fits(words, room)) return words;
  const last = short.length - 1;
  let every = 1;
  while (every <= last && !fits(short, room * every)) every += 1;
  return short.map((word, at) => ((last - at) % every === 0 ? word : ''));
}
