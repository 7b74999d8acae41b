import { crc32 } from 'node:zlib';
import type { HistoryEntry, KeptStep } from '@shared/domain/engine';
import type { SessionFile } from '@shared/persistence/session-file';

/** Which state of a session a file holds. Equal content has an equal hash, whoever wrote it. */
export interface FileStamp {
  readonly revision: number;
  readonly sha256: string;
}

/** The whole session at one revision, with what can be undone: enough to go on from, without any other file. */
export interface Checkpoint {
  readonly file: SessionFile;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** What the session's file in the library is known to hold; null before it was ever written from here. */
  readonly inLibrary: FileStamp | null;
}

/** One acknowledged change. */
export interface JournalStep extends KeptStep {
  readonly revision: number;
  /** For words to people only; the order is the revision's. */
  readonly at: number;
}

export type JournalLine =
  | { readonly checkpoint: Checkpoint }
  | { readonly step: JournalStep }
  /** The library's file holds this by now. */
  | { readonly inLibrary: FileStamp };

const LINE_FEED = 0x0a;

/** `crc32 json\n`: a line that was cut or changed on the disk cannot pass for a whole one. */
export function encodeLine(line: JournalLine): Buffer {
  const json = Buffer.from(JSON.stringify(line), 'utf8');
  return Buffer.concat([Buffer.from(`${checkOf(json)} `, 'latin1'), json, Buffer.of(LINE_FEED)]);
}

/** The lines from the beginning up to the first that is not whole, and whether anything lies behind that one. */
export function decodeLines(bytes: Buffer): { lines: unknown[]; isTorn: boolean } {
  const lines: unknown[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    const line = end === -1 ? null : decodeLine(bytes.subarray(at, end));
    if (line === null) return { lines, isTorn: true };
    lines.push(line);
    at = end + 1;
  }
  return { lines, isTorn: false };
}

function decodeLine(bytes: Buffer): unknown {
  const check = bytes.subarray(0, 8).toString('latin1');
  const json = bytes.subarray(9);
  if (bytes[8] !== 0x20 || checkOf(json) !== check) return null;
  try {
    return JSON.parse(json.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

const checkOf = (json: Buffer): string => crc32(json).toString(16).padStart(8, '0');
