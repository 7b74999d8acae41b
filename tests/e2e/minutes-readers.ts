import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { shortDate } from '@shared/text/dates';
import mammoth from 'mammoth';
import { PROJECT_ROOT } from '../play/launch';
import type { Workshop } from '../play/workshop';

/** What a reader found: all text in reading order, and the tables cell by cell. */
interface ReadDocument {
  readonly text: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Reads the package with python-docx, which shares no code with what wrote it. */
function readWithPython(path: string): ReadDocument {
  const script = `
import docx, json, sys
document = docx.Document(sys.argv[1])
tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
text = [paragraph.text for paragraph in document.paragraphs]
text += [cell for table in tables for row in table for cell in row]
print(json.dumps({"text": "\\n".join(text), "tables": tables}))`;
  return JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8' }),
  ) as ReadDocument;
}

/** Reads the package with mammoth, as a web mail would show it. */
async function readWithMammoth(path: string): Promise<ReadDocument> {
  const { value: html } = await mammoth.convertToHtml({ path });
  const plain = (markup: string) =>
    markup
      .replace(/<[^>]+>/gu, ' ')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&#39;/gu, "'")
      .replace(/&amp;/gu, '&')
      .replace(/\s+/gu, ' ')
      .trim();
  const tables = [...html.matchAll(/<table>(.*?)<\/table>/gsu)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gsu)].map(([, cell = '']) => plain(cell)),
    ),
  );
  return { text: plain(html), tables };
}

const times = (text: string, part: string): number => text.split(part).length - 1;

/** Both readers find every note, theme, owner and date of the morning, each in its place and there once. */
export async function expectMinutesToHold(path: string, workshop: Workshop): Promise<void> {
  const readers: [string, ReadDocument][] = [
    ['python-docx', readWithPython(path)],
    ['mammoth', await readWithMammoth(path)],
  ];
  const notes = Object.values(workshop.notes).flat();
  for (const [reader, { text, tables }] of readers) {
    const table = (header: string) => {
      const found = tables.find(([head = []]) => head.some((cell) => cell.includes(header)));
      if (found === undefined) throw new Error(`${reader} found no table with ${header}`);
      return found.slice(1);
    };
    const appendix = table('Question');
    expect(appendix, `${reader}: a row for each note`).toHaveLength(notes.length);
    for (const note of notes) {
      const rows = appendix.filter((row) => row.includes(note.text));
      expect(rows, `${reader}: once in the appendix: ${note.text}`).toHaveLength(1);
    }
    for (const theme of workshop.themes) {
      expect(times(text, theme.name), `${reader}: ${theme.name}`).toBeGreaterThanOrEqual(1);
      expect(text, reader).toContain(theme.why);
      const inTheme = appendix.filter((row) => row.includes(theme.name));
      expect(inTheme, `${reader}: notes of ${theme.name}`).toHaveLength(theme.of.length);
    }
    const actions = table('Owner');
    expect(actions, `${reader}: a row for each action`).toHaveLength(workshop.actions.length);
    for (const [index, action] of workshop.actions.entries()) {
      const row = (actions[index] ?? []).join(' | ');
      for (const part of [
        action.text,
        action.owner,
        shortDate(action.due, 'en-GB'),
        shortDate(action.firstCheckIn, 'en-GB'),
        action.measure,
        action.kind === 'amplify' ? 'Amplify' : 'Mitigate',
      ]) {
        expect(times(row, part), `${reader}: A${index + 1} holds once: ${part}`).toBe(1);
      }
    }
    const people = table('Role').map((row) => row.join(' | '));
    for (const { name } of workshop.participants) {
      expect(
        people.filter((row) => row.includes(name)),
        `${reader}: ${name}`,
      ).toHaveLength(1);
    }
    for (const line of [...workshop.decisions, ...workshop.parked, workshop.session.goal]) {
      expect(text, reader).toContain(line);
    }
  }
}

/** Checks the package against ISO 29500 where the validator lies beside the project; says so where it does not. */
export function expectValidDocx(path: string): void {
  const validator = join(PROJECT_ROOT, '../shared/checks/docx-valid');
  if (!existsSync(validator)) {
    test.info().annotations.push({
      type: 'left out',
      description: 'The schema check was left out: its validator is not beside the project.',
    });
    return;
  }
  execFileSync(validator, [path], { stdio: 'pipe' });
}
