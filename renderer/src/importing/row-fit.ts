import { linesOf } from '../actions/paging';
import { textWidth } from '../fields/text-width';
import type { LineWords } from './line-words';

/** Measures of a row as the styles have them, in room units. */
const LINE = 1.28;
const PADDING = 0.75;
const CONTROL = 2.3;
const MARGIN_OF_TEXT = 4.2;
const CONTROLS_BESIDE = 14;

/** A line beyond the limit shows its beginning only, so that a file of a million lines is told at once, too. */
export const ROW_OF_TOO_MANY = 4 * LINE + PADDING;

/** Where a row is so narrow, what can be chosen stands below its words. */
export const isNarrow = (width: number): boolean => width < 40;

/** How high a row is, so that a page holds as many as fit. */
export function rowHeight(
  { text, verdict, facts }: LineWords,
  controls: number,
  width: number,
): number {
  const isBelow = isNarrow(width);
  /* A little less than there is: words are measured one by one, and browsers break between them. */
  const room = (width - MARGIN_OF_TEXT - (isBelow ? 0 : CONTROLS_BESIDE)) * 0.97;
  const below = facts === '' ? verdict : `${verdict} · ${facts}`;
  const words = (linesOf(text, room, textWidth) + linesOf(below, room, textWidth)) * LINE;
  /* Below the words, two choices stand side by side. */
  const chosen = (isBelow ? 1 : controls) * CONTROL;
  return (isBelow ? words + chosen : Math.max(words, chosen)) + PADDING;
}
