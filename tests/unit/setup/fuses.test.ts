import { describe, expect, it } from 'vitest';
import { FUSE, fuseChanges, readFuses } from '../../../electron/setup/fuses.mjs';

const MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const before = 'some machine code ';

/** A binary as Electron ships it: the marker, the format's version, the number of fuses, the fuses. */
function binary(fuses: string, version = 1) {
  return Buffer.concat([
    Buffer.from(before + MARKER),
    Buffer.from([version, fuses.length]),
    Buffer.from(`${fuses} and more code`),
  ]);
}

const firstFuse = before.length + MARKER.length + 2;

describe('the fuses of an Electron binary', () => {
  it('are changed one byte at a time, only where they differ', () => {
    const changes = fuseChanges(binary('10100011'), [
      { fuse: FUSE.nodeInspectArguments, on: true },
      { fuse: FUSE.ownBrowserSnapshot, on: false },
      { fuse: 0, on: true },
    ]);
    expect(changes).toEqual([
      { offset: firstFuse + 3, byte: '1'.charCodeAt(0) },
      { offset: firstFuse + 6, byte: '0'.charCodeAt(0) },
    ]);
  });

  it('are left alone in a binary that has none', () => {
    expect(() => fuseChanges(Buffer.from('just code'), [])).toThrow('has no fuses');
  });

  it('are left alone in a format that is not understood', () => {
    expect(() => fuseChanges(binary('1010', 2), [])).toThrow('version 2');
  });

  it('are not written past their end', () => {
    expect(() => fuseChanges(binary('1010'), [{ fuse: 6, on: true }])).toThrow('no fuse 6');
  });

  it('are read by their names', () => {
    expect(readFuses(binary('0110r1'))).toEqual({
      runAsNode: 'off',
      cookieEncryption: 'on',
      nodeOptions: 'on',
      nodeInspectArguments: 'off',
      archiveIntegrity: 'removed',
      onlyLoadFromArchive: 'on',
      ownBrowserSnapshot: 'absent',
      fileProtocolPrivileges: 'absent',
    });
  });

  it('are not guessed where they make no sense', () => {
    expect(() => readFuses(binary('0x'))).toThrow('cookieEncryption has no meaning');
  });
});
