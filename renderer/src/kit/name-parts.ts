/** Names with fewer first letters in common are told apart by what is left of them when their ends are cut off. */
const ALIKE = 6;

/**
 * A name in two parts, the second of which tells it from another one that begins like it; empty where none does. Cut off at
 * the end, both would look the same. Together the parts are the name.
 */
export function partsOfName(
  name: string,
  all: readonly string[],
): readonly [begin: string, end: string] {
  const letters = [...name.normalize('NFC')];
  const shared = Math.max(
    0,
    ...all
      .filter((other) => other !== name)
      .map((other) => sharedLetters(letters, [...other.normalize('NFC')])),
  );
  if (shared < ALIKE || shared >= letters.length) return [name, ''];
  /* A last name is told from its first letter on. */
  const space = letters.lastIndexOf(' ', shared);
  const from = space > 0 ? space : shared;
  return [letters.slice(0, from).join(''), letters.slice(from).join('')];
}

function sharedLetters(some: readonly string[], others: readonly string[]): number {
  const at = some.findIndex((letter, index) => letter !== others[index]);
  return at === -1 ? some.length : at;
}
