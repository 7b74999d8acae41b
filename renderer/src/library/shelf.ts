import type { LibraryEntry } from '@shared/ipc/contract';
import type { RoomSize } from '../hooks/use-room-size';

/** Widths on the shelf, in room units. */
const NEWEST_BOOK = 10.2;
const OTHER_BOOK = 8.7;
const BOOK_GAP = 0.85;
const SCREEN_MARGINS = 3.2;
const COLUMN_GAP = 2.5;
/** The shelf's share of the two columns. */
const SHELF_SHARE = 0.59;

/** The newest book stands first; on one day, the one that was saved last. */
export const newestFirst = (entries: readonly LibraryEntry[]): LibraryEntry[] =>
  [...entries].sort(
    (a, b) =>
      (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0) ||
      b.savedAt - a.savedAt ||
      (a.id < b.id ? -1 : 1),
  );

/** Below this height books are small and what is rarely done lies in a menu. */
const LOW_SCREEN = 27;
const LOW_COLUMN_GAP = 1.6;

export const isLowScreen = ({ high }: RoomSize): boolean => high < LOW_SCREEN;

/** How many books stand side by side on a screen of so many room units. */
export function booksPerPage(size: RoomSize): number {
  const isLow = isLowScreen(size);
  const shelf = isLow
    ? (size.wide - SCREEN_MARGINS - LOW_COLUMN_GAP) / 2
    : (size.wide - SCREEN_MARGINS - COLUMN_GAP) * SHELF_SHARE;
  const first = isLow ? OTHER_BOOK : NEWEST_BOOK;
  return Math.max(1, 1 + Math.floor((shelf - first) / (OTHER_BOOK + BOOK_GAP)));
}

/** The year on a book's label: that of the period it looks back on. */
export const labelOf = (entry: LibraryEntry): string => entry.periodTo.slice(0, 4);

const CLOTHS = 3;
const FIRST_CLOTH_YEAR = 2026;

/** Every year has its colour of cloth, so that books keep theirs when newer ones join them. Counts from 1. */
export function clothOf(entry: LibraryEntry): number {
  const years = FIRST_CLOTH_YEAR - Number(labelOf(entry));
  return Number.isFinite(years) ? (((years % CLOTHS) + CLOTHS) % CLOTHS) + 1 : 1;
}

/** Which book lies in the hand at first: the running one, else the one opened last, else the newest. */
export function firstChoice(
  entries: readonly LibraryEntry[],
  lastOpenedId: string | null,
): string | null {
  const running = entries.find((entry) => entry.state === 'running');
  const opened = entries.find((entry) => entry.id === lastOpenedId);
  return (running ?? opened ?? entries[0])?.id ?? null;
}
