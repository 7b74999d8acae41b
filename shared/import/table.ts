import {
  COLUMNS,
  type ImportTarget,
  type Places,
  placesInHead,
  plainWord,
  STAMPS,
  WORDS,
} from './columns';
import { formTable } from './form-table';
import { DELIMITERS, type Delimiter, type Row, splitRows } from './split-rows';

/** A list as rows, and where each column stands in them. */
export interface ImportTable {
  readonly rows: readonly Row[];
  readonly places: Places;
  /** The line of the head row; null where there is none. */
  readonly headLine: number | null;
  /** Null: each line is one cell. */
  readonly delimiter: Delimiter | null;
  /** It looks like a table, but nothing says what its columns are: each row stands there as one cell. */
  readonly isUnclear?: boolean;
}

/** What is on the list already: by this a table without a head row is told from sentences with commas. */
export interface KnownCells {
  isPerson(cell: string): boolean;
  isQuestion(cell: string): boolean;
  /** The question that the head of a form's column asks, as it can be found again. */
  questionOfHead(head: string): string | null;
}

/** The first line with which spreadsheets say what stands between cells. */
const SAYS_DELIMITER = /^(\ufeff?)sep=(.)[ \t;,]*(?=\r|\n|$)/iu;

/** Finds delimiter, head row and columns of a text. What cannot be read as a table is a list, one entry a line. */
export function tableOf(raw: string, target: ImportTarget, known: KnownCells): ImportTable {
  const said = DELIMITERS.find((delimiter) => delimiter === SAYS_DELIMITER.exec(raw)?.[2]);
  /* Its line stays as an empty one, so that the others keep their numbers. */
  const text = raw.replace(SAYS_DELIMITER, '');
  const splits = (said === undefined ? DELIMITERS : [said]).map((delimiter) => ({
    delimiter,
    rows: splitRows(text, delimiter),
  }));
  return (
    (target === 'notes' ? asForm(splits, known) : null) ??
    withHead(splits, target) ??
    withoutHead(splits, target, known) ??
    unclear(text, splits, target) ??
    list(
      text,
      target,
      splits.find(({ rows }) => rows.every(({ cells }) => cells.length === 1)),
    )
  );
}

interface Split {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
}

function asForm(splits: readonly Split[], known: KnownCells): ImportTable | null {
  for (const { delimiter, rows } of splits) {
    const form = formTable(rows, known.questionOfHead);
    if (form !== null) return { ...form, delimiter };
  }
  return null;
}

/** Rows of quoted cells, or below a head that names a column: no such line is one entry, whatever its columns are. */
function unclear(text: string, splits: readonly Split[], target: ImportTarget): ImportTable | null {
  const isTable = splits.some(({ delimiter, rows: [head, ...others] }) => {
    const width = head?.cells.length ?? 0;
    if (head === undefined || width < 2 || others.length === 0) return false;
    const even = others.filter(({ cells }) => cells.length === width).length;
    if (even * 2 < others.length) return false;
    const isQuoted = text.includes(`"${delimiter}"`) || text.includes(`${delimiter}"`);
    const named = head.cells
      .map(plainWord)
      .filter((cell) => STAMPS.has(cell) || WORDS.who.has(cell));
    return isQuoted || named.length > 1;
  });
  if (!isTable) return null;
  const [column] = COLUMNS[target];
  const rows = splitRows(text, null);
  return { rows, places: { [column]: 0 }, headLine: null, delimiter: null, isUnclear: true };
}

/** The split whose first row names most columns, at least two. */
function withHead(splits: readonly Split[], target: ImportTarget): ImportTable | null {
  const [best] = splits
    .flatMap(({ delimiter, rows }) => {
      const [head, ...others] = rows;
      const places = head === undefined ? null : placesInHead(head.cells, target);
      const count = Object.keys(places ?? {}).length;
      return head === undefined || places === null || count < 2
        ? []
        : [{ table: { rows: others, places, headLine: head.line, delimiter }, count }];
    })
    .sort((a, b) => b.count - a.count);
  return best?.table ?? null;
}

function withoutHead(
  splits: readonly Split[],
  target: ImportTarget,
  known: KnownCells,
): ImportTable | null {
  for (const { delimiter, rows } of splits) {
    const places = placesByPosition(delimiter, rows, target, known);
    if (places !== null) return { rows, places, headLine: null, delimiter };
  }
  return null;
}

/** The columns of a table without a head row, in their usual sequence; null where the delimiter may as well stand in sentences. */
function placesByPosition(
  delimiter: Delimiter,
  rows: readonly Row[],
  target: ImportTarget,
  known: KnownCells,
): Places | null {
  const counts = rows.map(({ cells }) => cells.length);
  const width = Math.max(0, ...counts.slice(0, 1_000));
  if (width < 2) return null;
  if (target === 'people') {
    const most = counts.filter((count) => count > 1).length * 2 >= rows.length;
    return most ? { name: 0 } : null;
  }
  const isEven = counts.every((count) => count === width);
  const share = (at: number, is: (cell: string) => boolean) =>
    rows.filter(({ cells }) => is(cells[at] ?? '')).length / rows.length;
  const isTab = delimiter === '\t';
  if (!isEven && !isTab) return null;
  if (target === 'actions') {
    if (width > 5 || (!isTab && share(1, known.isPerson) < 0.5)) return null;
    return { action: 0, owner: 1, due: 2, kind: 3, measure: 4 };
  }
  if (width > 3) return null;
  if (
    width === 3 &&
    (isTab || share(0, known.isPerson) >= 0.5 || share(1, known.isQuestion) >= 0.5)
  ) {
    return { who: 0, question: 1, note: 2 };
  }
  if (width === 2 && share(0, known.isQuestion) >= 0.5) return { question: 0, note: 1 };
  return width === 2 && (isTab || share(0, known.isPerson) >= 0.5) ? { who: 0, note: 1 } : null;
}

const BULLET = /^\s*(?:[-*•–—·▪◦●‣]|\d{1,3}[.)])(?:\s+|$)/u;

/** One entry a line; the only column's name may stand above. Where a table has a single column, its quotes are no part of it. */
function list(text: string, target: ImportTarget, single: Split | undefined): ImportTable {
  const rows = single?.rows ?? splitRows(text, null);
  const [column] = COLUMNS[target];
  const [head, ...others] = rows;
  const hasHead =
    head !== undefined && others.length > 0 && placesInHead(head.cells, target)?.[column] === 0;
  return {
    rows: (hasHead ? others : rows).map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.replace(BULLET, '')),
    })),
    places: { [column]: 0 },
    headLine: hasHead ? head.line : null,
    delimiter: null,
  };
}
