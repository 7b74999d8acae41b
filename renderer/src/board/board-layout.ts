/** Sizes in room units. */
const COLUMN_MIN = 8.4;
const COLUMN_GAP = 0.55;
const MOST_COLUMNS = 5;
/** A row of themes that shows names and counts, one that also shows a note, and one worth having while notes wait below. */
const ROW_LEAST = 3.7;
const ROW_WITH_NOTE = 6.2;
const ROW_COMFORTABLE = 11.4;
/** With one or two themes most of the morning still lies below; their newest note must show all the same. */
const ROW_AT_FIRST = 9.6;
const ROW_GAP = 1.05;
const LINE = 1.15;
const NOTE_PADDING = 0.86;
const NOTE_GAP = 0.5;
/** The line above the tray and the space round it. */
const TRAY_FRAME = 1.7;
const TRAY_LABEL = 6.6;
const TRAY_NEW = 6.2;
const TRAY_NOTE_MIN = 9.3;
const WALL_NOTE_MIN = 10.8;
/** A tray without notes still takes some: it stays a place to drop on. */
const TRAY_EMPTY = 2.4;

export interface BoardLayout {
  /** Without themes the notes have the whole wall. */
  readonly isWall: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly themesPerPage: number;
  /** Where the place for a new theme lies: in the free cells beside the themes, or in the tray. */
  readonly isNewBeside: boolean;
  readonly trayColumns: number;
  readonly trayRows: number;
  /** Lines that a note in the tray shows. */
  readonly trayLines: number;
}

export const noteHeight = (lines: number): number => lines * LINE + NOTE_PADDING;

/** How many themes and notes the board shows at once in an area of this size (in room units). */
export function boardLayout(
  size: { readonly width: number; readonly height: number },
  themes: number,
  unsorted: number,
): BoardLayout {
  if (themes === 0) return wallLayout(size, unsorted);
  const widest = clamp(fitting(size.width, COLUMN_MIN, COLUMN_GAP), 1, MOST_COLUMNS);
  const wantsRows = themes > widest ? 2 : 1;
  /* Two rows share their themes evenly, so that columns get as wide as they can. */
  const shared = clamp(Math.ceil(themes / 2), 1, widest);
  const isNewBeside = themes < (wantsRows === 1 ? widest : 2 * shared);
  const trayWidth = size.width - TRAY_LABEL - (isNewBeside ? 0 : TRAY_NEW + NOTE_GAP);
  const trayColumns = Math.max(1, fitting(trayWidth, TRAY_NOTE_MIN, NOTE_GAP));
  const tray = trayFor(size.height, themes, wantsRows, unsorted, trayColumns);
  const themesHeight = size.height - tray.height;
  const rows = wantsRows === 2 && themesHeight >= 2 * ROW_LEAST + ROW_GAP ? 2 : 1;
  const columns = rows === 2 ? shared : widest;
  return {
    isWall: false,
    columns,
    rows,
    themesPerPage: columns * rows,
    isNewBeside: isNewBeside && themes < columns * rows,
    trayColumns,
    trayRows: tray.rows,
    trayLines: tray.lines,
  };
}

/** The tray takes what it needs for its notes as long as the themes above keep a fair share. */
function trayFor(
  height: number,
  themes: number,
  themeRows: number,
  unsorted: number,
  columns: number,
) {
  if (unsorted === 0) return { rows: 0, lines: 0, height: TRAY_EMPTY };
  const need = (row: number) => row * themeRows + ROW_GAP * (themeRows - 1);
  const least = need(themeRows === 2 ? ROW_WITH_NOTE : themes < 3 ? ROW_AT_FIRST : ROW_COMFORTABLE);
  const options = [
    { rows: 2, lines: 3 },
    { rows: 2, lines: 2 },
    { rows: 1, lines: 3 },
    { rows: 1, lines: 2 },
  ].filter((option) => option.rows === 1 || unsorted > columns);
  const heightOf = ({ rows, lines }: { rows: number; lines: number }) =>
    TRAY_FRAME + rows * noteHeight(lines) + (rows - 1) * NOTE_GAP;
  const chosen = options.find((option) => height - heightOf(option) >= least) ??
    options.at(-1) ?? { rows: 1, lines: 2 };
  return { ...chosen, height: heightOf(chosen) };
}

/** Before the first theme: all notes side by side, with as many lines as still let everything be seen. */
function wallLayout(
  size: { readonly width: number; readonly height: number },
  unsorted: number,
): BoardLayout {
  const width = size.width - TRAY_NEW - NOTE_GAP;
  const columns = Math.max(1, fitting(width, WALL_NOTE_MIN, NOTE_GAP));
  const rowsOf = (lines: number) => Math.max(1, fitting(size.height, noteHeight(lines), NOTE_GAP));
  const lines = [4, 3].find((count) => rowsOf(count) * columns >= unsorted) ?? 3;
  return {
    isWall: true,
    columns: 1,
    rows: 1,
    themesPerPage: 1,
    isNewBeside: false,
    trayColumns: columns,
    trayRows: rowsOf(lines),
    trayLines: lines,
  };
}

/** How many boxes of a size fit into a length, with gaps between them. */
const fitting = (length: number, box: number, gap: number): number =>
  Math.floor((length + gap + 0.001) / (box + gap));

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The shown slice of a list: pages of a size, the one that holds the place `start`. */
export function pageOf(
  count: number,
  size: number,
  start: number,
): { readonly from: number; readonly to: number; readonly page: number; readonly pages: number } {
  if (count === 0 || size < 1) return { from: 0, to: 0, page: 1, pages: 1 };
  const pages = Math.ceil(count / size);
  const page = clamp(Math.floor(start / size), 0, pages - 1);
  return { from: page * size, to: Math.min(count, (page + 1) * size), page: page + 1, pages };
}
