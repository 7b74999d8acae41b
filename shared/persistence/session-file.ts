import { type Session, TABLE_NAMES } from '../domain/model';
import { inOrder } from '../domain/selectors';
import { err, ok, type Result } from '../lib/result';
import {
  metaSchema,
  positionSchema,
  recordSchemas,
  type SessionBody,
  sessionBodySchema,
} from './session-schema';

export const FORMAT = 'lessons-learned/session';
export const SCHEMA_VERSION = 1;

/** What stands in a session's file, in this sequence. */
export interface SessionFile {
  readonly format: typeof FORMAT;
  readonly schemaVersion: number;
  /** The oldest schema version whose readers can show this file. */
  readonly minReader: number;
  readonly appVersion: string;
  readonly sessionId: string;
  /** Counts every change: of two versions the higher one is newer, whatever the clocks say. */
  readonly revision: number;
  /** For people only. */
  readonly savedAt: string;
  readonly session: SessionBody;
}

export interface ReadSession {
  readonly session: Session;
  readonly revision: number;
  readonly savedAt: string;
}

/** Why a text is no session that can be opened. */
export type SessionFileProblem = 'damaged' | 'not-a-session' | 'newer';

/** The file for a session. Tables become lists in their order, so that equal sessions give equal files. */
export function toSessionFile(
  session: Session,
  revision: number,
  facts: { readonly appVersion: string; readonly savedAt: string },
): SessionFile {
  const lists = Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      sorted(Object.values(session[name])).map((record) => inSequence(record, recordSchemas[name])),
    ]),
  );
  return {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    minReader: 1,
    appVersion: facts.appVersion,
    sessionId: session.meta.id,
    revision,
    savedAt: facts.savedAt,
    session: {
      meta: inSequence(session.meta, metaSchema),
      position: inSequence(session.position, positionSchema),
      ...lists,
    } as unknown as SessionBody,
  };
}

/** Reads the parsed JSON of a file. Nothing is guessed or filled in: what does not fit is a typed failure. */
export function fromSessionFile(json: unknown): Result<ReadSession, SessionFileProblem> {
  if (!isRecord(json) || json.format !== FORMAT) return err('not-a-session');
  const { schemaVersion, revision, savedAt } = json;
  if (!isCount(schemaVersion) || schemaVersion < 1) return err('damaged');
  if (schemaVersion > SCHEMA_VERSION) return err('newer');
  const body = sessionBodySchema.safeParse(json.session);
  /* A revision beyond the whole numbers would stand still, and changes would be taken for none. */
  if (!body.success || !isCount(revision)) return err('damaged');
  const { meta, position, ...lists } = body.data;
  if (Object.values(lists).some(hasTwins)) return err('damaged');
  const tables = Object.fromEntries(
    Object.entries(lists).map(([name, records]) => [
      name,
      Object.fromEntries(records.map((record) => [record.id, record])),
    ]),
  );
  return ok({
    session: { meta, position, ...tables } as unknown as Session,
    revision,
    savedAt: typeof savedAt === 'string' ? savedAt : '',
  });
}

function sorted(records: readonly { readonly id: string; readonly order?: number }[]) {
  return inOrder(
    records.map((record) => ({ id: record.id, order: record.order ?? 0, record })),
  ).map(({ record }) => record);
}

/** The same record with its fields in the sequence of its schema: a record's history must not show in its file. */
const inSequence = (record: object, schema: { readonly shape: object }): object =>
  Object.fromEntries(
    Object.keys(schema.shape).map((field) => {
      const value = (record as Record<string, unknown>)[field];
      return [field, isRecord(value) ? sortedByKey(value) : value];
    }),
  );

const sortedByKey = (record: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether two records share an id: as a table, one of them would be lost without a word. */
const hasTwins = (records: readonly { readonly id: string }[]): boolean =>
  new Set(records.map((record) => record.id)).size < records.length;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
