import type { RoomSize } from '../hooks/use-room-size';

/** Room units that head, foot and margins take; what is left is the body's. */
const FRAME = 9.1;
const TIGHT_FRAME = 7.7;
const HEADING = 2.2;
const PAGER = 2.6;
const END_OF_AGENDA = 3.1;
const TIGHT_END_OF_AGENDA = 1.8;
const WARNING = 1.5;
/** Beside the end of the agenda there is one line for it; in a column it takes two. */
const WAITING = 2.7;
const WAITING_BESIDE = 0.4;

/** So wide the foot has to be for all of its words, in the longest language. */
const WORDS_IN_FOOT = 46;

const PERSON_ROW = 1.37;
const STAGE_ROW = 1.66;
const WIDE_ROW = 1.5;
const PENDING_ROW = 1.75;

/**
 * overview: everything at a glance, and each part with room for its hints. split: list and fields side by side. single:
 * the list or the fields, for rooms so deep that their letters fill the screen.
 */
export type LayoutMode = 'overview' | 'split' | 'single';

export interface SetupLayout {
  readonly mode: LayoutMode;
  /** Room for hints, long labels and all facts at once. */
  readonly isRoomy: boolean;
  /** No room for words beside icons. */
  readonly isTight: boolean;
  readonly bodyHigh: number;
}

export function setupLayout({ wide, high }: RoomSize): SetupLayout {
  const mode =
    high >= 28.5 && wide >= 48 ? 'overview' : high >= 22 && wide >= 38 ? 'split' : 'single';
  const isRoomy = mode === 'overview';
  /* A list beside its fields still leaves too little for a foot full of words. */
  const isTight = mode === 'single' || wide < WORDS_IN_FOOT;
  return { mode, isRoomy, isTight, bodyHigh: high - (isRoomy ? FRAME : TIGHT_FRAME) };
}

/** How many rows of a list fit; where there are more, the page buttons need their place too. */
function rowsThatFit(count: number, height: number, rowHeight: number): number {
  const all = Math.floor(height / rowHeight);
  return Math.max(1, count <= all ? all : Math.floor((height - PAGER) / rowHeight));
}

export const overviewPeopleRows = (count: number, bodyHigh: number): number =>
  rowsThatFit(count, bodyHigh - HEADING, PERSON_ROW);

/** What stands below the agenda besides its end: a word about a missing break, and about notes that wait. */
interface BelowAgenda {
  readonly hasWarning: boolean;
  readonly hasWaiting: boolean;
}

export const overviewStageRows = (
  count: number,
  bodyHigh: number,
  { hasWarning, hasWaiting }: BelowAgenda,
): number =>
  rowsThatFit(
    count,
    bodyHigh - HEADING - END_OF_AGENDA - (hasWarning ? WARNING : 0) - (hasWaiting ? WAITING : 0),
    STAGE_ROW,
  );

export const peopleRows = (count: number, bodyHigh: number): number =>
  rowsThatFit(count, bodyHigh, WIDE_ROW);

export function stageRows(
  count: number,
  { bodyHigh, mode }: SetupLayout,
  { hasWarning, hasWaiting }: BelowAgenda,
): number {
  const end = mode === 'overview' ? END_OF_AGENDA : TIGHT_END_OF_AGENDA;
  const warning = !hasWarning || mode === 'single' ? 0 : mode === 'split' ? WARNING : PAGER;
  const waiting = !hasWaiting ? 0 : mode === 'single' ? WAITING_BESIDE : WAITING;
  return rowsThatFit(count, bodyHigh - end - warning - waiting, STAGE_ROW);
}

/** A pasted list stands between its question and its buttons. */
export const pendingRows = (count: number, bodyHigh: number): number =>
  rowsThatFit(count, bodyHigh - HEADING - PAGER, PENDING_ROW);
