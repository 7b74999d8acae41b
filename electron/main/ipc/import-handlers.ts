import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ChosenFile, MOST_IMPORT_BYTES } from '@shared/import/chosen-file';
import { windows1252Text } from '@shared/import/windows-1252';
import { decodeUtf8 } from '@shared/persistence/utf8';
import { dialog } from 'electron';
import { handle, replyWith } from './handle';

/** Offers the system's own dialog for a list that was collected beforehand, and reads what was chosen. */
export function handleImport(): void {
  handle('import:chooseFile', async (_payload, window) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: 'CSV, TXT, TSV', extensions: ['csv', 'txt', 'tsv'] }],
    });
    const [path] = filePaths;
    return replyWith<'import:chooseFile'>(path === undefined ? null : await readChosenFile(path));
  });
}

/** Reads a file as text, at most 2 MB of it; whatever else it is, is told instead. */
export async function readChosenFile(path: string): Promise<ChosenFile> {
  const fileName = basename(path);
  try {
    const bytes = await firstBytes(path, MOST_IMPORT_BYTES + 1);
    if (bytes.length > MOST_IMPORT_BYTES) return { kind: 'refused', fileName, reason: 'too-large' };
    const read = textOfBytes(bytes);
    if (read === null) return { kind: 'refused', fileName, reason: 'not-text' };
    if (read.text.trim() === '') return { kind: 'refused', fileName, reason: 'empty' };
    return { kind: 'text', fileName, ...read };
  } catch {
    return { kind: 'refused', fileName, reason: 'unreadable' };
  }
}

/** Never more than asked for, however large the file is, or becomes meanwhile. */
async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    if (!(await file.stat()).isFile()) throw new Error('not a file');
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** UTF-8, UTF-16 with its mark, else Windows-1252 as a guess; null where it is no text at all. */
export function textOfBytes(
  bytes: Uint8Array,
): { readonly text: string; readonly wasGuessed: boolean } | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff)
    return utf16(Uint8Array.from(bytes).map(swapped), 'utf-16le');
  if (bytes.includes(0)) return null;
  const decoded = decodeUtf8(bytes);
  if (decoded.faults === 0) return { text: decoded.text, wasGuessed: false };
  /* Neither a picture nor a program has so few controls. */
  const controls = bytes.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  return controls.length > 0 ? null : { text: windows1252Text(bytes), wasGuessed: true };
}

const utf16 = (bytes: Uint8Array, encoding: 'utf-16le') => ({
  text: new TextDecoder(encoding).decode(bytes),
  wasGuessed: false,
});

/** The other byte of its pair; a last one without a partner stays. */
const swapped = (byte: number, at: number, all: Uint8Array): number => all[at ^ 1] ?? byte;
