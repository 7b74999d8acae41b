import type { Session } from '../domain/model';
import { err, ok, type Result } from '../lib/result';
import { removeForbiddenKeys } from './forbidden-keys';
import { isCount, isPlainObject, type Json } from './json';
import { isOneLetterOff, withMendedKeys } from './mended-keys';
import { migrate } from './migrations';
import { readBody, tellUnreadable } from './read-body';
import { type Repair, RepairLog } from './repairs';
import { parseSessionBytes, type SessionFileProblem } from './session-bytes';
import {
  FORMAT,
  SCHEMA_VERSION,
  type Sha256,
  type UnknownParts,
  type Writer,
} from './session-file';

/** A session as its file has it, and everything that must be known before it is opened. */
export interface ReadSession {
  readonly session: Session;
  readonly revision: number;
  readonly savedAt: string;
  readonly appVersion: string;
  /** Null where the file does not say. */
  readonly writer: Writer | null;
  /** Over the session's part of this file: equal content has equal sums, whichever file it came from. */
  readonly sha256: string;
  /** Whether the file's own sum agrees; true where it has none (version 1). */
  readonly isChecksumRight: boolean;
  /** The sums of the files that it has gone on from; empty where it does not say. */
  readonly basedOn: readonly string[];
  /** The older format version that the file has; null where it is the present one or a newer one. */
  readonly migratedFrom: number | null;
  /** The version of the newer app that wrote the file; then the session may be shown, but not changed. */
  readonly writtenByNewer: string | null;
  readonly unknown: UnknownParts;
  /** Empty for a sound file. */
  readonly repairs: readonly Repair[];
}

const ENVELOPE = [
  'format',
  'schemaVersion',
  'minReader',
  'appVersion',
  'sessionId',
  'revision',
  'savedAt',
  'writer',
  'sha256',
  'basedOn',
  'session',
];

/**
 * Reads a session from the bytes of a file. What the app does not know is carried along; what is damaged is put right where
 * that loses nobody's words, and each repair is told; everything else is a typed problem. Never throws, and never fills in
 * what the room decided.
 */
export function readSessionBytes(
  bytes: Uint8Array,
  sha256: Sha256,
): Result<ReadSession, SessionFileProblem> {
  const parsed = parseSessionBytes(bytes);
  if (!parsed.ok) return parsed;
  return readSessionJson(parsed.value.json, sha256, parsed.value.firstFault);
}

/**
 * As `readSessionBytes`, for what is parsed already. `found` belongs to the session from now on, and is put right in place.
 * `firstFault`: where the bytes were not text any more; null where they were sound.
 */
export function readSessionJson(
  found: unknown,
  sha256: Sha256,
  firstFault: number | null = null,
): Result<ReadSession, SessionFileProblem> {
  if (!isPlainObject(found)) return err({ kind: 'not-a-session' });
  const log = new RepairLog();
  const json = envelopeIn(found, log);
  if (json === null) return err({ kind: 'not-a-session' });
  const { schemaVersion, revision } = json;
  if (!isCount(schemaVersion) || schemaVersion < 1) return err({ kind: 'damaged' });
  const appVersion = textOf(json.appVersion);
  const minReader = isCount(json.minReader) ? json.minReader : schemaVersion;
  const isNewer = schemaVersion > SCHEMA_VERSION && minReader > SCHEMA_VERSION;
  const failure: SessionFileProblem = isNewer
    ? { kind: 'newer', detail: appVersion }
    : { kind: 'damaged' };
  /* A revision beyond the whole numbers would stand still, and changes would be taken for none. */
  if (!isCount(revision) || !isPlainObject(json.session)) return err(failure);
  /* As it was read: before anything is put right. */
  const sum = sha256(JSON.stringify(json.session));
  for (const key of removeForbiddenKeys(json)) log.add('file', '', 'forbidden-key', key);
  const body = readBody(migrate(json.session, schemaVersion), textOf(json.sessionId), log);
  if (body === null) return err(failure);
  if (firstFault !== null) tellUnreadable(body.session, firstFault, log);
  if (log.isFull) return err(failure);
  /* Half of what a newer app wrote would pass for the whole of it. */
  if (isNewer && !log.isEmpty) return err(failure);
  return ok({
    session: body.session,
    revision,
    savedAt: textOf(json.savedAt),
    appVersion,
    writer: writerOf(json.writer),
    sha256: sum,
    basedOn: sumsOf(json.basedOn),
    isChecksumRight: schemaVersion === 1 || json.sha256 === sum,
    migratedFrom: schemaVersion < SCHEMA_VERSION ? schemaVersion : null,
    writtenByNewer: isNewer ? appVersion : null,
    unknown: {
      envelope: Object.fromEntries(Object.entries(json).filter(([key]) => !ENVELOPE.includes(key))),
      tables: body.unknownTables,
    },
    repairs: log.list,
  });
}

/** The outermost fields; null where they are not those of a session's file, one damaged letter left aside. */
function envelopeIn(json: Json, log: RepairLog): Json | null {
  const mended = withMendedKeys(json, ENVELOPE);
  const envelope = mended ?? json;
  const { format } = envelope;
  if (typeof format !== 'string') return null;
  const isOurs = format === FORMAT;
  if (!isOurs && !isOneLetterOff(format, FORMAT)) return null;
  if (mended !== null || !isOurs) log.add('file', '', 'invalid-entry', FORMAT);
  return envelope;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const sumsOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((sum): sum is string => typeof sum === 'string' && /^[0-9a-f]{64}$/u.test(sum))
    : [];

const writerOf = (value: unknown): Writer | null =>
  isPlainObject(value) && typeof value.instance === 'string' && typeof value.host === 'string'
    ? { instance: value.instance, host: value.host }
    : null;
