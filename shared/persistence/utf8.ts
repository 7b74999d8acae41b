export interface DecodedText {
  /** Every byte that is no UTF-8 stands as U+FFFD. */
  readonly text: string;
  /** How many bytes or cut sequences are no UTF-8. */
  readonly faults: number;
  /** Where the first of them lies, in bytes; -1 where there is none. */
  readonly firstFault: number;
  /** How many characters beyond ASCII were read; a text in another encoding has none. */
  readonly wideCharacters: number;
}

/** How many units are made into text at once: far below what engines take as arguments of one call. */
const PIECE = 8_192;
/** ASCII runs from here on become text at once; text in many small pieces would fill the memory. */
const LONG_RUN = 256;
const REPLACEMENT = 0xfffd;

/**
 * Decodes UTF-8 as the Encoding Standard does (a cut sequence gives one U+FFFD), and tells what was wrong with it and where,
 * which TextDecoder does not.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const units = new Uint16Array(PIECE + LONG_RUN);
  let used = 0;
  let text = '';
  let faults = 0;
  let firstFault = -1;
  let wideCharacters = 0;
  for (let at = 0; at < bytes.length; ) {
    if (used > PIECE - 2) {
      text += fromUnits(units.subarray(0, used));
      used = 0;
    }
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      const end = endOfAscii(bytes, at, at + PIECE);
      if (end - at < LONG_RUN) {
        units.set(bytes.subarray(at, end), used);
        used += end - at;
      } else {
        text += fromUnits(units.subarray(0, used)) + fromUnits(bytes.subarray(at, end));
        used = 0;
      }
      at = end;
      continue;
    }
    const { codePoint, length } = sequenceAt(bytes, at, lead);
    if (codePoint < 0) {
      faults += 1;
      if (firstFault < 0) firstFault = at;
      units[used++] = REPLACEMENT;
    } else if (codePoint > 0xffff) {
      units[used++] = 0xd800 + ((codePoint - 0x10000) >> 10);
      units[used++] = 0xdc00 + ((codePoint - 0x10000) & 0x3ff);
    } else units[used++] = codePoint;
    if (codePoint >= 0) wideCharacters += 1;
    at += length;
  }
  text += fromUnits(units.subarray(0, used));
  return { text, faults, firstFault, wideCharacters };
}

const fromUnits = (units: ArrayLike<number>): string =>
  String.fromCharCode.apply(null, units as number[]);

/** Where a run of ASCII ends, at the latest at `limit`. */
function endOfAscii(bytes: Uint8Array, from: number, limit: number): number {
  const last = Math.min(limit, bytes.length);
  let at = from;
  while (at < last && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

/** The character that begins with a byte beyond ASCII, or -1; and how many bytes belong to it. */
function sequenceAt(
  bytes: Uint8Array,
  at: number,
  lead: number,
): { codePoint: number; length: number } {
  const needed = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 3;
  if (lead < 0xc2 || lead > 0xf4) return { codePoint: -1, length: 1 };
  let codePoint = lead & (0x3f >> needed);
  for (let step = 1; step <= needed; step += 1) {
    const next = bytes[at + step] ?? 0;
    const [lowest, highest] = step === 1 ? secondByteRange(lead) : ANY_FURTHER_BYTE;
    if (next < lowest || next > highest) return { codePoint: -1, length: step };
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  return { codePoint, length: needed + 1 };
}

const ANY_FURTHER_BYTE = [0x80, 0xbf] as const;

/** Rules out longer forms than needed, surrogates, and what lies beyond Unicode (RFC 3629, section 4). */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return ANY_FURTHER_BYTE;
}
