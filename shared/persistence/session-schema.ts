import { z } from 'zod';
import {
  ACTION_KINDS,
  LOCALES,
  NOTE_KINDS,
  type Session,
  STAGE_KINDS,
  STEPS,
} from '../domain/model';
import { isRecordId } from '../lib/record-id';

/**
 * The shape of a session inside its file, format version 1: every table as a list, so that people can read it.
 * Loose on purpose where a limit would throw away somebody's words; the commands keep the limits.
 */
const id = z.string().refine(isRecordId, { message: 'no id' });
const moment = z.number().finite();
const order = z.number().finite();
const duration = z.number().finite().min(0);
const turnOutcomes = z.record(id, z.enum(['wrote', 'passed']));

/** One record of each table, its fields in the sequence in which files show them. */
export const recordSchemas = {
  people: z.strictObject({
    id,
    name: z.string(),
    role: z.string(),
    isManagement: z.boolean(),
    order,
    attendance: z.enum(['present', 'left', 'apologies']),
    arrivedAt: moment.nullable(),
    leftAt: moment.nullable(),
  }),
  stages: z.strictObject({
    id,
    kind: z.enum(STAGE_KINDS),
    order,
    title: z.string(),
    question: z.string(),
    prompt: z.string(),
    noteKind: z.enum(NOTE_KINDS),
    plannedMs: duration,
  }),
  notes: z.strictObject({
    id,
    stageId: id,
    number: z.number().int().min(1),
    text: z.string(),
    kind: z.enum(NOTE_KINDS),
    authorId: id.nullable(),
    themeId: id.nullable(),
    order,
    writtenAt: moment,
  }),
  themes: z.strictObject({
    id,
    stageId: id,
    order,
    name: z.string(),
    why: z.string(),
    keep: z.string(),
    noActionBecause: z.string(),
  }),
  relays: z.strictObject({
    id,
    lap: z.number().int().min(1),
    turn: z.number().int().min(1),
    personId: id.nullable(),
    outcomes: turnOutcomes,
    endedTurns: z.array(
      z.strictObject({ personId: id, noteId: id.nullable(), isAskingAgain: z.boolean() }),
    ),
    isAskingAgain: z.boolean(),
    isFinished: z.boolean(),
  }),
  decisions: z.strictObject({ id, order, text: z.string(), themeId: id.nullable() }),
  parked: z.strictObject({
    id,
    order,
    text: z.string(),
    themeId: id.nullable(),
    takerId: id.nullable(),
  }),
  actions: z.strictObject({
    id,
    order,
    text: z.string(),
    kind: z.enum(ACTION_KINDS),
    ownerId: id.nullable(),
    dueOn: z.string().nullable(),
    firstCheckInOn: z.string().nullable(),
    measure: z.string(),
    themeId: id.nullable(),
    noteId: id.nullable(),
  }),
  clocks: z.strictObject({
    id,
    allottedMs: duration,
    countedMs: duration,
    earlierMs: duration,
    runningSince: moment.nullable(),
    firstStartedAt: moment.nullable(),
  }),
  desks: z.strictObject({
    id,
    step: z.enum(STEPS),
    takenTurn: z.number().int().min(0),
    draft: z.string(),
    themeId: id.nullable(),
  }),
  drafts: z.strictObject({ id, text: z.string() }),
};

export const metaSchema = z.strictObject({
  id,
  title: z.string(),
  organisation: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  heldOn: z.string(),
  startsAt: z.string(),
  place: z.string(),
  goal: z.string(),
  vision: z.string(),
  facilitatorId: id.nullable(),
  locale: z.enum(LOCALES),
  createdAt: moment,
  startedAt: moment.nullable(),
  closedAt: moment.nullable(),
  celebration: z.string(),
});

export const positionSchema = z.strictObject({
  stageId: id.nullable(),
  doneStageIds: z.array(id),
});

export const sessionBodySchema = z.strictObject({
  meta: metaSchema,
  position: positionSchema,
  people: z.array(recordSchemas.people),
  stages: z.array(recordSchemas.stages),
  notes: z.array(recordSchemas.notes),
  themes: z.array(recordSchemas.themes),
  relays: z.array(recordSchemas.relays),
  decisions: z.array(recordSchemas.decisions),
  parked: z.array(recordSchemas.parked),
  actions: z.array(recordSchemas.actions),
  clocks: z.array(recordSchemas.clocks),
  desks: z.array(recordSchemas.desks),
  drafts: z.array(recordSchemas.drafts),
});
export type SessionBody = z.infer<typeof sessionBodySchema>;

/** Compile-time guard: the file's shape and the model's records are the same. */
type Listed = { [K in keyof SessionBody]: SessionBody[K] extends (infer R)[] ? R : SessionBody[K] };
type Modelled = {
  [K in keyof Session]: Session[K] extends Readonly<Record<string, infer R>>
    ? string extends keyof Session[K]
      ? R
      : Session[K]
    : Session[K];
};
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer R)[] ? R[] : T[K] };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const schemaMatchesModel: Same<
  { [K in keyof Listed]: Mutable<Listed[K]> },
  { [K in keyof Modelled]: Mutable<Modelled[K]> }
> = true;
void schemaMatchesModel;
