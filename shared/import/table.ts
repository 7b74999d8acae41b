import {
  COLUMNS,
  type ImportTarget,
  type Places,
  placesInHead,
  plainWord,
  STAMPS,
} from './columns';
import { formTable } from './form-table';
import { DELIMITERS, type Delimiter, type Row, splitRows } from './split-rows';
import { isLikeHead, type Split, unclearSplit, widthOf } from './unclear-table';

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
  /** What stands first in each column, where somebody has to say which is which, or has said so. */
  readonly asked?: readonly string[];
  /** The line that looks like a head row without words that are known. */
  readonly likeHead?: number;
  /** The columns that hold something and are not brought in, by what stands first in them. */
  readonly unread?: readonly string[];
}

/** What somebody said of a table's columns: where they stand, or that each line is one entry. */
export type ColumnAnswer = Places | 'lines';

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
export function tableOf(
  raw: string,
  target: ImportTarget,
  known: KnownCells,
  answer: ColumnAnswer | null = null,
): ImportTable {
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
    asked(text, splits, target, known, answer) ??
    list(text, target, singleOf(splits))
  );
}

const singleOf = (splits: readonly Split[]): Split | undefined =>
  splits.find(({ rows }) => rows.every(({ cells }) => cells.length === 1));

function asForm(splits: readonly Split[], known: KnownCells): ImportTable | null {
  for (const { delimiter, rows } of splits) {
    const form = formTable(rows, known.questionOfHead);
    if (form !== null) return { ...form, delimiter };
  }
  return null;
}

/** A table without a head row: by what its cells are, else by what somebody says of its columns. Null where it is none. */
function asked(
  text: string,
  splits: readonly Split[],
  target: ImportTarget,
  known: KnownCells,
  answer: ColumnAnswer | null,
): ImportTable | null {
  const positioned = target === 'people' ? null : withoutHead(splits, target, known);
  if (positioned !== null) return positioned;
  const split = unclearSplit(text, splits, target, known.isPerson);
  if (split === undefined) return target === 'people' ? withoutHead(splits, target, known) : null;
  const [column] = COLUMNS[target];
  const [head, ...others] = split.rows;
  const labels = Array.from({ length: widthOf(split.rows) }, (_, at) => head?.cells[at] ?? '');
  if (answer === 'lines') return { ...list(text, target, singleOf(splits)), asked: labels };
  if (answer?.[column] === undefined) {
    return {
      rows: splitRows(text, null),
      places: { [column]: 0 },
      headLine: null,
      delimiter: null,
      isUnclear: true,
      asked: labels,
    };
  }
  const { delimiter, rows } = split;
  return {
    rows,
    places: answer,
    headLine: null,
    delimiter,
    asked: labels,
    unread: unreadOf(labels, rows, answer),
    ...(head !== undefined && isLikeHead(head, others, known.isPerson)
      ? { likeHead: head.line }
      : {}),
  };
}

/** The columns in which something stands that nobody reads; what forms write by themselves is none. */
const unreadOf = (
  labels: readonly string[],
  rows: readonly Row[],
  places: Places,
): readonly string[] => {
  const read = new Set(Object.values(places));
  return labels.filter(
    (label, at) =>
      !read.has(at) &&
      !STAMPS.has(plainWord(label)) &&
      label.trim() !== '' &&
      rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
  );
};

/** The split whose first row names most columns: two of them, or the one that matters above even rows. */
function withHead(splits: readonly Split[], target: ImportTarget): ImportTable | null {
  const [best] = splits
    .flatMap(({ delimiter, rows }) => {
      const [head, ...others] = rows;
      const places = head === undefined ? null : placesInHead(head.cells, target);
      if (head === undefined || places === null) return [];
      const count = Object.keys(places).length;
      if (count < 2 && !isAboveEvenRows(head, others)) return [];
      const unread = unreadOf(head.cells, others, places);
      return [{ table: { rows: others, places, headLine: head.line, delimiter, unread }, count }];
    })
    .sort((a, b) => b.count - a.count);
  return best?.table ?? null;
}

function isAboveEvenRows({ cells: { length: width } }: Row, others: readonly Row[]): boolean {
  const even = others.filter(({ cells }) => cells.length === width).length;
  return width > 1 && others.length > 0 && even * 2 >= others.length;
}

function withoutHead(
  splits: readonly Split[],
  target: ImportTarget,
  known: KnownCells,
): ImportTable | null {
  for (const { delimiter, rows } of splits) {
    const places = placesByPosition(delimiter, rows, target, known);
    if (places === null) continue;
    const [head, ...others] = rows;
    const isHead = target !== 'people' && head !== undefined && others.length > 0;
    return {
      rows,
      places,
      headLine: null,
      delimiter,
      ...(isHead && isLikeHead(head, others, (cell) => isKnown(cell, known))
        ? { likeHead: head.line }
        : {}),
    };
  }
  return null;
}

const isKnown = (cell: string, { isPerson, isQuestion }: KnownCells): boolean =>
  isPerson(cell) || isQuestion(cell);

/** The columns of a table without a head row, in their usual sequence; null where the delimiter may as well stand in sentences. */
function placesByPosition(
  delimiter: Delimiter,
  rows: readonly Row[],
  target: ImportTarget,
  known: KnownCells,
): Places | null {
  const counts = rows.map(({ cells }) => cells.length);
  const width = widthOf(rows);
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
    if (width > 5 || share(1, known.isPerson) < 0.5) return null;
    return { action: 0, owner: 1, due: 2, kind: 3, measure: 4 };
  }
  if (width > 3) return null;
  if (width === 3 && (share(0, known.isPerson) >= 0.5 || share(1, known.isQuestion) >= 0.5)) {
    return { who: 0, question: 1, note: 2 };
  }
  if (width !== 2) return null;
  if (share(0, known.isQuestion) >= 0.5) return { question: 0, note: 1 };
  if (share(0, known.isPerson) >= 0.5) return { who: 0, note: 1 };
  return share(1, known.isPerson) >= 0.5 ? { note: 0, who: 1 } : null;
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
