import { LOCALES } from '../domain/model';
import { foldName } from '../domain/owner';
import { textsFor } from '../text';

export const IMPORT_TARGETS = ['notes', 'people', 'actions'] as const;
/** What a list that was collected beforehand holds. */
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** The columns that are read, the one without which there is nothing to bring in first. */
export const COLUMNS = {
  notes: ['note', 'who', 'question'],
  people: ['name', 'role', 'management', 'joined'],
  actions: ['action', 'owner', 'due', 'kind', 'measure'],
} as const;
export type Column = (typeof COLUMNS)[ImportTarget][number];

/** The column that holds somebody's name. */
export const PERSON_COLUMN = {
  notes: 'who',
  people: 'name',
  actions: 'owner',
} as const satisfies Record<ImportTarget, Column>;

/** Where each column stands in a row. A name in two columns stands at `first` and at its own column, which has the last name. */
export type Places = Partial<Readonly<Record<Column | 'first', number>>>;

/** Words as they are compared: without accents, case, and signs that only decorate. */
export const plainWord = (text: string): string =>
  foldName(text.replace(/\u00ad/gu, '').replace(/[.:?!*_"“”„«»()#°º\u2011-]+/gu, ' '));

/** The words of all languages that stand in one list of the text tables. */
export const wordsOfAll = (
  listOf: (texts: ReturnType<typeof textsFor>) => readonly string[],
): ReadonlySet<string> =>
  new Set(
    LOCALES.flatMap((locale) => listOf(textsFor(locale)))
      .flatMap((list) => list.split(', '))
      .map(plainWord),
  );

/** What stands above each column, in any language of the app. */
export const WORDS: Readonly<Record<Column, ReadonlySet<string>>> = {
  note: wordsOfAll(({ importing }) => [importing.columns.note]),
  who: wordsOfAll(({ importing }) => [importing.columns.who]),
  question: wordsOfAll(({ importing }) => [importing.columns.question]),
  name: wordsOfAll(({ importing }) => [importing.columns.name]),
  role: wordsOfAll(({ importing }) => [importing.columns.role]),
  management: wordsOfAll(({ importing }) => [importing.columns.management]),
  joined: wordsOfAll(({ importing }) => [importing.columns.joined]),
  action: wordsOfAll(({ importing, minutes }) => [
    importing.columns.action,
    minutes.actionColumns.action,
  ]),
  owner: wordsOfAll(({ importing, minutes }) => [
    importing.columns.owner,
    minutes.actionColumns.owner,
  ]),
  due: wordsOfAll(({ importing, minutes }) => [importing.columns.due, minutes.actionColumns.due]),
  kind: wordsOfAll(({ importing, minutes }) => [importing.columns.kind, minutes.tableColumns.kind]),
  measure: wordsOfAll(({ importing, minutes }) => [
    importing.columns.measure,
    minutes.actionColumns.measure,
  ]),
};

/** What forms write by themselves: when somebody answered, and with which address. */
export const STAMPS = wordsOfAll(({ importing }) => [importing.stampColumns]);

const FIRST_NAMES = wordsOfAll(({ importing }) => [importing.nameParts.first]);
const LAST_NAMES = wordsOfAll(({ importing }) => [importing.nameParts.last]);

/** Whether a cell is what stands above some column, in any language of the app. */
export function isHeadWord(cell: string): boolean {
  const word = plainWord(cell);
  const lists = [...Object.values(WORDS), STAMPS, FIRST_NAMES, LAST_NAMES];
  return word !== '' && lists.some((list) => list.has(word));
}

/** The columns that a head row names, in any language of the app; null where it is no head row. */
export function placesInHead(cells: readonly string[], target: ImportTarget): Places | null {
  const words = cells.map(plainWord);
  const person = PERSON_COLUMN[target];
  const names = placesOfName(words, WORDS[person]);
  const places: { [C in Column | 'first']?: number } = {};
  if (names.person >= 0) places[person] = names.person;
  if (names.first >= 0) places.first = names.first;
  for (const column of COLUMNS[target]) {
    if (places[column] !== undefined) continue;
    const at = words.findIndex(
      (word, index) => WORDS[column].has(word) && !Object.values(places).includes(index),
    );
    if (at >= 0) places[column] = at;
  }
  return places[COLUMNS[target][0]] === undefined ? null : places;
}

/**
 * Where a name stands that has two columns, or a single one that only these words tell; below zero where a part does not. A
 * word such as “Name”, “Nom” or “Nombre” means what the column beside it does not.
 */
export function placesOfName(
  words: readonly string[],
  ofPerson: ReadonlySet<string>,
): { readonly person: number; readonly first: number } {
  const find = (is: (word: string) => boolean) => words.findIndex(is);
  const first = find((word) => FIRST_NAMES.has(word));
  const last = find((word) => LAST_NAMES.has(word));
  const isPlain = (word: string) =>
    ofPerson.has(word) && !FIRST_NAMES.has(word) && !LAST_NAMES.has(word);
  const whole = find((word) => isPlain(word) && word.includes(' '));
  const plain = find(isPlain);
  const none = { person: -1, first: -1 };
  if (whole >= 0) return { person: whole, first: -1 };
  if (first >= 0 && last >= 0) return { person: last, first };
  if (first >= 0) return plain >= 0 ? { person: plain, first } : { person: first, first: -1 };
  if (last < 0) return none;
  return plain >= 0 ? { person: last, first: plain } : { person: last, first: -1 };
}
