// Reads a zip file: its directory, and single files out of it. Only what the runtime's archive uses is understood: stored and
// deflated entries below 4 GB.

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/**
 * @typedef {object} ZipEntry
 * @property {string} name as in the archive; a folder's ends with a slash
 * @property {0 | 8} method 0 stored, 8 deflated
 * @property {number} packedSize bytes in the archive
 * @property {number} size bytes when unpacked
 * @property {number} mode Unix permission bits, 0 when the archive has none
 * @property {number} offset where the entry's local header begins
 */

/**
 * Where the directory lies, read from the last bytes of the archive.
 * @param {Buffer} tail
 * @returns {{ offset: number, length: number, count: number }}
 */
export function findDirectory(tail) {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    return {
      count: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
  }
  throw new Error('this is not a zip file');
}

/**
 * @param {Buffer} directory the bytes of the archive's directory
 * @param {number} count how many entries it says it has
 * @returns {ZipEntry[]}
 */
function readDirectory(directory, count) {
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new Error('the zip file’s directory is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    const method = directory.readUInt16LE(at + 10);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    if (method !== 0 && method !== 8)
      throw new Error(`${name} is packed in an unknown way (${method})`);
    entries.push({
      name,
      method,
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Lists the entries of a zip file.
 * @param {string} file
 * @returns {Promise<ZipEntry[]>}
 */
export async function listZip(file) {
  const { size } = await stat(file);
  const handle = await open(file, 'r');
  try {
    const tail = Buffer.alloc(Math.min(size, 22 + LONGEST_COMMENT));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const place = findDirectory(tail);
    const directory = Buffer.alloc(place.length);
    await handle.read(directory, 0, directory.length, place.offset);
    return readDirectory(directory, place.count);
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks one entry to a file, with its permissions.
 * @param {string} file the zip
 * @param {ZipEntry} entry
 * @param {string} target
 */
export async function extractFromZip(file, entry, target) {
  await mkdir(dirname(target), { recursive: true });
  const mode = entry.mode || 0o644;
  const output = createWriteStream(target, { mode });
  if (entry.packedSize === 0) {
    output.end();
    await finished(output);
    return;
  }
  const start = await contentOffset(file, entry);
  const input = createReadStream(file, {
    start,
    end: start + entry.packedSize - 1,
    highWaterMark: 1 << 20,
  });
  if (entry.method === 8) await pipeline(input, createInflateRaw({ chunkSize: 1 << 20 }), output);
  else await pipeline(input, output);
  const written = await stat(target);
  if (written.size !== entry.size) throw new Error(`${entry.name} came out with the wrong size`);
}

/** @param {string} file @param {ZipEntry} entry */
async function contentOffset(file, entry) {
  const handle = await open(file, 'r');
  try {
    const header = Buffer.alloc(30);
    await handle.read(header, 0, header.length, entry.offset);
    if (header.readUInt32LE(0) !== LOCAL_HEADER)
      throw new Error(`${entry.name} is not where the directory says`);
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}
