import { z } from 'zod';
import {
  ACTION_KINDS,
  BALLOT_METHODS,
  COUNTED,
  type EndedTurn,
  type Extension,
  FACETS,
  LOCALES,
  type Meta,
  NAMES_POLICIES,
  NOTE_KINDS,
  PHASES,
  type Position,
  REVIEW_OUTCOMES,
  REVIEW_SUBJECTS,
  SESSION_USES,
  STAGE_KINDS,
  STEPS,
  TACKLED,
  type TableName,
  type TableRecords,
  TURN_ORDERS,
  type TurnOutcome,
  TYPING_MODES,
  VERDICTS,
} from '../domain/model';
import { isIsoDay } from '../lib/iso-day';
import { isRecordId } from '../lib/record-id';
import { minutesOfDay } from '../lib/time-of-day';
import { isPlainObject } from './json';

/**
 * The shape of a session inside its file, format version 4: every table as a list, so that people can read it.
 * Strict on what the app computes with, loose where a limit would throw away somebody's words (the commands keep those),
 * and silent about fields that it does not know: the schemas give a verdict, and the record that was read stays as it is.
 */
const id = z.string().refine(isRecordId, { message: 'no id' });
/** What a Date can hold (ECMA-262, time values); anything beyond would throw where it is shown. */
const moment = z.number().min(-8.64e15).max(8.64e15);
/** Far below 2^53, so that one more is always another number. */
export const HIGHEST_ORDER = 1e12;
const order = z.number().min(-HIGHEST_ORDER).max(HIGHEST_ORDER);
const duration = z.number().min(0).max(1e12);
const count = z.number().int().max(1e9);
const amount = z.number().min(-1e12).max(1e12);
const day = z.string().refine(isIsoDay, { message: 'no such day' });
const time = z.string().refine((value) => minutesOfDay(value) !== null, { message: 'no time' });

/* Checked by hand, because zod would look at every entry of a list and describe what is wrong with each, however many. */
const isId = (value: unknown): value is string => typeof value === 'string' && isRecordId(value);
export const isTurnOutcome = (value: unknown): value is TurnOutcome =>
  value === 'wrote' || value === 'passed';
export const isEndedTurn = (value: unknown): value is EndedTurn =>
  isPlainObject(value) &&
  isId(value.personId) &&
  (value.noteId === null || isId(value.noteId)) &&
  typeof value.isAskingAgain === 'boolean';
const outcomes = z.custom<Record<string, TurnOutcome>>(
  (value) =>
    isPlainObject(value) &&
    Object.keys(value).every(isRecordId) &&
    Object.values(value).every(isTurnOutcome),
);
const endedTurns = z.custom<EndedTurn[]>(
  (value) => Array.isArray(value) && value.every(isEndedTurn),
);
const isDots = (value: unknown): value is Record<string, number> =>
  isPlainObject(value) &&
  Object.keys(value).every(isRecordId) &&
  Object.values(value).every(
    (one) => Number.isInteger(one) && (one as number) >= 0 && (one as number) <= 1e6,
  );
const dots = z.custom<Record<string, number>>(isDots);
const votes = z.custom<Record<string, Record<string, number>>>(
  (value) =>
    isPlainObject(value) &&
    Object.keys(value).every(isRecordId) &&
    Object.values(value).every(isDots),
);
export const isExtension = (value: unknown): value is Extension =>
  isPlainObject(value) &&
  moment.safeParse(value.at).success &&
  duration.safeParse(value.byMs).success &&
  [value.thumbsUp, value.thumbsDown].every(
    (thumbs) => thumbs === null || count.min(0).safeParse(thumbs).success,
  );
const extensions = z.custom<Extension[]>(
  (value) => Array.isArray(value) && value.every(isExtension),
);
const ref = z.object({ sessionId: id, recordId: id });
const ids = z.custom<string[]>((value) => Array.isArray(value) && value.every(isId));

/** One record of each table, its fields in the sequence in which files show them. */
export const recordSchemas = {
  people: z.object({
    id,
    name: z.string(),
    role: z.string(),
    isManagement: z.boolean(),
    joinedYear: z.number().int().min(0).max(9999).nullable(),
    order,
    attendance: z.enum(['present', 'left', 'apologies']),
    arrivedAt: moment.nullable(),
    leftAt: moment.nullable(),
  }),
  stages: z.object({
    id,
    kind: z.enum(STAGE_KINDS),
    order,
    title: z.string(),
    question: z.string(),
    prompt: z.string(),
    noteKind: z.enum(NOTE_KINDS),
    plannedMs: duration,
    thinkMs: duration,
    themeMs: duration,
    cues: z.string(),
  }),
  notes: z.object({
    id,
    stageId: id,
    number: count.min(1),
    text: z.string(),
    kind: z.enum(NOTE_KINDS),
    authorId: id.nullable(),
    themeId: id.nullable(),
    order,
    writtenAt: moment,
  }),
  themes: z.object({
    id,
    stageId: id,
    order,
    name: z.string(),
    why: z.string(),
    keep: z.string(),
    noActionBecause: z.string(),
    clientView: z.string(),
    departmentView: z.string(),
    newcomerView: z.string(),
    ownerView: z.string(),
  }),
  relays: z.object({
    id,
    lap: count.min(1),
    turn: count.min(1),
    personId: id.nullable(),
    outcomes,
    endedTurns,
    isAskingAgain: z.boolean(),
    isFinished: z.boolean(),
  }),
  ballots: z.object({
    id,
    method: z.enum(BALLOT_METHODS),
    dots: count.min(1),
    turn: count.min(1),
    personId: id.nullable(),
    votes,
    counts: dots,
    doneIds: ids,
    isShown: z.boolean(),
    talkOrder: ids,
  }),
  decisions: z.object({ id, order, text: z.string(), themeId: id.nullable() }),
  parked: z.object({
    id,
    order,
    text: z.string(),
    themeId: id.nullable(),
    takerId: id.nullable(),
  }),
  actions: z.object({
    id,
    order,
    text: z.string(),
    kind: z.enum(ACTION_KINDS),
    ownerId: id.nullable(),
    dueOn: day.nullable(),
    firstCheckInOn: day.nullable(),
    checkInEveryWeeks: count.min(1).nullable(),
    measure: z.string(),
    unit: z.string(),
    baseline: amount.nullable(),
    target: amount.nullable(),
    counts: z.enum(COUNTED).nullable(),
    sideEffect: z.string(),
    helperIds: ids,
    tackles: z.enum(TACKLED).nullable(),
    goal: z.string(),
    adjustmentWeeks: count.min(1).nullable(),
    phase: z.enum(PHASES),
    facet: z.enum(FACETS).nullable(),
    document: z.string(),
    hoursPerMonth: amount.nullable(),
    carriedFrom: ref.nullable(),
    themeId: id.nullable(),
    noteId: id.nullable(),
  }),
  reviews: z.object({
    id,
    order,
    subject: z.enum(REVIEW_SUBJECTS),
    source: ref,
    agreedOn: day,
    text: z.string(),
    owner: z.string(),
    dueOn: day.nullable(),
    measure: z.string(),
    unit: z.string(),
    baseline: amount.nullable(),
    target: amount.nullable(),
    reading: amount.nullable(),
    outcome: z.enum(REVIEW_OUTCOMES).nullable(),
    happened: z.string(),
    verdict: z.enum(VERDICTS).nullable(),
    carriedToId: id.nullable(),
  }),
  commitments: z.object({ id, text: z.string(), writtenAt: moment }),
  thanks: z.object({ id, order, fromId: id.nullable(), toId: id, text: z.string() }),
  ratings: z.object({ id, order, stars: z.number().int().min(1).max(5), better: z.string() }),
  clocks: z.object({
    id,
    allottedMs: duration,
    countedMs: duration,
    earlierMs: duration,
    runningSince: moment.nullable(),
    firstStartedAt: moment.nullable(),
    extensions,
  }),
  desks: z.object({
    id,
    step: z.enum(STEPS),
    takenTurn: count.min(0),
    takenBallot: count.min(0),
    draft: z.string(),
    typistId: id.nullable(),
    themeId: id.nullable(),
  }),
  drafts: z.object({ id, text: z.string() }),
};

export const metaSchema = z.object({
  id,
  title: z.string(),
  organisation: z.string(),
  periodFrom: day,
  periodTo: day,
  heldOn: day,
  startsAt: time,
  place: z.string(),
  purpose: z.string(),
  purposeConfirmedAt: moment.nullable(),
  goal: z.string(),
  vision: z.string(),
  facilitatorId: id.nullable(),
  locale: z.enum(LOCALES),
  createdAt: moment,
  startedAt: moment.nullable(),
  closedAt: moment.nullable(),
  celebration: z.string(),
  typing: z.enum(TYPING_MODES),
  turnOrder: z.enum(TURN_ORDERS),
  isManagementLast: z.boolean(),
  names: z.enum(NAMES_POLICIES),
  use: z.enum(SESSION_USES),
});

export const positionSchema = z.object({
  stageId: id.nullable(),
  doneStageIds: ids,
});

/** A session inside its file. */
export type SessionBody = { readonly meta: Meta; readonly position: Position } & {
  readonly [T in TableName]: readonly TableRecords[T][];
};

/** Compile-time guard: the file's shape and the model's records are the same. */
type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer R)[] ? Mutable<R>[] : T[K];
};
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Schemas = typeof recordSchemas & { meta: typeof metaSchema; position: typeof positionSchema };
type Records = TableRecords & { meta: Meta; position: Position };
const schemasMatchModel: {
  [K in keyof Records]: Same<Mutable<z.infer<Schemas[K]>>, Mutable<Records[K]>>;
} = {
  people: true,
  stages: true,
  notes: true,
  themes: true,
  relays: true,
  ballots: true,
  decisions: true,
  parked: true,
  actions: true,
  reviews: true,
  commitments: true,
  thanks: true,
  ratings: true,
  clocks: true,
  desks: true,
  drafts: true,
  meta: true,
  position: true,
};
void schemasMatchModel;
