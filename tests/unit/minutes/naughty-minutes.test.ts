import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Action, Session } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { actionsCsv } from '@shared/minutes/actions-csv';
import { textsFor } from '@shared/text';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanText } from '../../../electron/main/minutes/clean-text';
import { renderCsv } from '../../../electron/main/minutes/render-csv';
import { renderDocx } from '../../../electron/main/minutes/render-docx';
import { openDocx, tablesOf } from '../../helpers/docx-package';
import { minutesOf } from '../../helpers/minutes-of';
import { NAUGHTY, naughtySession } from '../../helpers/naughty-strings';
import { practiceSession } from '../../helpers/practice-session';
import { sampleSession } from '../../helpers/sample-session';

// A whole document with every string: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PYTHON = '/usr/bin/python3';
const VALIDATOR = join(import.meta.dirname, '../../../../shared/checks/docx-valid');
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
const english = textsFor('en-GB').minutes;

function pythonHas(module: string): boolean {
  try {
    execFileSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const hasPythonDocx = pythonHas('docx');
const hasValidator = existsSync(VALIDATOR) && pythonHas('lxml');

/**
 * What Word shows of a text. The stated differences: a character that XML cannot hold is U+FFFD, line ends are one kind,
 * accents are composed, and a text without a visible sign is said to be none.
 */
const shown = (text: string): string => (isBlank(text) ? english.emptyText : cleanText(text));
/** Readers differ in what they make of spaces at the edges and of special hyphens. */
const compared = (text: string): string =>
  text
    .replace(/[\u00ad\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const folder = mkdtempSync(join(tmpdir(), 'naughty-'));
const path = join(folder, 'naughty.docx');
let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
  bytes = await renderDocx(minutesOf(naughtySession()));
  writeFileSync(path, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the Big List of Naughty Strings in Word', () => {
  it('row 31: makes parts that are all XML, with U+FFFD for what XML cannot hold', () => {
    const docx = openDocx(bytes);
    for (const name of docx.names.filter((part) => /\.(?:xml|rels)$/u.test(part))) {
      expect(() => docx.xml(name), name).not.toThrow();
      expect(docx.text(name), name).not.toMatch(NOT_XML);
    }
    const core = docx.text('docProps/core.xml');
    expect(core).toContain('non\uFFFDcharacter and \uFFFD');
    expect(docx.text('word/header1.xml')).toContain('\uFFFD');
  });

  it('row 32: shows every string as it was typed', () => {
    const rows = tablesOf(openDocx(bytes)).at(-1)?.slice(1) ?? [];
    expect(rows.map(([, note]) => compared(note ?? ''))).toEqual(
      NAUGHTY.map((text) => compared(shown(text))),
    );
  });

  it('row 32: is read alike by mammoth, which shares no code with what wrote it', async () => {
    const { value: html } = await mammoth.convertToHtml({ path });
    const document = html.slice(html.lastIndexOf('<table>'));
    const cells = [...document.matchAll(/<tr><td>.*?<\/td><td>(.*?)<\/td>/gsu)].map(
      ([, cell = '']) =>
        compared(
          cell
            .replace(/<br \/>/gu, '\n')
            .replace(/<[^>]+>/gu, '')
            .replace(/&lt;/gu, '<')
            .replace(/&gt;/gu, '>')
            .replace(/&quot;/gu, '"')
            .replace(/&amp;/gu, '&'),
        ),
    );
    expect(cells).toEqual(NAUGHTY.map((text) => compared(shown(text))));
  });

  it.skipIf(!hasPythonDocx)(
    `row 32: is read alike by python-docx${hasPythonDocx ? '' : ' (LEFT OUT: it is not installed)'}`,
    () => {
      const script = `
import docx, json, sys
table = docx.Document(sys.argv[1]).tables[-1]
texts = [cell.text for cell in table._cells]
width = len(table.columns)
print(json.dumps(texts[width + 1::width]))`;
      const cells = JSON.parse(
        execFileSync(PYTHON, ['-c', script, path], { encoding: 'utf8', maxBuffer: 1e8 }),
      ) as string[];
      expect(cells.map(compared)).toEqual(NAUGHTY.map((text) => compared(shown(text))));
    },
  );

  it.skipIf(!hasValidator)(
    `row 31: keeps to the schemas of ISO 29500${hasValidator ? '' : ' (LEFT OUT: they are not beside this repository)'}`,
    () => {
      const output = execFileSync(PYTHON, [VALIDATOR, path], { encoding: 'utf8' });
      expect(output.trim()).toMatch(/^\d+ passed, 0 failed$/);
    },
  );
});

/** Every string in every field that people fill in by what the company practises. */
function naughtyPractice(): Session {
  const session = practiceSession({ goal: NAUGHTY.join('\n'), purpose: NAUGHTY.join(' ') });
  const { a1, a3 } = session.actions;
  const { r1, r4 } = session.reviews;
  const { ada } = session.people;
  if (!a1 || !a3 || !r1 || !r4 || !ada) throw new Error('The sample has changed');
  const table = <T extends object>(make: (text: string, index: number) => T) =>
    Object.fromEntries(NAUGHTY.map((text, index) => [`x${index}`, make(text, index)]));
  return {
    ...session,
    people: table((text, order) => ({ ...ada, id: `x${order}`, order, name: text })),
    actions: table((text, order) => ({
      ...(order % 2 === 0 ? a1 : a3),
      id: `x${order}`,
      order,
      text,
      unit: text,
      sideEffect: text,
      document: text,
      goal: text,
      ownerId: `x${order}`,
      helperIds: [`x${order}`],
    })),
    reviews: table((text, order) => ({
      ...(order % 2 === 0 ? r1 : r4),
      id: `x${order}`,
      order,
      text,
      owner: text,
      measure: text,
      unit: text,
      happened: text,
    })),
    commitments: table((text, order) => ({ id: `x${order}`, text, writtenAt: order })),
    thanks: table((text, order) => ({
      id: `x${order}`,
      order,
      fromId: `x${order}`,
      toId: `x${order}`,
      text,
    })),
    ratings: table((text, order) => ({ id: `x${order}`, order, stars: 3, better: text })),
  };
}

describe('the Big List of Naughty Strings in what a company practises', () => {
  const practicePath = join(folder, 'practice.docx');
  let practice: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    practice = await renderDocx(minutesOf(naughtyPractice()));
    writeFileSync(practicePath, practice);
  });

  it('row 31: makes parts that are all XML', () => {
    const docx = openDocx(practice);
    for (const name of docx.names.filter((part) => /\.(?:xml|rels)$/u.test(part))) {
      expect(() => docx.xml(name), name).not.toThrow();
      expect(docx.text(name), name).not.toMatch(NOT_XML);
    }
  });

  it('row 32: shows every commitment, thanks and look back as it was typed', () => {
    const tables = tablesOf(openDocx(practice));
    const rowsOf = (head: string) =>
      tables.find(([columns]) => columns?.includes(head) === true)?.slice(1) ?? [];
    const words = (text: string, none: string) =>
      compared(isBlank(text) ? none : cleanText(text.trim()));
    expect(rowsOf('What I am going to change').map(([, said]) => compared(said ?? ''))).toEqual(
      NAUGHTY.map((text) => words(text, english.practice.notGiven)),
    );
    const thanks = rowsOf('Thanks for').map(([, said]) => compared(said ?? ''));
    const happened = rowsOf('What I was going to change').map(([, , , said]) => said ?? '');
    for (const [index, text] of NAUGHTY.entries()) {
      expect(thanks[index]?.startsWith(words(text, english.emptyText)), text).toBe(true);
      if (index % 2 === 1 && !isBlank(text)) {
        expect(compared(happened[(index - 1) / 2] ?? ''), text).toContain(words(text, ''));
      }
    }
  });

  it.skipIf(!hasValidator)(
    `row 31: keeps to the schemas of ISO 29500${hasValidator ? '' : ' (LEFT OUT: they are not beside this repository)'}`,
    () => {
      const output = execFileSync(PYTHON, [VALIDATOR, practicePath], { encoding: 'utf8' });
      expect(output.trim()).toMatch(/^\d+ passed, 0 failed$/);
    },
  );
});

/** Every string as the text of an action and as its measure. */
function naughtyActions(): Session {
  const sample = sampleSession();
  const actions = NAUGHTY.map(
    (text, index): Action => ({
      ...PLAIN_ACTION,
      id: `a${index}`,
      order: index,
      text,
      kind: 'mitigate',
      ownerId: 'ada',
      dueOn: '2027-01-29',
      firstCheckInOn: null,
      measure: text,
      unit: text,
      goal: text,
      document: text,
      themeId: null,
      noteId: null,
    }),
  );
  return { ...sample, actions: Object.fromEntries(actions.map((action) => [action.id, action])) };
}

describe('the Big List of Naughty Strings in a table', () => {
  const csv = new TextDecoder().decode(
    renderCsv(actionsCsv(naughtyActions(), 'en-GB', textsFor('en-GB'))),
  );
  /* TextDecoder takes the mark away. */
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true, newline: '\r\n' });
  const rows = data.slice(1);

  it('row 33: is parsed back cell by cell', () => {
    expect(errors).toEqual([]);
    expect(rows).toHaveLength(NAUGHTY.length);
    for (const [index, text] of NAUGHTY.entries()) {
      const clean = isBlank(text) ? english.emptyText : cleanText(text);
      expect([clean, `'${clean}`], text).toContain(rows[index]?.[1]);
      expect(rows[index]).toHaveLength(20);
    }
  });

  it('row 33: has no cell that a spreadsheet would calculate', () => {
    const calculated = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
    for (const cell of rows.flat()) expect(cell).not.toMatch(calculated);
    const kept = rows.map((row) => row[1] ?? '').filter((cell) => cell.startsWith("'"));
    expect(kept).toContain("'＝full width");
    expect(kept).toContain("' =space first");
    expect(kept).toContain("'\tTAB first");
    expect(kept).toContain("'\uFFFD=NUL first");
  });
});

describe('signs of direction in typed text', () => {
  const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
  const turned = (text: string) => `\u202E\u2067${text}\u202B`;
  const sample = sampleSession({ organisation: turned('Northwind'), title: turned('Review') });
  const parked = { id: 'p1', order: 1, text: turned('A second office?'), themeId: null };
  const session: Session = {
    ...sample,
    parked: { p1: { ...parked, takerId: null } },
    themes: Object.fromEntries(
      Object.entries(sample.themes).map(([id, one]) => [id, { ...one, name: turned(one.name) }]),
    ),
    people: Object.fromEntries(
      Object.entries(sample.people).map(([id, one]) => [id, { ...one, name: turned(one.name) }]),
    ),
  };

  it('never reach any part of the Word file, where they would turn its own words round', async () => {
    const docx = openDocx(await renderDocx(minutesOf(session, 'de')));
    for (const name of docx.names.filter((part) => /\.(?:xml|rels)$/u.test(part))) {
      expect(docx.text(name), name).not.toMatch(DIRECTION);
    }
    expect(docx.text('word/document.xml')).toContain('A second office?');
    expect(docx.text('word/header1.xml')).toContain('Northwind');
  });

  it('never reach the table for a spreadsheet', () => {
    const csv = renderCsv(actionsCsv(session, 'de', textsFor('de')));
    expect(new TextDecoder().decode(csv)).not.toMatch(DIRECTION);
  });

  it('are taken out wherever they stand', () => {
    expect(cleanText('to do: \u202Eesrever\u202C and \u2067more')).toBe('to do: esrever and more');
  });
});
