import { decodeUtf8 } from '@shared/persistence/utf8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The platform's own decoder, which shared code cannot count on and which tells no places. */
const platform = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => new TextEncoder().encode(text)),
  fc
    .string({ unit: fc.constantFrom('a', 'ü', '€', '👍'), maxLength: 600 })
    .map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 40 }),
  fc.nat({ max: 20_000 }).map((length) => new Uint8Array(length).fill(0x61)),
  fc
    .constantFrom(
      [0xc0, 0x80],
      [0xe0, 0x9f, 0xbf],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x8f, 0xbf, 0xbf],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x82],
      [0xf0, 0x9f, 0x91],
      [0xef, 0xbf, 0xbd],
      [0xff],
    )
    .map((bytes) => Uint8Array.from(bytes)),
);
const bytesOf = (parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('decoding UTF-8', () => {
  it('gives what the Encoding Standard asks for, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const bytes = bytesOf(parts);
        expect(decodeUtf8(bytes).text).toBe(platform(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('counts what is no text, and tells where the first of it lies', () => {
    const bytes = Buffer.concat([Buffer.from('aü\ufffd'), Buffer.of(0xff, 0xe2, 0x82, 0x61)]);
    expect(decodeUtf8(bytes)).toEqual({
      text: 'aü\ufffd\ufffd\ufffda',
      faults: 2,
      firstFault: 6,
      wideCharacters: 2,
    });
    expect(decodeUtf8(Buffer.from('plain'))).toMatchObject({ faults: 0, firstFault: -1 });
  });
});
