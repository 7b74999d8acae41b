import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  folderOr,
  pathBeside,
  saveFile,
  withEnding,
} from '../../../electron/main/storage/save-file';

const bytes = new TextEncoder().encode('new minutes');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('a file of the minutes', () => {
  it('row 53: replaces the old one as a whole and leaves nothing else behind', async () => {
    writeFileSync(at('minutes.docx'), 'old'.repeat(10_000));
    expect(await saveFile(at('minutes.docx'), bytes)).toEqual({
      kind: 'saved',
      fileName: 'minutes.docx',
    });
    expect(readFileSync(at('minutes.docx'), 'utf8')).toBe('new minutes');
    expect(readdirSync(folder)).toEqual(['minutes.docx']);
  });

  it('row 53: leaves a read-only one alone and proposes the first free number', async () => {
    for (const name of ['minutes.docx', 'minutes (2).docx', 'Minutes (3).docx']) {
      writeFileSync(at(name), 'old');
    }
    chmodSync(at('minutes.docx'), 0o444);
    expect(await saveFile(at('minutes.docx'), bytes)).toMatchObject({
      kind: 'refused',
      reason: 'protected',
      instead: 'minutes (4).docx',
    });
    expect(readFileSync(at('minutes.docx'), 'utf8')).toBe('old');
  });

  it('row 53: says that its folder has gone', async () => {
    expect(await saveFile(at('gone/minutes.docx'), bytes)).toMatchObject({
      kind: 'refused',
      reason: 'gone',
      fileName: 'minutes.docx',
      instead: null,
    });
  });

  it('row 22: proposes a shorter name where the chosen one is longer than the system takes', async () => {
    const outcome = await saveFile(at(`${'long '.repeat(60)}.docx`), bytes);
    if (outcome.kind !== 'refused' || outcome.instead === null) throw new Error('Not refused');
    expect(outcome.reason).toBe('too-long');
    expect(await saveFile(pathBeside(at('x'), outcome.instead), bytes)).toMatchObject({
      kind: 'saved',
    });
  });

  it('gets its ending where the system dialog left it out, and then replaces nothing unasked', async () => {
    expect(await withEnding(at('minutes.DOCX'), 'docx')).toBe(at('minutes.DOCX'));
    expect(await withEnding(at('minutes'), 'docx')).toBe(at('minutes.docx'));
    expect(await withEnding(at('Q1.2027'), 'docx')).toBe(at('Q1.2027.docx'));
    writeFileSync(at('minutes.docx'), 'old');
    expect(await withEnding(at('minutes'), 'docx')).toBe(at('minutes (2).docx'));
  });

  it('is proposed in the remembered folder, as long as that is there', async () => {
    mkdirSync(at('kept'));
    expect(await folderOr(at('kept'), folder)).toBe(at('kept'));
    expect(await folderOr(at('gone'), folder)).toBe(folder);
    expect(await folderOr(null, folder)).toBe(folder);
  });
});
