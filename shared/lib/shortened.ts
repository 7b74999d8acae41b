/** A text for a place of few words: cut behind a word where it is longer than so many letters. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const words = letters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/u, '');
  const isCut = [...words].length === most;
  return `${isCut ? letters.slice(0, most - 1).join('') : words}…`;
}
