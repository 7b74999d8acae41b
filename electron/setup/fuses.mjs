// Electron's fuses: switches burnt into the binary, one character each, behind a fixed marker.
// https://www.electronjs.org/docs/latest/tutorial/fuses

const MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** After the marker: one byte for the format's version, one for the number of fuses, then the fuses. */
const FIRST_FUSE = MARKER.length + 2;
const KNOWN_VERSION = 1;

/** The fuses' positions, as far as they are set here. */
export const FUSE = /** @type {const} */ ({ nodeInspectArguments: 3, ownBrowserSnapshot: 6 });

/**
 * Works out which single bytes of the binary have to be written.
 * @param {Buffer} binary
 * @param {ReadonlyArray<{ fuse: number, on: boolean }>} wanted
 * @returns {Array<{ offset: number, byte: number }>} only those that are not as wanted yet
 */
export function fuseChanges(binary, wanted) {
  const marker = binary.indexOf(MARKER);
  if (marker === -1) throw new Error('this binary has no fuses');
  const version = binary[marker + MARKER.length];
  const count = binary[marker + MARKER.length + 1] ?? 0;
  if (version !== KNOWN_VERSION) throw new Error(`fuses of version ${version} are not understood`);

  const changes = [];
  for (const { fuse, on } of wanted) {
    if (fuse >= count) throw new Error(`this binary has no fuse ${fuse}`);
    const offset = marker + FIRST_FUSE + fuse;
    const byte = (on ? '1' : '0').charCodeAt(0);
    if (binary[offset] !== byte) changes.push({ offset, byte });
  }
  return changes;
}
