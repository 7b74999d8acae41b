// Reads one file out of a tar stream. Node has no tar of its own, and the set-up may use nothing that npm would have to
// install first. Only what `npm pack` writes is understood: plain files with short names.

const BLOCK = 512;

const ignore = () => undefined;

/**
 * Reads a stream of chunks as a sequence of exactly sized pieces.
 * @param {AsyncIterable<Uint8Array>} chunks
 */
function byteReader(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);

  /** The next bytes, at most `limit` of them, or null at the end. @param {number} limit */
  async function some(limit) {
    while (rest.length === 0) {
      const next = await source.next();
      if (next.done) return null;
      rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    }
    const piece = rest.subarray(0, limit);
    rest = rest.subarray(piece.length);
    return piece;
  }

  /**
   * Hands over exactly `length` bytes, piece by piece.
   * @param {number} length
   * @param {(piece: Buffer) => void | Promise<void>} sink
   */
  async function pass(length, sink) {
    for (let left = length; left > 0; ) {
      const piece = await some(left);
      if (piece === null) throw new Error('the archive ends too early');
      left -= piece.length;
      await sink(piece);
    }
  }

  /** Exactly `length` bytes at once, or null when the stream is at its end. @param {number} length */
  async function take(length) {
    const first = await some(length);
    if (first === null) return null;
    const pieces = [Buffer.from(first)];
    await pass(length - first.length, (piece) => void pieces.push(Buffer.from(piece)));
    return Buffer.concat(pieces);
  }

  /** Lets go of the stream before its end. */
  async function close() {
    await source.return?.();
  }

  return { pass, take, close };
}

/** @param {Buffer} header @param {number} from @param {number} length */
function textField(header, from, length) {
  const end = header.indexOf(0, from);
  return header.toString('utf8', from, end === -1 ? from + length : Math.min(end, from + length));
}

/**
 * Finds one file in a tar stream and passes its content on, in pieces.
 * @param {AsyncIterable<Uint8Array>} chunks the unzipped tar
 * @param {string} name the file's full name in the archive, such as `package/package.json`
 * @param {(piece: Buffer, total: number) => void | Promise<void>} sink gets each piece and the size of the whole file
 * @returns {Promise<number>} the file's size; throws when the archive does not hold it
 */
export async function extractFromTar(chunks, name, sink) {
  const reader = byteReader(chunks);
  for (;;) {
    const header = await reader.take(BLOCK);
    // Two empty blocks end an archive; one is enough to know.
    if (header === null || header[0] === 0) throw new Error(`the archive holds no ${name}`);
    const size = Number.parseInt(textField(header, 124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(size)) throw new Error('the archive has an unreadable header');
    if (textField(header, 0, 100) === name) {
      await reader.pass(size, (piece) => sink(piece, size));
      await reader.close();
      return size;
    }
    await reader.pass(Math.ceil(size / BLOCK) * BLOCK, ignore);
  }
}
