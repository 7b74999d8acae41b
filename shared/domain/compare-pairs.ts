import { isBlank } from '../lib/blank';
import { type Meta, type Session, type TableRecords, VIEW_FIELDS } from './model';
import { inOrder } from './selectors';

/** Which side of a difference a merged session takes; both: the second one's words are kept beside the first one's. */
export const MERGE_CHOICES = ['first', 'second', 'both'] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

/** The tables whose records are compared, in the sequence in which people look at them. The others run on by themselves. */
export const COMPARED_TABLES = [
  'stages',
  'people',
  'themes',
  'notes',
  'decisions',
  'actions',
  'parked',
  'reviews',
  'commitments',
  'thanks',
] as const;
export type ComparedTable = (typeof COMPARED_TABLES)[number];

interface ComparedFields<Field extends string> {
  /** What people have said: two sides that differ here are two statements, and neither may be lost. */
  readonly said: readonly Field[];
  /** What was arranged, which can be arranged again. */
  readonly arranged: readonly Field[];
}

/** Fields that are not named here (places in a list, moments) are never a difference; the first side's are taken. */
const FIELDS: {
  readonly [T in ComparedTable]: ComparedFields<Extract<keyof TableRecords[T], string>>;
} = {
  stages: {
    said: ['title', 'question', 'prompt', 'cues'],
    arranged: ['kind', 'noteKind', 'plannedMs'],
  },
  people: { said: ['name', 'role'], arranged: ['isManagement', 'joinedYear', 'attendance'] },
  themes: { said: ['name', 'why', 'keep', 'noActionBecause', ...VIEW_FIELDS], arranged: [] },
  notes: { said: ['text'], arranged: ['kind', 'authorId', 'themeId'] },
  decisions: { said: ['text'], arranged: ['themeId'] },
  actions: {
    said: [
      'text',
      'measure',
      'ownerId',
      'dueOn',
      'firstCheckInOn',
      'unit',
      'baseline',
      'target',
      'sideEffect',
      'goal',
      'document',
      'hoursPerMonth',
    ],
    arranged: [
      'kind',
      'themeId',
      'checkInEveryWeeks',
      'counts',
      'tackles',
      'adjustmentWeeks',
      'phase',
      'facet',
    ],
  },
  parked: { said: ['text', 'takerId'], arranged: ['themeId'] },
  reviews: { said: ['text', 'happened'], arranged: ['outcome', 'verdict', 'carriedToId'] },
  commitments: { said: ['text'], arranged: [] },
  thanks: { said: ['text'], arranged: ['fromId', 'toId'] },
};

/** Tables whose records can stand twice, once in the words of each side. Elsewhere differing words are joined in one record. */
const STANDS_TWICE: ReadonlySet<ComparedTable> = new Set([
  'notes',
  'decisions',
  'actions',
  'parked',
  'thanks',
]);

const META_SAID = [
  'title',
  'organisation',
  'place',
  'purpose',
  'goal',
  'vision',
  'celebration',
] as const satisfies readonly (keyof Meta)[];
const META_ARRANGED = [
  'periodFrom',
  'periodTo',
  'heldOn',
  'startsAt',
  'facilitatorId',
  'locale',
  'closedAt',
] as const satisfies readonly (keyof Meta)[];
export type ComparedMetaField = (typeof META_SAID)[number] | (typeof META_ARRANGED)[number];

export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

interface Offer {
  readonly choices: readonly MergeChoice[];
  readonly suggested: MergeChoice;
}

/** A record that only one side has, or that says different things on the two. */
export interface RecordPair extends Offer {
  readonly table: ComparedTable;
  readonly id: string;
  readonly first: AnyRecord | null;
  readonly second: AnyRecord | null;
}

/** A fact of the session in which the two sides differ. */
export interface MetaPair extends Offer {
  readonly field: ComparedMetaField;
  readonly first: Meta[ComparedMetaField];
  readonly second: Meta[ComparedMetaField];
}

export const keyOf = (pair: RecordPair | MetaPair): string =>
  'field' in pair ? `meta/${pair.field}` : `${pair.table}/${pair.id}`;

/** Nothing was said here, so that what the other side says loses nothing. */
export const isGap = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && isBlank(value));

export const fieldsOf = (table: ComparedTable): readonly string[] => [
  ...FIELDS[table].said,
  ...FIELDS[table].arranged,
];

export function tableOf(
  session: Session,
  table: ComparedTable,
): Readonly<Record<string, AnyRecord>> {
  return session[table] as unknown as Readonly<Record<string, AnyRecord>>;
}

export function metaPairsOf(first: Session, second: Session): MetaPair[] {
  const said: ReadonlySet<string> = new Set(META_SAID);
  return [...META_SAID, ...META_ARRANGED].flatMap((field) => {
    const [a, b] = [first.meta[field], second.meta[field]];
    if (a === b || (isGap(a) && isGap(b))) return [];
    return [{ field, first: a, second: b, ...offerForFact(said.has(field), a, b) }];
  });
}

function offerForFact(isSaid: boolean, first: unknown, second: unknown): Offer {
  if (isGap(first)) return { choices: ['first', 'second'], suggested: 'second' };
  if (!isSaid || isGap(second)) return { choices: ['first', 'second'], suggested: 'first' };
  return { choices: MERGE_CHOICES, suggested: 'both' };
}

/** The differing records of one table, in the order of the first side, then of the second. */
export function recordPairsOf(
  table: ComparedTable,
  firstSession: Session,
  secondSession: Session,
): RecordPair[] {
  const firsts = tableOf(firstSession, table);
  const seconds = tableOf(secondSession, table);
  const ids = new Set([...sortedIds(firsts), ...sortedIds(seconds)]);
  return [...ids].flatMap((id) => {
    const [first, second] = [firsts[id] ?? null, seconds[id] ?? null];
    const offer = offerFor(table, first, second);
    return offer === null ? [] : [{ table, id, first, second, ...offer }];
  });
}

/** What can be chosen between two records; null where they say the same. */
function offerFor(
  table: ComparedTable,
  first: AnyRecord | null,
  second: AnyRecord | null,
): Offer | null {
  /* Without a common ancestor nobody can tell a deletion from an addition, so what one side has is kept. */
  if (first === null) return { choices: ['first', 'second'], suggested: 'second' };
  if (second === null) return { choices: ['first', 'second'], suggested: 'first' };
  if (isSameIn(fieldsOf(table), first, second)) return null;
  if (saysOtherwise(table, first, second)) return { choices: MERGE_CHOICES, suggested: 'both' };
  const filled = filledUp(table, first, second);
  if (isSameIn(fieldsOf(table), filled, first)) {
    return { choices: ['first', 'second'], suggested: 'first' };
  }
  if (isSameIn(fieldsOf(table), filled, second)) {
    return { choices: ['first', 'second'], suggested: 'second' };
  }
  return { choices: MERGE_CHOICES, suggested: 'both' };
}

/** Whether both sides say something about the same, and not the same thing. */
function saysOtherwise(table: ComparedTable, first: AnyRecord, second: AnyRecord): boolean {
  return FIELDS[table].said.some(
    (field) => !isGap(first[field]) && !isGap(second[field]) && first[field] !== second[field],
  );
}

const isSameIn = (fields: readonly string[], first: AnyRecord, second: AnyRecord): boolean =>
  fields.every(
    (field) => first[field] === second[field] || (isGap(first[field]) && isGap(second[field])),
  );

/** The first side's record, its gaps filled with what the second side knows. */
function filledUp(table: ComparedTable, first: AnyRecord, second: AnyRecord): AnyRecord {
  const known = fieldsOf(table).filter((field) => isGap(first[field]) && !isGap(second[field]));
  return { ...first, ...Object.fromEntries(known.map((field) => [field, second[field]])) };
}

/** What `both` makes of two records: one that knows what both know, or one for each side's words. */
export function bothOf(
  { table }: RecordPair,
  first: AnyRecord,
  second: AnyRecord,
): readonly [AnyRecord] | readonly [AnyRecord, AnyRecord] {
  if (saysOtherwise(table, first, second) && STANDS_TWICE.has(table)) return [first, second];
  const joined = FIELDS[table].said.map((field) => [
    field,
    joinedWords(first[field], second[field]),
  ]);
  return [{ ...filledUp(table, first, second), ...Object.fromEntries(joined) }];
}

/** Two wordings as one text, the first one's first; where one holds the other, it is enough. */
export function joinedWords(first: unknown, second: unknown): unknown {
  if (isGap(first)) return second;
  if (isGap(second)) return first;
  const [a, b] = [String(first), String(second)];
  if (a.includes(b)) return first;
  return b.includes(a) ? second : `${a} / ${b}`;
}

const sortedIds = (table: Readonly<Record<string, AnyRecord>>): string[] =>
  inOrder(
    Object.values(table).map(({ id, order, number }) => ({
      id,
      order: Number(number ?? order ?? 0),
    })),
  ).map(({ id }) => id);
