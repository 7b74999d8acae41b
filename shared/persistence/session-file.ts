import { type Session, TABLE_NAMES } from '../domain/model';
import { inOrder } from '../domain/selectors';
import { isPlainObject, type Json } from './json';
import { metaSchema, positionSchema, recordSchemas, type SessionBody } from './session-schema';

export const FORMAT = 'lessons-learned/session';
export const SCHEMA_VERSION = 4;
/** The oldest schema version whose readers can show and keep what is written here: earlier ones know fewer kinds of stages. */
const MIN_READER = 4;

/** The running app that wrote a file: of two files, it tells whether one was ours. */
export interface Writer {
  readonly instance: string;
  readonly host: string;
}

/** What stands in a session's file, in this sequence. */
export interface SessionFile {
  readonly format: typeof FORMAT;
  readonly schemaVersion: number;
  readonly minReader: number;
  readonly appVersion: string;
  readonly sessionId: string;
  /** Counts every change: of two versions the higher one is newer, whatever the clocks say. */
  readonly revision: number;
  /** For people only. */
  readonly savedAt: string;
  readonly writer: Writer;
  /** SHA-256 over `JSON.stringify(session)` of this file, in hexadecimal. */
  readonly sha256: string;
  /**
   * The sums of the files that this one has gone on from, the newest last: whoever finds their own last file among them misses
   * nothing here. One for each opening of somebody else's state; absent where there was none.
   */
  readonly basedOn?: readonly string[];
  readonly session: SessionBody;
}

/** What a newer app has put into a file beside what this one knows: it is carried along, and written back as it was. */
export interface UnknownParts {
  /** Fields beside `session`. */
  readonly envelope: Json;
  /** Tables, and whatever else lies inside `session`. */
  readonly tables: Json;
}

export const NOTHING_UNKNOWN: UnknownParts = { envelope: {}, tables: {} };

export interface FileFacts {
  readonly appVersion: string;
  readonly savedAt: string;
  readonly writer: Writer;
  readonly unknown?: UnknownParts;
  readonly basedOn?: readonly string[];
}

/** Two rooms that take turns every day need months to come to this many. */
const MOST_BASES = 100;

/** What a state is based on that goes on from these files. */
export const basedOnFiles = (
  ...files: readonly { readonly basedOn: readonly string[]; readonly sha256: string }[]
): readonly string[] =>
  [...new Set(files.flatMap(({ basedOn, sha256 }) => [...basedOn, sha256]))].slice(-MOST_BASES);

/** Gives the SHA-256 of a text's UTF-8 bytes in hexadecimal; the main process passes its own. */
export type Sha256 = (text: string) => string;

/**
 * The file for a session. Tables become lists in their order, so that equal sessions give equal files. Fields that only a
 * newer app knows follow behind the known ones.
 */
export function toSessionFile(
  session: Session,
  revision: number,
  facts: FileFacts,
  sha256: Sha256,
): SessionFile {
  const { envelope, tables } = facts.unknown ?? NOTHING_UNKNOWN;
  const lists = TABLE_NAMES.map((name) => [
    name,
    sorted(Object.values(session[name])).map((record) => inSequence(record, recordSchemas[name])),
  ]);
  const body = {
    meta: inSequence(session.meta, metaSchema),
    position: inSequence(session.position, positionSchema),
    ...Object.fromEntries(lists),
    ...tables,
  } as SessionBody;
  return {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    minReader: MIN_READER,
    appVersion: facts.appVersion,
    sessionId: session.meta.id,
    revision,
    savedAt: facts.savedAt,
    writer: { instance: facts.writer.instance, host: facts.writer.host },
    sha256: sha256(JSON.stringify(body)),
    ...(facts.basedOn?.length ? { basedOn: facts.basedOn } : {}),
    ...envelope,
    session: body,
  };
}

function sorted(records: readonly { readonly id: string; readonly order?: number }[]) {
  return inOrder(
    records.map((record) => ({ id: record.id, order: record.order ?? 0, record })),
  ).map(({ record }) => record);
}

/**
 * The same record with its fields in the sequence of its schema, and those that no schema here knows behind them by name:
 * a record's history must not show in its file.
 */
function inSequence(record: object, schema: { readonly shape: object }): object {
  const fields = record as Json;
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(fields).filter((field) => !(field in schema.shape));
  return Object.fromEntries([
    ...known.map((field) => {
      const value = fields[field];
      return [field, isPlainObject(value) ? sortedByKey(value) : value];
    }),
    ...unknown.sort().map((field) => [field, fields[field]]),
  ]);
}

const sortedByKey = (record: Json): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
