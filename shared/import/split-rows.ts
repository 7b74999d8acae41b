/** One record of a table. */
export interface Row {
  /** The line of the text in which it begins; counts from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Longer than any cell that people fill; a quote that is open for so long was never meant to be one. */
const LONGEST_QUOTED = 4_000;

/**
 * Splits a text into records and cells after RFC 4180: cells in quotes may hold the delimiter, line ends and, doubled, quotes.
 * A quote that is never closed is an ordinary sign, so that it cannot swallow what comes behind it. Without a delimiter each
 * line is one cell, quotes included. Lines of nothing but spaces and delimiters are left out.
 */
export function splitRows(raw: string, delimiter: Delimiter | null): Row[] {
  const text = raw.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  if (delimiter === null) {
    return text.split('\n').flatMap((cell, at) => rowOf(at + 1, [cell]));
  }
  const rows: Row[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    const from = line;
    for (;;) {
      const quoted: QuotedCell | null = text[at] === '"' ? quotedCell(text, at, delimiter) : null;
      const end: number = quoted?.end ?? endOfPlain(text, at, delimiter);
      cells.push(quoted?.cell ?? text.slice(at, end));
      line += quoted?.lineEnds ?? 0;
      at = end + 1;
      if (text[end] !== delimiter) break;
    }
    line += 1;
    rows.push(...rowOf(from, cells));
  }
  return rows;
}

const rowOf = (line: number, cells: readonly string[]): Row[] =>
  cells.every((cell) => cell.trim() === '') ? [] : [{ line, cells }];

function endOfPlain(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

interface QuotedCell {
  readonly cell: string;
  /** Where the delimiter or the line end behind it stands. */
  readonly end: number;
  readonly lineEnds: number;
}

/** The cell whose quote opens here; null where it is not closed properly, as in `"Fine", she said`. */
function quotedCell(text: string, from: number, delimiter: Delimiter): QuotedCell | null {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || close - from > LONGEST_QUOTED) return null;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    let end = close + 1;
    while (text[end] === ' ') end += 1;
    const next = text[end];
    if (next !== undefined && next !== delimiter && next !== '\n') return null;
    const inner = text.slice(from + 1, close);
    return {
      cell: inner.replaceAll('""', '"'),
      end,
      lineEnds: inner.split('\n').length - 1,
    };
  }
}
