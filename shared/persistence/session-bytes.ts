import { err, ok, type Result } from '../lib/result';
import { FORMAT } from './session-file';
import { decodeUtf8 } from './utf8';

/**
 * Larger files are not read: a morning with two thousand notes has about 1 MB, so that this leaves room for a mistake, and
 * stays far below the longest text that V8 holds (2^29 - 24 units), also when every number in it is written out again.
 */
export const MAX_SESSION_BYTES = 25_000_000;
/** A session has five levels; a newer app may want more. */
const MAX_DEPTH = 32;
/** So many entries and fields make ten thousand notes. To check more of them would keep the room waiting. */
const MAX_VALUES = 100_000;
/** So many NUL bytes in a row come from a disk that lost its power, not from a single flipped bit. */
const NUL_RUN = 16;

/** Why bytes are no session that can be opened. */
export interface SessionFileProblem {
  readonly kind:
    | 'empty'
    | 'truncated'
    | 'nul-bytes'
    | 'damaged'
    | 'not-a-session'
    | 'wrong-encoding'
    | 'too-large'
    | 'too-deep'
    | 'newer';
  /** A place in bytes (truncated, nul-bytes, damaged), an encoding's name, or an app's version (newer). */
  readonly detail?: string;
}

export interface ParsedBytes {
  readonly json: unknown;
  /** Where bytes lie that are no text; null where all are. */
  readonly firstFault: number | null;
}

/** The JSON in a file's bytes. Time and memory grow with the size only, whatever the bytes are. */
export function parseSessionBytes(file: Uint8Array): Result<ParsedBytes, SessionFileProblem> {
  if (file.length > MAX_SESSION_BYTES) return err({ kind: 'too-large' });
  const encoding = foreignEncoding(file);
  if (encoding !== null) return err({ kind: 'wrong-encoding', detail: encoding });
  const start = hasByteOrderMark(file) ? 3 : 0;
  const bytes = file.subarray(start);
  const shape = shapeOf(bytes);
  if (shape.nulRunAt === 0) return err({ kind: 'nul-bytes', ...at(start) });
  if (shape.first === null) return err({ kind: 'empty' });
  if (shape.first === '{' || shape.first === '[') {
    if (shape.depth > MAX_DEPTH) return err({ kind: 'too-deep' });
    if (shape.values > MAX_VALUES) return err({ kind: 'too-large' });
  }
  const { text, faults, firstFault, wideCharacters } = decodeUtf8(bytes);
  if (!looksLikeOurs(text)) return err({ kind: 'not-a-session' });
  if (shape.nulRunAt > 0) return err({ kind: 'nul-bytes', ...at(start + shape.nulRunAt) });
  try {
    const json: unknown = JSON.parse(text);
    /* A lone bad byte is damage; several, and not one that is right, are letters of another encoding. */
    if (faults > 1 && wideCharacters === 0) {
      return err({ kind: 'wrong-encoding', detail: 'Latin-1' });
    }
    return ok({ json, firstFault: firstFault < 0 ? null : start + firstFault });
  } catch (error) {
    const place = placeOf(error, text);
    if (place === null) return err({ kind: 'damaged' });
    return place >= text.trimEnd().length
      ? err({ kind: 'truncated', ...at(file.length) })
      : err({ kind: 'damaged', ...at(start + utf8Length(text.slice(0, place))) });
  }
}

const at = (byte: number): { readonly detail: string } => ({ detail: String(byte) });

const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The name of a Unicode encoding other than UTF-8, by its byte order mark or by the zeros beside the first brace. */
function foreignEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === BRACE && b === 0) return c === 0 ? 'UTF-32' : 'UTF-16';
  return a === 0 && b === BRACE ? 'UTF-16' : null;
}

const BRACE = 0x7b;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

interface ByteShape {
  /** The first byte that is no white space, as text; null where there is none. */
  readonly first: string | null;
  readonly depth: number;
  /** How many entries, fields and containers there are, about. */
  readonly values: number;
  /** Where the first long run of NUL bytes begins; -1 where there is none. */
  readonly nulRunAt: number;
}

/** What can be told of JSON without parsing it. All signs that matter are ASCII, which no other UTF-8 character contains. */
function shapeOf(bytes: Uint8Array): ByteShape {
  let first: string | null = null;
  let depth = 0;
  let deepest = 0;
  let values = 0;
  let isInString = false;
  let nulRun = 0;
  let nulRunAt = -1;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    nulRun = byte === 0 ? nulRun + 1 : 0;
    const isLongRun = nulRun === NUL_RUN || (nulRun > 0 && nulRun === bytes.length);
    if (isLongRun && nulRunAt < 0) nulRunAt = index + 1 - nulRun;
    if (first === null && byte > 0x20) first = String.fromCharCode(byte);
    if (isInString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (byte === BRACE || byte === 0x5b) {
      depth += 1;
      values += 1;
      deepest = Math.max(deepest, depth);
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1;
    else if (byte === 0x2c) values += 1;
  }
  return { first, depth: deepest, values, nulRunAt };
}

/**
 * Whether a text is a session's file, or was one before it was cut or damaged: then it deserves more than "not a session".
 */
function looksLikeOurs(text: string): boolean {
  const head = text.slice(0, 2_000);
  if (head.includes(FORMAT)) return true;
  if (head.includes('"schemaVersion"') && head.includes('"minReader"')) return true;
  const squeezed = head.replace(/\s+/gu, '');
  return squeezed !== '' && `{"format":"${FORMAT}"`.startsWith(squeezed);
}

/** Where V8 stopped reading, in UTF-16 units; null where it does not say. */
function placeOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return message.startsWith('Unexpected end') ? text.length : null;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    length += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return length;
}
