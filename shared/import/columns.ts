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

/** Where each column stands in a row. */
export type Places = Partial<Readonly<Record<Column, number>>>;

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

/** The columns that a head row names, in any language of the app; null where it is no head row. */
export function placesInHead(cells: readonly string[], target: ImportTarget): Places | null {
  const words = cells.map(plainWord);
  const places: { [C in Column]?: number } = {};
  for (const column of COLUMNS[target]) {
    const at = words.findIndex(
      (word, index) => WORDS[column].has(word) && !Object.values(places).includes(index),
    );
    if (at >= 0) places[column] = at;
  }
  return places[COLUMNS[target][0]] === undefined ? null : places;
}
