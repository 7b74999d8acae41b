import type { RoomSize } from '../hooks/use-room-size';

/** What stands above and below the list, and a row with the gap below it, in room units. */
const AROUND = 13.8;
const ROW = 4.35;

/** Where letters are very large, one row fills what is left. */
export const isNarrow = ({ wide }: RoomSize): boolean => wide < 44;

/** How many differences fit on a screen of so many room units. */
export const rowsPerPage = ({ high }: RoomSize): number =>
  Math.max(1, Math.floor((high - AROUND) / ROW));
