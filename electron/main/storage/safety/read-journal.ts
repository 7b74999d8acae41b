import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EngineState, type HistoryEntry, replay } from '@shared/domain/engine';
import { readSessionJson } from '@shared/persistence/read-session';
import { SCHEMA_VERSION, type UnknownParts } from '@shared/persistence/session-file';
import { sha256 } from '../sha256';
import { segmentName, segmentNumbers } from './journal';
import { type Checkpoint, decodeLines, type FileStamp, type JournalStep } from './journal-line';
import { parseCheckpoint, parseStamp, parseStep } from './journal-schema';

export interface RecoveredJournal {
  readonly state: EngineState;
  readonly unknown: UnknownParts;
  /** The sums of the files that it has gone on from. */
  readonly basedOn: readonly string[];
  /** What the library's file was last known to hold. */
  readonly inLibrary: FileStamp | null;
  /** When the newest change was made, epoch milliseconds; for words to people only. */
  readonly lastAt: number;
}

/**
 * The newest state that a session's journal holds, or null where none can be read. A torn end is what a crash in the
 * middle of a write leaves; nothing behind it was ever acknowledged, so it is not worth a word.
 * Rejects with the system's error where the folder cannot be read at all.
 */
export async function readJournal(folder: string): Promise<RecoveredJournal | null> {
  for (const number of (await segmentNumbers(folder)).reverse()) {
    const bytes = await readFile(join(folder, segmentName(number))).catch(() => null);
    const recovered = bytes && readSegment(bytes);
    if (recovered) return recovered;
  }
  return null;
}

function readSegment(bytes: Buffer): RecoveredJournal | null {
  const [first, ...rest] = decodeLines(bytes).lines;
  const checkpoint = parseCheckpoint(first);
  if (checkpoint === null) return null;
  const { steps, inLibrary } = readRest(rest, checkpoint);
  /* Steps of an older app are done on what they were made for; only then is the whole brought up to date. */
  const recovered =
    checkpoint.file.schemaVersion === SCHEMA_VERSION
      ? withHistory(checkpoint, steps)
      : withoutHistory(checkpoint, steps);
  return recovered && { ...recovered, inLibrary, lastAt: lastMoment(checkpoint, steps) };
}

/** A gap would put later changes onto a state that they were not made on, so the steps end before it. */
function readRest(
  lines: readonly unknown[],
  checkpoint: Checkpoint,
): { steps: JournalStep[]; inLibrary: FileStamp | null } {
  const steps: JournalStep[] = [];
  let { inLibrary } = checkpoint;
  for (const line of lines) {
    const step = parseStep(line);
    if (step !== null) {
      if (step.revision !== checkpoint.file.revision + steps.length + 1) break;
      steps.push(step);
      continue;
    }
    const stamp = parseStamp(line);
    if (stamp === null) break;
    inLibrary = stamp;
  }
  return { steps, inLibrary };
}

type RecoveredState = Pick<RecoveredJournal, 'state' | 'unknown' | 'basedOn'>;

function withHistory(checkpoint: Checkpoint, steps: readonly JournalStep[]): RecoveredState | null {
  const { file, past, future } = checkpoint;
  const read = readSessionJson(file, sha256);
  if (!read.ok) return null;
  const { session, revision, unknown, basedOn } = read.value;
  let state: EngineState = { session, revision, past, future };
  for (const step of steps) state = replay(state, step);
  return { state, unknown, basedOn };
}

function withoutHistory(
  checkpoint: Checkpoint,
  steps: readonly JournalStep[],
): RecoveredState | null {
  const body: Record<string, unknown> = { ...checkpoint.file.session };
  for (const { changes } of steps) {
    for (const { table, id, to } of changes) body[table] = changed(body[table], table, id, to);
  }
  const { sha256: _old, ...envelope } = checkpoint.file;
  const file = { ...envelope, revision: envelope.revision + steps.length, session: body };
  const read = readSessionJson(file, sha256);
  if (!read.ok) return null;
  const { session, revision, unknown, basedOn } = read.value;
  const none: readonly HistoryEntry[] = [];
  return { state: { session, revision, past: none, future: none }, unknown, basedOn };
}

/** A table of a file, or its `meta` or `position`, after one change. */
function changed(before: unknown, table: string, id: string, to: object | null): unknown {
  if (table === 'meta' || table === 'position') return to;
  const others = (Array.isArray(before) ? (before as { readonly id: unknown }[]) : []).filter(
    (record) => record.id !== id,
  );
  return to === null ? others : [...others, to];
}

const lastMoment = ({ file }: Checkpoint, steps: readonly JournalStep[]): number =>
  steps.at(-1)?.at ?? (Date.parse(file.savedAt) || 0);
