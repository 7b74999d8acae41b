// Packs a handful of small files into Electron's asar format: four little-endian lengths, a JSON header, then the files one
// after another. https://github.com/electron/asar describes it; this needs nothing more than that.

/**
 * @param {Record<string, string>} files name to content; names without folders
 * @returns {Buffer}
 */
export function packAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  /** @type {Buffer[]} */
  const contents = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text, 'utf8');
    index[name] = { size: content.length, offset: String(offset) };
    contents.push(content);
    offset += content.length;
  }

  const header = Buffer.from(JSON.stringify({ files: index }), 'utf8');
  // The header is a "pickle": its text is padded to a multiple of four, and each level states its own length.
  const padded = Math.ceil(header.length / 4) * 4;
  const lengths = Buffer.alloc(16);
  lengths.writeUInt32LE(4, 0);
  lengths.writeUInt32LE(padded + 8, 4);
  lengths.writeUInt32LE(padded + 4, 8);
  lengths.writeUInt32LE(header.length, 12);
  return Buffer.concat([lengths, header, Buffer.alloc(padded - header.length), ...contents]);
}

/** @typedef {{ files: Record<string, { files?: AsarFolder['files'] }> }} AsarFolder */

/**
 * Lists what lies in such a file.
 * @param {Buffer} archive
 * @returns {string[]} the paths of all files in it, with slashes
 */
export function listAsar(archive) {
  /** @type {AsarFolder} */
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)));
  /** @param {AsarFolder['files']} files @param {string} folder @returns {string[]} */
  const below = (files, folder) =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files ? below(entry.files, `${folder}${name}/`) : [`${folder}${name}`],
    );
  return below(header.files, '');
}
