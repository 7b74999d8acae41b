/** So many letters of a name stand within a sentence; the card and the seats have the whole of it. */
const LONGEST = 24;

/** A name as a sentence can hold it without going into a second line. */
export function nameInSentence(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 2).join('')}…`;
}
