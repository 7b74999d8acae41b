/** So many letters lie on one leaf, to be read from the table. */
const MOST_LETTERS = 220;

/** A text on as many leaves as it needs, divided between words. */
export function leavesOf(text: string): readonly string[] {
  const leaves: string[] = [];
  let rest = text.trim();
  while (rest.length > MOST_LETTERS) {
    const space = rest.slice(0, MOST_LETTERS + 1).search(/\s\S*$/u);
    const end = space > 0 ? space : MOST_LETTERS;
    leaves.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...leaves, rest];
}
