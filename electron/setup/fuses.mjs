// Electron's fuses: switches burnt into the binary, one character each, behind a fixed marker.
// https://www.electronjs.org/docs/latest/tutorial/fuses

const MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** After the marker: one byte for the format's version, one for the number of fuses, then the fuses. */
const FIRST_FUSE = MARKER.length + 2;
const KNOWN_VERSION = 1;

/** The fuses' positions. */
export const FUSE = /** @type {const} */ ({
  runAsNode: 0,
  cookieEncryption: 1,
  nodeOptions: 2,
  nodeInspectArguments: 3,
  archiveIntegrity: 4,
  onlyLoadFromArchive: 5,
  ownBrowserSnapshot: 6,
  fileProtocolPrivileges: 7,
});

/**
 * Finds where the fuses begin and how many there are.
 * @param {Buffer} binary
 */
function findFuses(binary) {
  const marker = binary.indexOf(MARKER);
  if (marker === -1) throw new Error('this binary has no fuses');
  const version = binary[marker + MARKER.length];
  if (version !== KNOWN_VERSION) throw new Error(`fuses of version ${version} are not understood`);
  return { first: marker + FIRST_FUSE, count: binary[marker + MARKER.length + 1] ?? 0 };
}

/**
 * Reads how a binary's fuses are set.
 * @param {Buffer} binary
 * @returns {Record<string, 'on' | 'off' | 'removed' | 'absent'>} by their names above; removed ones can no longer be set
 */
export function readFuses(binary) {
  const { first, count } = findFuses(binary);
  /** @type {Record<string, 'on' | 'off' | 'removed'>} */
  const meanings = { 1: 'on', 0: 'off', r: 'removed' };
  return Object.fromEntries(
    Object.entries(FUSE).map(([name, fuse]) => {
      if (fuse >= count) return [name, 'absent'];
      const meaning = meanings[String.fromCharCode(binary[first + fuse] ?? 0)];
      if (meaning === undefined) throw new Error(`the fuse ${name} has no meaning`);
      return [name, meaning];
    }),
  );
}

/**
 * Works out which single bytes of the binary have to be written.
 * @param {Buffer} binary
 * @param {ReadonlyArray<{ fuse: number, on: boolean }>} wanted
 * @returns {Array<{ offset: number, byte: number }>} only those that are not as wanted yet
 */
export function fuseChanges(binary, wanted) {
  const { first, count } = findFuses(binary);
  const changes = [];
  for (const { fuse, on } of wanted) {
    if (fuse >= count) throw new Error(`this binary has no fuse ${fuse}`);
    const offset = first + fuse;
    const byte = (on ? '1' : '0').charCodeAt(0);
    if (binary[offset] !== byte) changes.push({ offset, byte });
  }
  return changes;
}
