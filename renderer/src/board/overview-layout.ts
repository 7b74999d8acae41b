/** Sizes in room units, at text of one unit. */
const NOTE_WIDTH = 9.6;
const COLUMN_GAP = 0.5;
const LINE = 1.15;
const NOTE_LINES = 2;
const NOTE_FRAME = 0.6;
const NOTE_GAP = 0.28;
const HEADING = 2.7;
const GROUP_GAP = 0.5;

/** The largest of these at which everything is in sight at once; below the last one there are pages. */
export const OVERVIEW_SIZES = [1, 0.8, 0.6] as const;
export type OverviewSize = (typeof OVERVIEW_SIZES)[number];

export interface OverviewGroup {
  readonly id: string;
  readonly count: number;
}

/** A run of one group's notes within a column. */
export interface OverviewPart {
  readonly groupId: string;
  readonly from: number;
  readonly to: number;
  /** True where the group began in an earlier column. */
  readonly isContinued: boolean;
}

export interface OverviewLayout {
  readonly size: OverviewSize;
  readonly columns: number;
  /** Pages of columns of parts. */
  readonly pages: readonly (readonly (readonly OverviewPart[])[])[];
}

/**
 * Lays all notes of a board into columns, group after group, each note two lines high. Everything has a fixed height, so
 * that nothing has to be measured and only the shown page has to be drawn, also with thousands of notes.
 */
export function overviewLayout(
  area: { readonly width: number; readonly height: number },
  groups: readonly OverviewGroup[],
): OverviewLayout {
  let smallest: OverviewLayout | null = null;
  for (const size of OVERVIEW_SIZES) {
    const columns = Math.max(
      1,
      Math.floor((area.width + COLUMN_GAP) / (NOTE_WIDTH * size + COLUMN_GAP)),
    );
    /* Whole groups read better; only where they would need another page are they broken over columns. */
    for (const isWhole of [true, false]) {
      const pages = paged(fill(groups, area.height, size, isWhole), columns);
      smallest = { size, columns, pages };
      if (pages.length === 1) return smallest;
    }
  }
  return smallest ?? { size: 1, columns: 1, pages: [[]] };
}

function fill(
  groups: readonly OverviewGroup[],
  height: number,
  size: OverviewSize,
  isWhole: boolean,
): OverviewPart[][] {
  const note = (NOTE_LINES * LINE + NOTE_FRAME + NOTE_GAP) * size;
  const heading = HEADING * size;
  const columns: OverviewPart[][] = [];
  let column: OverviewPart[] = [];
  let used = 0;
  for (const group of groups) {
    let from = 0;
    do {
      const gap = column.length === 0 ? 0 : GROUP_GAP * size;
      const room = Math.floor((height - used - gap - heading + 0.001) / note);
      /* A heading alone at the foot of a column would promise notes that are elsewhere. */
      const wantsColumn = isWhole && from === 0 && group.count > room;
      if ((room < 1 || wantsColumn) && column.length > 0) {
        columns.push(column);
        column = [];
        used = 0;
        continue;
      }
      const to = Math.min(group.count, from + Math.max(1, room));
      column.push({ groupId: group.id, from, to, isContinued: from > 0 });
      used += gap + heading + (to - from) * note;
      from = to;
      if (from >= group.count) break;
    } while (from < group.count || group.count === 0);
  }
  if (column.length > 0) columns.push(column);
  return columns;
}

function paged(columns: readonly OverviewPart[][], perPage: number): OverviewPart[][][] {
  const pages: OverviewPart[][][] = [];
  for (let at = 0; at < columns.length; at += perPage) pages.push(columns.slice(at, at + perPage));
  return pages.length === 0 ? [[]] : pages;
}
