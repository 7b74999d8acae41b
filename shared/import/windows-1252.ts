/** What stands at 0x80 to 0x9f; the rest is as in Unicode. Five places have no sign and keep their control. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads bytes as Windows-1252, in which spreadsheets of Western Europe and America wrote their tables. Every byte gives one sign. */
export function windows1252Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    parts.push(
      byte >= 0x80 && byte <= 0x9f ? (SIGNS[byte - 0x80] ?? '') : String.fromCharCode(byte),
    );
  }
  return parts.join('');
}
