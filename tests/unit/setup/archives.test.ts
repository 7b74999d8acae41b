import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAsar, packAsar } from '../../../electron/setup/asar.mjs';
import { extractFromTar } from '../../../electron/setup/tar.mjs';
import { extractFromZip, findDirectory, listZip } from '../../../electron/setup/zip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (value: string) => new TextEncoder().encode(value);

describe('reading a tar', () => {
  /** One file as a tar holds it: a header of 512 bytes, then the content filled up to whole blocks. */
  function tarFile(name: string, content: string) {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return Buffer.concat([header, body]);
  }
  const tar = Buffer.concat([
    tarFile('package/package.json', '{}'),
    tarFile('package/runtime.zip', 'x'.repeat(1300)),
    Buffer.alloc(1024),
  ]);

  async function read(name: string, chunkSize: number, archive = tar) {
    const chunks: Buffer[] = [];
    for (let at = 0; at < archive.length; at += chunkSize) {
      chunks.push(archive.subarray(at, at + chunkSize));
    }
    const pieces: Buffer[] = [];
    await extractFromTar(Readable.from(chunks), name, (piece) => {
      pieces.push(Buffer.from(piece));
    });
    return Buffer.concat(pieces).toString();
  }

  it.each([1, 100, 512, 513, 10_000])(
    'finds a file whatever the pieces it comes in (%i bytes)',
    async (size) => {
      expect(await read('package/runtime.zip', size)).toBe('x'.repeat(1300));
      expect(await read('package/package.json', size)).toBe('{}');
    },
  );

  it('says so when the file is not in it', async () => {
    await expect(read('package/other', 512)).rejects.toThrow('holds no package/other');
  });

  it('says so when the archive ends in the middle of the file', async () => {
    await expect(read('package/runtime.zip', 512, tar.subarray(0, 2000))).rejects.toThrow(
      'ends too early',
    );
  });
});

describe('reading a zip', () => {
  it('unpacks stored, deflated and empty files, with their permissions', async () => {
    const file = join(folder, 'some.zip');
    const executable = { os: 3, attrs: 0o100755 << 16 };
    writeFileSync(
      file,
      zipSync({
        'a/packed.txt': [text('packed '.repeat(500)), { level: 6, ...executable }],
        'a/stored.txt': [text('as it is'), { level: 0 }],
        'a/empty.txt': [text(''), {}],
      }),
    );
    const entries = await listZip(file);
    expect(entries.map(({ name }) => name)).toEqual([
      'a/packed.txt',
      'a/stored.txt',
      'a/empty.txt',
    ]);

    for (const entry of entries) await extractFromZip(file, entry, join(folder, entry.name));
    expect(readFileSync(join(folder, 'a/packed.txt'), 'utf8')).toBe('packed '.repeat(500));
    expect(statSync(join(folder, 'a/packed.txt')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(folder, 'a/stored.txt'), 'utf8')).toBe('as it is');
    expect(readFileSync(join(folder, 'a/empty.txt'), 'utf8')).toBe('');
  });

  it('refuses what is not a zip', () => {
    expect(() => findDirectory(Buffer.from('no zip at all, but long enough to look'))).toThrow(
      'not a zip',
    );
  });
});

describe('packing an asar', () => {
  it('writes lengths, an index padded to four bytes, and the files one after another', () => {
    const archive = packAsar({ 'package.json': '{}', 'main.js': 'äbc' });
    const headerLength = archive.readUInt32LE(12);
    const padded = Math.ceil(headerLength / 4) * 4;
    expect([archive.readUInt32LE(0), archive.readUInt32LE(4), archive.readUInt32LE(8)]).toEqual([
      4,
      padded + 8,
      padded + 4,
    ]);
    expect(JSON.parse(archive.toString('utf8', 16, 16 + headerLength))).toEqual({
      files: { 'package.json': { size: 2, offset: '0' }, 'main.js': { size: 4, offset: '2' } },
    });
    expect(archive.toString('utf8', 16 + padded)).toBe('{}äbc');
  });

  it('gives back the list of what was packed', () => {
    expect(listAsar(packAsar({ 'package.json': '{}', 'main.js': 'äbc' }))).toEqual([
      'package.json',
      'main.js',
    ]);
  });
});
