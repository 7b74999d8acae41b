import { linesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import { isLongReason } from './ReasonLine';

/** What stands above and below one theme: rail, head line, its name and the footer; and the row of further buttons. */
const FRAME = 13.4;
const MORE = 2.2;
const GAP = 0.5;
/** A reason without its words: its label and what is kept clear. And a line of its words, in the room's smallest letters. */
export const LABEL = 1.8;
export const LINE = 1.2;
/** Letters of a short answer, and what is kept clear at both sides of it. */
const LETTERS = 1.06;
const SIDES = 0.8;

interface ReasonPlace {
  /** The screen's height. */
  readonly high: number;
  /** What decisions and actions take; 0 where they are not there. */
  readonly outcome: number;
  /** Rows of reasons below each other. */
  readonly rows: number;
}

/** How many lines each answer may take beside what else belongs to a theme; the notes give way. All sizes in room units. */
export function reasonLines({ high, outcome, rows }: ReasonPlace): number {
  const blocks = rows > 1 ? 2 : 1;
  const taken = FRAME + MORE + GAP + (outcome > 0 ? outcome + GAP : 0) + blocks * GAP;
  return Math.max(2, Math.floor(((high - taken) / rows - LABEL) / LINE));
}

/** The height of a reason with its label on a line of a width, in room units. */
export function reasonHeight(text: string, width: number): number {
  const letters = isLongReason(text) ? 1 : LETTERS;
  return LABEL + linesOf(text, (width - SIDES) / letters, textWidth) * letters * LINE;
}
