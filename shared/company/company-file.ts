import { z } from 'zod';
import { stageFields } from '../domain/commands/agenda';
import { err, ok, type Result } from '../lib/result';
import { removeForbiddenKeys } from '../persistence/forbidden-keys';
import { isCount, isPlainObject, type Json } from '../persistence/json';
import { companyRecordSchemas } from './company-schema';
import { COMPANY_TABLES, type Company, type CompanyTable } from './model';
import { isSameValue } from './same-value';

const FORMAT = 'lessons-learned/company';
const SCHEMA_VERSION = 1;
/** The oldest schema version whose readers can show and keep what is written here. */
const MIN_READER = 1;

/** What stands in the company's file, in this sequence. */
export interface CompanyFile {
  readonly format: typeof FORMAT;
  readonly schemaVersion: number;
  readonly minReader: number;
  readonly appVersion: string;
  /** For people only. */
  readonly savedAt: string;
  /** Each table as a list by id. */
  readonly company: Readonly<Record<string, unknown>>;
}

/** What a newer app has put into a file beside what this one knows: it is carried along, and written back as it was. */
export interface CarriedParts {
  /** Fields beside `company`, the version of the format among them where it is a newer one. */
  readonly envelope: Json;
  readonly tables: Json;
  /** Records that have fields of which this app knows nothing, as they were read. */
  readonly records: Readonly<Record<CompanyTable, Readonly<Record<string, Json>>>>;
}

export const NOTHING_CARRIED: CarriedParts = {
  envelope: {},
  tables: {},
  records: { checkIns: {}, processes: {}, conversations: {}, agendas: {} },
};

export interface ReadCompany {
  readonly company: Company;
  readonly carried: CarriedParts;
}

/** damaged: something in it does not fit. newer: only a newer app can show it and keep what is in it. */
export type CompanyFileProblem = 'damaged' | 'newer';

/** As in the contract, but for what a newer app may have put into nested records: that is left aside here. */
const readSchemas: Readonly<Record<CompanyTable, z.ZodType<{ id: string }>>> = {
  ...companyRecordSchemas,
  agendas: companyRecordSchemas.agendas.extend({
    stages: z.array(stageFields.strip()).min(1).max(40),
  }),
};

const KNOWN = ['format', 'schemaVersion', 'minReader', 'appVersion', 'savedAt', 'company'];

/** The file for a company. Equal companies give equal files, but for the moment and the app that wrote them. */
export function toCompanyFile(
  company: Company,
  carried: CarriedParts,
  facts: Pick<CompanyFile, 'appVersion' | 'savedAt'>,
): CompanyFile {
  const lists = COMPANY_TABLES.map((table) => [
    table,
    Object.values(company[table])
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => toFileRecord(table, record, carried.records[table][record.id])),
  ]);
  return {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    minReader: MIN_READER,
    appVersion: facts.appVersion,
    savedAt: facts.savedAt,
    ...carried.envelope,
    company: { ...Object.fromEntries(lists), ...carried.tables },
  };
}

/** A record that nobody has changed goes back as it was read; a changed one keeps what this app does not know of it. */
function toFileRecord(table: CompanyTable, record: { id: string }, carried?: Json): Json {
  const known = Object.keys(companyRecordSchemas[table].shape);
  const fields = record as unknown as Json;
  const inSequence = Object.fromEntries(known.map((field) => [field, fields[field]]));
  if (carried === undefined) return inSequence;
  const before = readSchemas[table].safeParse(carried).data;
  if (isSameValue(before, record)) return carried;
  const unknown = Object.entries(carried).filter(([field]) => !known.includes(field));
  return { ...inSequence, ...Object.fromEntries(unknown) };
}

/**
 * Reads a company from parsed JSON, which belongs to it from now on. It fits as a whole or not at all: a file of which one
 * record was left out would be written back without it.
 */
export function readCompanyJson(json: unknown): Result<ReadCompany, CompanyFileProblem> {
  if (!isPlainObject(json) || json.format !== FORMAT) return err('damaged');
  const { schemaVersion, minReader, company: body } = json;
  if (!isCount(schemaVersion) || schemaVersion < 1 || !isCount(minReader)) return err('damaged');
  if (minReader > SCHEMA_VERSION) return err('newer');
  if (!isPlainObject(body) || removeForbiddenKeys(json).length > 0) return err('damaged');
  const tables = COMPANY_TABLES.map((table) => [table, readTable(table, body[table])] as const);
  if (tables.some(([, read]) => read === null)) return err('damaged');
  const parts = <Part extends 'records' | 'carried'>(part: Part) =>
    Object.fromEntries(tables.map(([table, read]) => [table, read?.[part] ?? {}]));
  const isNewer = schemaVersion > SCHEMA_VERSION;
  return ok({
    company: parts('records') as unknown as Company,
    carried: {
      envelope: { ...without(json, KNOWN), ...(isNewer ? { schemaVersion, minReader } : {}) },
      tables: without(body, COMPANY_TABLES),
      records: parts('carried') as unknown as CarriedParts['records'],
    },
  });
}

interface ReadTable {
  readonly records: Readonly<Record<string, unknown>>;
  readonly carried: Readonly<Record<string, Json>>;
}

/** Null where anything in the list is no record of the table, or two of them have one id. */
function readTable(table: CompanyTable, list: unknown): ReadTable | null {
  if (!Array.isArray(list)) return null;
  const records = new Map<string, unknown>();
  const carried = new Map<string, Json>();
  for (const entry of list as readonly unknown[]) {
    const read = readSchemas[table].safeParse(entry);
    if (!read.success || !isPlainObject(entry) || records.has(read.data.id)) return null;
    records.set(read.data.id, read.data);
    if (!isSameValue(read.data, entry)) carried.set(read.data.id, entry);
  }
  return { records: Object.fromEntries(records), carried: Object.fromEntries(carried) };
}

const without = (json: Json, known: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([field]) => !known.includes(field)));
