import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { NOTE_MAX_LENGTH, type Session } from '@shared/domain/model';
import { noteLength, tidyNoteText } from '@shared/domain/note-text';
import { isBlank } from '@shared/lib/blank';
import { fileNameKey, markedFileName, safeFileName } from '@shared/lib/file-name';
import { minutesFileName } from '@shared/minutes/file-name';
import { textsFor } from '@shared/text';
import { afterAll, describe, expect, it } from 'vitest';
import { NAUGHTY } from '../../helpers/naughty-strings';
import { sampleNote, sampleSession } from '../../helpers/sample-session';
import { mustRead, sessionFileOf, textOfFile } from '../../helpers/session-files';

const folder = mkdtempSync(join(tmpdir(), 'naughty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that at least one of Windows, macOS and Linux refuses or hides. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|[\s.]$|^[\s.]/u;
const ENDING = '.lessons.json';
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Every string as the reason of a theme, which may be anything, and as a note where it can be one. */
function everythingNaughty(): Session {
  const themes = NAUGHTY.map((why, index) => ({
    id: `t${index}`,
    stageId: 'change',
    order: index + 1,
    name: `Theme ${index}`,
    why,
    /* A theme without notes and without words would be no theme. */
    keep: 'The calendar',
    noActionBecause: '',
    clientView: '',
    departmentView: '',
    newcomerView: '',
    ownerView: '',
  }));
  const texts = NAUGHTY.filter(
    (text) => !isBlank(text) && tidyNoteText(text) === text && noteLength(text) <= NOTE_MAX_LENGTH,
  );
  const notes = texts.map((text, index) => sampleNote(`n${index}`, index + 1, { text }));
  const sample = sampleSession();
  return {
    ...sample,
    notes: Object.fromEntries(notes.map((note) => [note.id, note])),
    themes: Object.fromEntries(themes.map((theme) => [theme.id, theme])),
    decisions: {},
    actions: {},
  };
}

describe('the Big List of Naughty Strings', () => {
  it('holds what this test thinks it does', () => {
    expect(NAUGHTY.length).toBeGreaterThan(480);
    expect(NAUGHTY.filter((text) => text.includes('<script')).length).toBeGreaterThan(10);
  });

  it('row 31: comes back from a file on the disk letter by letter, half characters included', () => {
    const session = everythingNaughty();
    const path = join(folder, 'naughty.lessons.json');
    writeFileSync(path, textOfFile(sessionFileOf(session)));
    const bytes = readFileSync(path);
    /* Half a pair is written as its number; as bytes it would have become another character. */
    expect(bytes.includes('\\ud800')).toBe(true);
    const read = mustRead(bytes);
    expect(read.repairs).toEqual([]);
    expect(read.isChecksumRight).toBe(true);
    expect(read.session).toEqual(session);
    expect(NAUGHTY.map((_, index) => read.session.themes[`t${index}`]?.why)).toEqual(NAUGHTY);
  });

  it('row 22: makes names that every system takes, and that are all different files', () => {
    const taken = new Set<string>();
    for (const text of NAUGHTY) {
      const name = safeFileName(text, '', ENDING.slice(1));
      expect(name, text).not.toMatch(REFUSED);
      expect(name, text).not.toMatch(DEVICE);
      expect(name.length, text).toBeLessThanOrEqual(120);
      expect(Buffer.byteLength(name), text).toBeLessThanOrEqual(255);
      let free = name;
      for (let copy = 2; taken.has(fileNameKey(free)); copy += 1) {
        free = markedFileName(basename(name, ENDING), `(${copy})`, ENDING);
      }
      taken.add(fileNameKey(free));
      writeFileSync(join(folder, free), text);
    }
    expect(taken.size).toBe(NAUGHTY.length);
    const written = readdirSync(folder).filter((name) => taken.has(fileNameKey(name)));
    expect(written).toHaveLength(NAUGHTY.length);
  });

  it('row 22: as a title makes names for the minutes that say what they are', () => {
    for (const title of NAUGHTY) {
      const session = sampleSession({ title, organisation: title });
      for (const file of ['docx', 'csv'] as const) {
        const name = minutesFileName(session, textsFor('de').minutes, file);
        expect(name, title).not.toMatch(REFUSED);
        expect(name, title).toMatch(
          file === 'docx' ? / - Protokoll\.docx$/u : / - Maßnahmen\.csv$/u,
        );
      }
    }
  });
});
