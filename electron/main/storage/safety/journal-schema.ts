import type { HistoryEntry } from '@shared/domain/engine';
import { z } from 'zod';
import type { Checkpoint, FileStamp, JournalStep } from './journal-line';

/**
 * The shape of a journal's lines. The check sum has vouched for the bytes; this guards against a line of a newer app,
 * whose meaning is not known here.
 */
const stamp = z.object({ revision: z.number(), sha256: z.string() });
const record = z.record(z.string(), z.unknown()).nullable();
const entry = z.object({
  name: z.string(),
  payload: z.unknown(),
  coalesceKey: z.string().nullable(),
  at: z.number(),
  diff: z.array(z.object({ table: z.string(), id: z.string(), from: record, to: record })),
});
const checkpointLine = z.object({
  checkpoint: z.object({
    file: z.looseObject({
      schemaVersion: z.number(),
      revision: z.number(),
      savedAt: z.string(),
      session: z.record(z.string(), z.unknown()),
    }),
    past: z.array(entry),
    future: z.array(entry),
    inLibrary: stamp.nullable(),
  }),
});
const stepLine = z.object({
  step: z.object({
    revision: z.number(),
    at: z.number(),
    changes: z.array(z.object({ table: z.string(), id: z.string(), to: record })),
    move: z.union([
      z.object({ kind: z.enum(['none', 'undo', 'redo', 'clear']) }),
      entry.omit({ diff: true }).extend({ kind: z.literal('do') }),
    ]),
  }),
});

const stampLine = z.object({ inLibrary: stamp });

export function parseStamp(line: unknown): FileStamp | null {
  const parsed = stampLine.safeParse(line);
  return parsed.success ? parsed.data.inLibrary : null;
}

export function parseCheckpoint(line: unknown): Checkpoint | null {
  /* The line itself, and not what the check makes of it: that may have its fields in another sequence. */
  const isOne = checkpointLine.safeParse(line).success;
  return isOne ? (line as { checkpoint: Checkpoint }).checkpoint : null;
}

export function parseStep(line: unknown): JournalStep | null {
  return stepLine.safeParse(line).success ? (line as { step: JournalStep }).step : null;
}

/** As many steps can be taken back after a restart; the newest are the last. */
const STEPS_KEPT = 50;
/** A checkpoint must stay quick to write, whatever was done: this many characters of history at the most. */
const HISTORY_CHARACTERS = 500_000;

/** The newest steps of a history, as many as a checkpoint carries. */
export function newestSteps(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const kept: HistoryEntry[] = [];
  let room = HISTORY_CHARACTERS;
  for (const candidate of entries.slice(-STEPS_KEPT).reverse()) {
    room -= JSON.stringify(candidate).length;
    if (room < 0) break;
    kept.unshift(candidate);
  }
  return kept;
}
