import { PLAIN_ACTION } from '../domain/commands/actions';
import type { Meta, TableName, TableRecords } from '../domain/model';
import { USUAL_THEME_MS, USUAL_THINK_MS } from '../domain/time-box';
import { isBlank } from '../lib/blank';
import { isRecordId } from '../lib/record-id';
import { isPlainObject, type Json } from './json';
import { withMendedKeys } from './mended-keys';
import { labelOf, textIn, WORD_FIELDS, wordsOf } from './record-words';
import type { RepairLog } from './repairs';
import { isEndedTurn, isExtension, isTurnOutcome, recordSchemas } from './session-schema';

type Fields<T extends TableName> = Omit<TableRecords[T], 'id'>;

/** No stage, and no number, yet: both are found once all records are known. */
const UNKNOWN_STAGE = '';
const UNKNOWN_PERSON = '';
export const UNKNOWN_NUMBER = 0;

/** What stands in for a field that cannot be read. `place` counts from 1. */
const STAND_INS: { readonly [T in TableName]: (place: number, meta: Meta) => Fields<T> } = {
  people: (order) => ({
    name: '?',
    role: '',
    isManagement: false,
    joinedYear: null,
    order,
    attendance: 'present',
    arrivedAt: null,
    leftAt: null,
  }),
  /* A question shows the notes that may lie in it; every other kind would hide them. */
  stages: (order) => ({
    kind: 'question',
    order,
    title: '?',
    question: '',
    prompt: '',
    noteKind: 'plain',
    plannedMs: 900_000,
    thinkMs: USUAL_THINK_MS,
    themeMs: USUAL_THEME_MS,
    cues: '',
  }),
  notes: (order, meta) => ({
    stageId: UNKNOWN_STAGE,
    number: UNKNOWN_NUMBER,
    text: '',
    kind: 'plain',
    authorId: null,
    themeId: null,
    order,
    writtenAt: meta.startedAt ?? meta.createdAt,
  }),
  themes: (order) => ({
    stageId: UNKNOWN_STAGE,
    order,
    name: '',
    why: '',
    keep: '',
    noActionBecause: '',
    clientView: '',
    departmentView: '',
    newcomerView: '',
    ownerView: '',
  }),
  relays: () => ({
    lap: 1,
    turn: 1,
    personId: null,
    outcomes: {},
    endedTurns: [],
    isAskingAgain: false,
    isFinished: false,
  }),
  ballots: () => ({
    method: 'turns',
    dots: 3,
    turn: 1,
    personId: null,
    votes: {},
    counts: {},
    doneIds: [],
    isShown: false,
    talkOrder: [],
  }),
  decisions: (order) => ({ order, text: '', themeId: null }),
  parked: (order) => ({ order, text: '', themeId: null, takerId: null }),
  actions: (order) => ({
    order,
    text: '',
    kind: 'mitigate',
    ownerId: null,
    ...PLAIN_ACTION,
  }),
  reviews: (order, meta) => ({
    order,
    subject: 'action',
    source: { sessionId: meta.id, recordId: meta.id },
    agreedOn: meta.periodFrom,
    text: '',
    owner: '',
    dueOn: null,
    measure: '',
    unit: '',
    baseline: null,
    target: null,
    reading: null,
    outcome: null,
    happened: '',
    verdict: null,
    carriedToId: null,
  }),
  commitments: (_place, meta) => ({ text: '', writtenAt: meta.startedAt ?? meta.createdAt }),
  thanks: (order) => ({ order, fromId: null, toId: UNKNOWN_PERSON, text: '' }),
  ratings: (order) => ({ order, stars: 3, better: '' }),
  clocks: () => ({
    allottedMs: 900_000,
    countedMs: 0,
    earlierMs: 0,
    runningSince: null,
    firstStartedAt: null,
    extensions: [],
  }),
  desks: () => ({
    step: 'think',
    takenTurn: 0,
    takenBallot: 0,
    draft: '',
    typistId: null,
    themeId: null,
  }),
  drafts: () => ({ text: '' }),
};

/** Without words these say nothing, and nothing else needs them. */
const NOTHING_WITHOUT_WORDS: ReadonlySet<TableName> = new Set([
  'notes',
  'decisions',
  'parked',
  'actions',
  'reviews',
  'commitments',
  'thanks',
  'drafts',
]);

/**
 * A record of a table: the entry itself where it is sound, otherwise what can be read of it. Null where that says nothing.
 * `place` counts from 1 and stands in for a lost order.
 */
export function salvageRecord<T extends TableName>(
  table: T,
  id: string,
  found: Json,
  place: number,
  meta: Meta,
  log: RepairLog,
): TableRecords[T] | null {
  const schema = recordSchemas[table];
  const entry: Json = found.id === id ? found : { ...found, id };
  if (schema.safeParse(entry).success) return entry as unknown as TableRecords[T];
  const whole = withMendedKeys(entry, Object.keys(schema.shape)) ?? entry;
  if (wordsOf(table, whole) === '' && NOTHING_WITHOUT_WORDS.has(table)) {
    log.add(table, id, 'skipped-entry', labelOf(table, { ...whole, id }));
    return null;
  }
  const standIns = STAND_INS[table](place, meta) as unknown as Json;
  const record: Record<string, unknown> = { ...whole };
  const lost: string[] = [];
  for (const [field, fieldSchema] of Object.entries(schema.shape)) {
    const value = whole[field];
    if (fieldSchema.safeParse(value).success) continue;
    record[field] = standIn(table, field, value, standIns[field]);
    if (record[field] === standIns[field] && textIn(value) !== '') lost.push(textIn(value));
  }
  const label = labelOf(table, record);
  log.add(table, id, 'invalid-entry', lost.length === 0 ? label : `${label} (${lost.join(', ')})`);
  return record as unknown as TableRecords[T];
}

/** What is left of a field's value; the stand-in where nothing is. */
function standIn(table: TableName, field: string, value: unknown, otherwise: unknown): unknown {
  if (WORD_FIELDS[table].includes(field)) {
    const text = textIn(value);
    return isBlank(text) ? otherwise : text;
  }
  if (field === 'endedTurns' && Array.isArray(value)) {
    return value.filter(isEndedTurn);
  }
  if (field === 'extensions' && Array.isArray(value)) {
    return value.filter(isExtension);
  }
  if (field === 'outcomes' && isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).filter(([id, outcome]) => isRecordId(id) && isTurnOutcome(outcome)),
    );
  }
  return otherwise;
}
