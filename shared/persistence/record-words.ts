import { type TableName, VIEW_FIELDS } from '../domain/model';
import { isBlank } from '../lib/blank';
import type { Json } from './json';

/** The fields in which people's words lie; by the first of them a record is known. */
export const WORD_FIELDS: Readonly<Record<TableName, readonly string[]>> = {
  people: ['name', 'role'],
  stages: ['title', 'question', 'prompt', 'cues'],
  notes: ['text'],
  themes: ['name', 'why', 'keep', 'noActionBecause', ...VIEW_FIELDS],
  relays: [],
  ballots: [],
  decisions: ['text'],
  parked: ['text'],
  actions: ['text', 'measure', 'unit', 'sideEffect', 'goal', 'document'],
  reviews: ['text', 'happened', 'owner', 'measure', 'unit'],
  commitments: ['text'],
  thanks: ['text'],
  ratings: ['better'],
  clocks: [],
  desks: ['draft'],
  drafts: ['text'],
};

/** The words of a record, in whatever state it is; the empty text where it has none. */
export function wordsOf(table: TableName, record: Json): string {
  for (const field of WORD_FIELDS[table]) {
    const words = textIn(record[field]).trim();
    if (!isBlank(words)) return words;
  }
  return '';
}

/** By what people know a record: its words, otherwise its id. */
export function labelOf(table: TableName, record: Json): string {
  const words = wordsOf(table, record);
  return words === '' ? textIn(record.id) : words;
}

/** The text that a value holds where a text belongs. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return '';
  return value.filter((part): part is string => typeof part === 'string').join(' ');
}
