import { foldName } from '../domain/owner';

/**
 * Whether a text holds one of the words, whatever their case and accents. A star at the end of a word stands for any further
 * letters; words of several parts stand side by side in the text.
 */
export function saysWord(text: string, words: readonly string[]): boolean {
  const said = ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.some((word) => {
    const folded = foldName(word);
    return said.includes(folded.endsWith('*') ? ` ${folded.slice(0, -1)}` : ` ${folded} `);
  });
}
