import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import type { FailureCode } from '@shared/domain/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { type ReadSession, readSessionBytes } from '@shared/persistence/read-session';
import { MAX_SESSION_BYTES, type SessionFileProblem } from '@shared/persistence/session-bytes';
import { errorCode } from './durable-file';
import { realPathOf } from './real-path';
import { sha256 } from './sha256';
import type { SlowDisk } from './slow-disk';

/** A session and the file that it was read from. */
export interface FoundSession extends ReadSession {
  /** Where the file really lies, links resolved: this is the one to replace. */
  readonly path: string;
  /** Its name in the folder where it was found. */
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hexadecimal: equal as long as nobody has written to it. */
  readonly fingerprint: string;
}

const PROBLEM_CODES: Record<SessionFileProblem['kind'], FailureCode> = {
  empty: 'file-empty',
  truncated: 'file-truncated',
  'nul-bytes': 'file-nul-bytes',
  'wrong-encoding': 'file-encoding',
  'too-large': 'file-too-large',
  'too-deep': 'file-too-deep',
  damaged: 'session-unreadable',
  'not-a-session': 'not-a-session-file',
  newer: 'session-newer',
};

/** Why a file gave no session. */
export interface Unreadable {
  readonly code: FailureCode;
  /** True where the system did not give its content: that may change without a trace on the outside. */
  readonly isPassing: boolean;
}

/** A slow line may take this much longer for each megabyte, ms. */
const MS_PER_MB = 10_000;

/** What the systems answer when not the file but its whole disk or share is out of reach. */
const GONE_CODES = new Set([
  ...['ENOTCONN', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'ECONNRESET'],
  ...['ETIMEDOUT', 'ESTALE', 'ENODEV', 'ENXIO', 'EREMOTEIO', 'ESHUTDOWN'],
]);

/** …when another program keeps the file to itself… */
const HELD_CODES = new Set(['EBUSY', 'EAGAIN']);

/** …and when whoever is logged in has no right to read it. */
const FORBIDDEN_CODES = new Set(['EACCES', 'EPERM']);

const passingCodeOf = (error: unknown): FailureCode => {
  const code = errorCode(error);
  if (FORBIDDEN_CODES.has(code)) return 'file-forbidden';
  return HELD_CODES.has(code) ? 'file-in-use' : 'session-unreadable';
};

const isGone = (error: unknown): boolean => GONE_CODES.has(errorCode(error));

/** What a file is from outside; null where it has just gone. Rejects only where its whole disk is out of reach. */
export async function lookAt(
  path: string,
  disk: SlowDisk,
): Promise<Result<BigIntStats, Unreadable> | null> {
  try {
    return ok(await disk.run(() => stat(path, { bigint: true })));
  } catch (error) {
    if (isGone(error)) throw error;
    if (errorCode(error) !== 'ENOENT') return passing(passingCodeOf(error));
    /* A link whose target lies on a disk that is not here. */
    const isLink = await disk
      .run(() => lstat(path))
      .then(
        (found) => found.isSymbolicLink(),
        () => false,
      );
    return isLink ? passing('file-not-here') : null;
  }
}

/**
 * Reads a session's file that looks like `facts`. Only regular files are read: reading a pipe or a device may never end.
 * Rejects only where the file's whole disk is out of reach.
 */
export async function readFound(
  path: string,
  fileName: string,
  facts: BigIntStats,
  disk: SlowDisk,
): Promise<Result<FoundSession, Unreadable>> {
  if (!facts.isFile()) return lasting('session-unreadable');
  if (facts.size > MAX_SESSION_BYTES) return lasting('file-too-large');
  let bytes: Buffer;
  let real: string;
  try {
    bytes = await disk.run(() => readFile(path), (Number(facts.size) / 1e6) * MS_PER_MB);
    real = await disk.run(() => realPathOf(path));
  } catch (error) {
    /* What a sync program has left in the cloud has a size but takes no room here. That alone proves nothing (small files
       may lie in the folder's own records), but a file that cannot be read either is most likely not here. */
    if (facts.size > 0n && facts.blocks === 0n) return passing('file-not-here');
    if (isGone(error)) throw error;
    return passing(passingCodeOf(error));
  }
  const read = readSessionBytes(bytes, sha256);
  if (!read.ok) return lasting(PROBLEM_CODES[read.error.kind]);
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return ok({ ...read.value, path: real, fileName, fingerprint });
}

const passing = (code: FailureCode) => err({ code, isPassing: true });
const lasting = (code: FailureCode) => err({ code, isPassing: false });
