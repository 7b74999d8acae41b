import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  handleImport,
  readChosenFile,
  textOfBytes,
} from '../../../electron/main/ipc/import-handlers';
import { scratchFolder } from '../storage/scratch';

const electron = vi.hoisted(() => ({
  handlers: new Map<string, (event: unknown, payload: unknown) => Promise<unknown>>(),
  filePaths: [] as string[],
}));
vi.mock('electron', () => ({
  app: { isPackaged: true },
  dialog: { showOpenDialog: async () => ({ filePaths: electron.filePaths }) },
  ipcMain: {
    handle: (name: string, answer: (event: unknown, payload: unknown) => Promise<unknown>) =>
      electron.handlers.set(name, answer),
  },
  BrowserWindow: { fromWebContents: () => ({}), getAllWindows: () => [] },
}));

const folder = scratchFolder();
const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));
const write = (name: string, content: string | Uint8Array): string => {
  const path = folder.in(name);
  writeFileSync(path, content);
  return path;
};

/** Asks as our own page does. */
async function choose(payload: unknown = {}): Promise<unknown> {
  handleImport();
  const frame = { url: 'app://lessons/index.html' };
  const event = { sender: { mainFrame: frame }, senderFrame: frame };
  return electron.handlers.get('import:chooseFile')?.(event, payload);
}

afterEach(() => {
  electron.filePaths = [];
});

describe('choosing a file to bring in', () => {
  it('gives its name and text', async () => {
    electron.filePaths = [write('survey.csv', 'Name;Note\r\nAda;Café')];
    expect(await choose()).toEqual({
      ok: true,
      value: {
        kind: 'text',
        fileName: 'survey.csv',
        text: 'Name;Note\r\nAda;Café',
        wasGuessed: false,
      },
    });
  });

  it('gives nothing where the person cancels', async () => {
    expect(await choose()).toEqual({ ok: true, value: null });
  });

  it('takes no path from a window', async () => {
    expect(await choose({ path: '/etc/passwd' })).toEqual({
      ok: false,
      error: { code: 'bad-request' },
    });
  });

  it.each([
    ['empty', 'nothing.csv', ' \r\n'],
    ['too-large', 'large.csv', 'x'.repeat(2 * 1024 * 1024 + 1)],
    ['not-text', 'table.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff])],
  ] as const)('row 67: says of a file why it is none: %s', async (reason, name, content) => {
    expect(await readChosenFile(write(name, content))).toEqual({
      kind: 'refused',
      fileName: name,
      reason,
    });
  });

  it('reads 2 MB, and says of what is no file or not there that it cannot be read', async () => {
    const largest = await readChosenFile(write('most.csv', 'x'.repeat(2 * 1024 * 1024)));
    expect(largest).toMatchObject({ kind: 'text' });
    mkdirSync(folder.in('a folder'));
    for (const name of ['a folder', 'gone.csv']) {
      expect(await readChosenFile(folder.in(name))).toEqual({
        kind: 'refused',
        fileName: name,
        reason: 'unreadable',
      });
    }
  });
});

describe('the letters of a file', () => {
  it('are read as UTF-8, with its mark or without', () => {
    expect(textOfBytes(bytes('Größe “€”', 'utf8'))).toEqual({
      text: 'Größe “€”',
      wasGuessed: false,
    });
    expect(textOfBytes(bytes('\ufeffGröße', 'utf8'))?.text.replace('\ufeff', '')).toBe('Größe');
  });

  it('are read as UTF-16 where its mark says so, in both sequences of bytes', () => {
    const little = bytes('\ufeffGröße\t€', 'utf16le');
    const big = Uint8Array.from(Buffer.from(little).swap16());
    for (const one of [little, big]) {
      expect(textOfBytes(one)).toEqual({ text: 'Größe\t€', wasGuessed: false });
    }
  });

  it('row 68: are guessed to be Windows-1252 where they are no Unicode, and that is told', () => {
    expect(
      textOfBytes(new Uint8Array([0x47, 0xf6, 0xdf, 0x20, 0x80, 0x93, 0x94, 0x85, 0x9c])),
    ).toEqual({ text: 'Göß €“”…œ', wasGuessed: true });
  });

  it('are none where there are zeros or controls', () => {
    expect(textOfBytes(new Uint8Array([0x41, 0, 0x42]))).toBeNull();
    expect(textOfBytes(new Uint8Array([0xff, 0xd8, 0xe0, 0x10, 0x4a]))).toBeNull();
  });
});
