import { cutTo } from '@shared/lib/file-name';
import { linesOf, pagesOf } from '../actions/paging';
import type { LogLineData } from './log-lines';

/** In room units: the air round an entry, a line of words, and the buttons that turn pages. */
const AIR = 0.45;
const LINE = 1.28;
const TURNER = 2.5;
/** The button beside an entry. */
const BESIDE = 2.4;
/** As wide as a day with its year. */
const DAY_ROOM = '29 Sept 2026';
const NARROWEST = 6;
const LOWEST = 4;

/** An entry on its page, and as much of its parts as is shown there; null: all of them. */
export interface PlacedLine {
  readonly line: LogLineData;
  readonly shown: readonly string[] | null;
}

/**
 * The entries of a log on as many pages as they need. No entry is higher than a page: a longer one is shortened to the lines that
 * fit, with one below them for the way to the whole.
 * @param size the room for entries and the buttons that turn pages, in room units
 * @param widthOf measures words and spaces in room units
 */
export function logPages(
  lines: readonly LogLineData[],
  size: { readonly width: number; readonly height: number },
  widthOf: (text: string) => number,
): readonly (readonly PlacedLine[])[] {
  const width = Math.max(NARROWEST, size.width - BESIDE);
  const height = Math.max(LOWEST, size.height - TURNER);
  const most = Math.max(2, Math.floor((height - AIR) / LINE));
  const count = (part: string, index: number) =>
    linesOf(index === 0 ? `${DAY_ROOM} ${part}` : part, width, widthOf);
  const placed = lines.map((line) => {
    const all = line.parts.reduce((sum, part, index) => sum + count(part, index), 0);
    return {
      line,
      shown: all > most ? shortened(line.parts, most - 1, count) : null,
      height: AIR + LINE * Math.min(all, most),
    };
  });
  return pagesOf(placed, (one) => one.height, height);
}

/** The beginning of an entry that takes so many lines. */
function shortened(
  parts: readonly string[],
  most: number,
  count: (part: string, index: number) => number,
): readonly string[] {
  const shown: string[] = [];
  let left = most;
  for (const [index, part] of parts.entries()) {
    const taken = count(part, index);
    if (taken <= left) {
      shown.push(part);
      left -= taken;
      continue;
    }
    if (left === 0) break;
    let [fits, tooLong] = [0, part.length];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      if (count(`${part.slice(0, middle)} …`, index) <= left) fits = middle;
      else tooLong = middle;
    }
    shown.push(`${cutTo(part, fits, Number.POSITIVE_INFINITY)} …`);
    break;
  }
  return shown;
}
