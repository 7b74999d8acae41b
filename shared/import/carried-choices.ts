import type { Chosen, ChosenLines } from './plan-import';

/**
 * What was chosen for the lines of a list, for the same list after somebody has changed it: each line that says the same as before
 * keeps its choice, wherever it stands now. Lines that are there several times keep theirs in sequence.
 */
export function carriedChoices(before: string, chosen: ChosenLines, after: string): ChosenLines {
  if (before === after) return chosen;
  const old = rowsOf(before);
  const now = new Map<string, number[]>();
  for (const [at, row] of rowsOf(after).entries()) {
    now.set(row, [...(now.get(row) ?? []), at + 1]);
  }
  const lineNow = new Map<number, number>();
  for (const [at, row] of old.entries()) {
    const next = now.get(row)?.shift();
    if (next !== undefined) lineNow.set(at + 1, next);
  }
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([key, one]): [string, Chosen][] => {
      const [line = '', note] = key.split('.');
      const next = lineNow.get(Number(line));
      return next === undefined ? [] : [[note === undefined ? `${next}` : `${next}.${note}`, one]];
    }),
  );
}

const rowsOf = (text: string): string[] => text.split(/\r\n?|\n/u).map((row) => row.trim());
