import { z } from 'zod';
import { stageFields } from '../domain/commands/agenda';
import { amount, day, id, line, text } from '../domain/commands/fields';
import { PHASES, REVIEW_OUTCOMES } from '../domain/model';
import type { CompanyChange, CompanyRecords, CompanyTable } from './model';

const moment = z.number().min(-8.64e15).max(8.64e15);
const ref = { sessionId: id, actionId: id };

/** One record of each table, its fields in the sequence in which the file shows them. */
export const companyRecordSchemas = {
  checkIns: z.object({
    id,
    ...ref,
    on: day,
    reading: amount.nullable(),
    seen: text,
    outcome: z.enum([...REVIEW_OUTCOMES, 'open']).nullable(),
    handedTo: line,
    dueOn: day.nullable(),
    phase: z.enum(PHASES).nullable(),
    nextOn: day.nullable(),
    writtenAt: moment,
  }),
  processes: z.object({
    id,
    name: line,
    owner: line,
    place: line,
    ways: z.number().int().min(0).max(1000).nullable(),
    metric: line,
    unit: line,
    target: amount.nullable(),
    isMost: z.boolean().optional(),
    reading: amount.nullable(),
    reviewOn: day.nullable(),
    phase: z.enum(PHASES),
    couldBeBetter: text,
    from: z.object(ref).nullable(),
    writtenAt: moment,
  }),
  conversations: z.object({
    id,
    by: line,
    on: day,
    customer: line,
    heard: text,
    writtenAt: moment,
  }),
  agendas: z.object({
    id,
    name: line,
    stages: z.array(stageFields).min(1).max(40),
    writtenAt: moment,
  }),
} as const satisfies { readonly [T in CompanyTable]: z.ZodType<CompanyRecords[T]> };

const change = <T extends CompanyTable>(table: T) =>
  z.strictObject({
    table: z.literal(table),
    id,
    record: companyRecordSchemas[table].nullable(),
  });

export const companyChangeSchema = z.union([
  change('checkIns'),
  change('processes'),
  change('conversations'),
  change('agendas'),
]) as unknown as z.ZodType<CompanyChange>;
