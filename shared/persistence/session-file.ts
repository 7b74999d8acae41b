import { type Session, TABLE_NAMES } from '../domain/model';
import { inOrder } from '../domain/selectors';
import { err, ok, type Result } from '../lib/result';
import { recordSchemas, type SessionBody, sessionBodySchema } from './session-schema';

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
    TABLE_NAMES.map((name) => {
      const fields = Object.keys(recordSchemas[name].shape);
      return [name, sorted(Object.values(session[name])).map((record) => inSequence(record, fields))];
    }),
  );
  return {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    minReader: 1,
    appVersion: facts.appVersion,
    sessionId: session.meta.id,
    revision,
    savedAt: facts.savedAt,
    session: { meta: session.meta, position: session.position, ...lists } as SessionBody,
  };
}

/** Reads the parsed JSON of a file. Nothing is guessed or filled in: what does not fit is a typed failure. */
export function fromSessionFile(json: unknown): Result<ReadSession, SessionFileProblem> {
  if (!isRecord(json) || json.format !== FORMAT) return err('not-a-session');
  const { schemaVersion, revision, savedAt } = json;
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion)) return err('damaged');
  if (schemaVersion > SCHEMA_VERSION) return err('newer');
  const body = sessionBodySchema.safeParse(json.session);
  if (!body.success || typeof revision !== 'number') return err('damaged');
  const { meta, position, ...lists } = body.data;
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
  return inOrder(records.map((record) => ({ id: record.id, order: record.order ?? 0, record }))).map(
    ({ record }) => record,
  );
}

/** The same record with its fields in the given sequence: a record's history must not show in its file. */
const inSequence = (record: object, fields: readonly string[]): object =>
  Object.fromEntries(fields.map((field) => [field, (record as Record<string, unknown>)[field]]));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
