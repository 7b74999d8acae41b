import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '@shared/domain/model';
import { LOCALES } from '@shared/domain/model';
import { winsOf } from '@shared/domain/wins';
import { textsFor } from '@shared/text';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderDocx } from '../../../electron/main/minutes/render-docx';
import { brightwaterSession, hasBrightwater } from '../../helpers/brightwater-session';
import { minutesOf } from '../../helpers/minutes-of';
import { practiceSession } from '../../helpers/practice-session';
import {
  emptySession,
  HOSTILE_TEXTS,
  sampleNote,
  sampleSession,
} from '../../helpers/sample-session';

// Whole documents are built, some of them several times: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PYTHON = '/usr/bin/python3';
const OFFICE = 'soffice';
const PDF_TEXT = 'pdftotext';
const VALIDATOR = join(import.meta.dirname, '../../../../shared/checks/docx-valid');

function pythonHas(module: string): boolean {
  try {
    execFileSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const hasPythonDocx = pythonHas('docx');
/** A program that is missing ends in an exception, whatever it is asked. */
function has(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const hasPages = hasBrightwater && has(OFFICE, '--version') && has(PDF_TEXT, '-v');
const hasValidator = existsSync(VALIDATOR) && pythonHas('lxml');

/** A morning as people really have it where it is at hand, else a small one. */
const session: Session = hasBrightwater ? brightwaterSession() : sampleSession();
const notes = Object.values(session.notes).map((note) => note.text);
/** Notes that hang on the wall of wins stand in the list of wins, too. */
const wins = winsOf(session).map((note) => note.text);

const hostileSession = (): Session => {
  const sample = sampleSession({
    title: HOSTILE_TEXTS.join(' '),
    organisation: 'A\uFFFEB \uD800 ]]> \u0000',
    place: HOSTILE_TEXTS[4],
    goal: HOSTILE_TEXTS[2],
  });
  const written = HOSTILE_TEXTS.map((text, index) => sampleNote(`h${index}`, index + 1, { text }));
  return { ...sample, notes: Object.fromEntries(written.map((note) => [note.id, note])) };
};

const folder = mkdtempSync(join(tmpdir(), 'minutes-'));
const save = async (name: string, document: ReturnType<typeof minutesOf>) => {
  const path = join(folder, name);
  writeFileSync(path, await renderDocx(document));
  return path;
};
let file = '';
beforeAll(async () => {
  file = await save('minutes.docx', minutesOf(session));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('mammoth', () => {
  it('finds headings, heads of tables, boxes and every note once in the appendix', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ path: file });
    expect(html).toContain('<h1>Summary</h1>');
    expect(html).toContain('<h2>Actions</h2>');
    expect(html.match(/<thead>/g)).toHaveLength(
      minutesOf(session).blocks.filter(({ kind }) => kind === 'table').length,
    );
    expect(html.match(/type="checkbox"/g)).toHaveLength(Object.keys(session.actions).length);
    const appendix = html.slice(html.indexOf('Appendix'));
    for (const text of notes) {
      const escaped = text.replaceAll('&', '&amp;');
      expect(appendix.split(`<p>${escaped}</p>`), text).toHaveLength(2);
    }
    const serious = messages.filter(
      ({ message }) => !/Unrecognised paragraph style|w:sym/.test(message),
    );
    expect(serious).toEqual([]);
  });
});

describe(`python-docx${hasPythonDocx ? '' : ' (skipped: it is not installed)'}`, () => {
  const script = `
import docx, json, sys
document = docx.Document(sys.argv[1])
print(json.dumps({
    'title': document.core_properties.title,
    'language': document.core_properties.language,
    'created': document.core_properties.created.isoformat(),
    'headings': [p.text for p in document.paragraphs if p.style.name.startswith('Heading')],
    'paragraphs': [p.text for p in document.paragraphs],
    'tables': [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
}))`;
  const read = (path: string) =>
    JSON.parse(execFileSync(PYTHON, ['-c', script, path], { encoding: 'utf8' })) as {
      title: string;
      language: string;
      headings: string[];
      paragraphs: string[];
      tables: string[][][];
    };

  it.skipIf(!hasPythonDocx)('finds every note, owner and date', () => {
    const found = read(file);
    expect(found.title).toContain(session.meta.title);
    expect(found.language).toBe('en-GB');
    expect(found.headings.slice(0, 3)).toEqual(['Summary', 'Actions', 'Decisions']);
    const appendix = found.tables.at(-1)?.slice(1) ?? [];
    expect(appendix.map((row) => row[1])).toEqual(notes);
    const actions = found.tables[0]?.slice(1) ?? [];
    expect(actions).toHaveLength(Object.keys(session.actions).length);
    for (const text of notes)
      expect(
        found.paragraphs.filter((line) => line.startsWith(text)),
        text,
      ).toHaveLength(wins.includes(text) ? 2 : 1);
  });

  it.skipIf(!hasPythonDocx)(
    'reads hostile text without loss, except what XML cannot hold',
    async () => {
      const found = read(await save('hostile.docx', minutesOf(hostileSession())));
      const cells =
        found.tables
          .at(-1)
          ?.slice(1)
          .map((row) => row[1] ?? '') ?? [];
      expect(cells).toHaveLength(HOSTILE_TEXTS.length);
      expect(cells[0]).toBe('non\uFFFDcharacter and \uFFFD');
      expect(cells[1]).toBe('lone \uFFFD surrogate and \uFFFD');
      expect(cells[2]).toBe('nul \uFFFD bell \uFFFD vertical \n tab \t end');
      expect(cells[4]).toBe('first line\nsecond line\nthird line');
      for (const index of [3, 5, 6, 7, 9, 10]) expect(cells[index]).toBe(HOSTILE_TEXTS[index]);
      expect(cells[8]).toBe(HOSTILE_TEXTS[8]?.normalize('NFC'));
      expect(cells.slice(11)).toEqual(['(no text)', '(no text)']);
    },
  );
});

describe(`the schemas of ISO 29500${hasValidator ? '' : ' (skipped: they are not beside this repository)'}`, () => {
  it.skipIf(!hasValidator)(
    'hold for every language, an empty session and hostile text',
    async () => {
      const files = await Promise.all([
        ...LOCALES.map((locale) => save(`${locale}.docx`, minutesOf(session, locale))),
        ...LOCALES.map((locale) => save(`empty-${locale}.docx`, minutesOf(emptySession(), locale))),
        ...LOCALES.map((locale) =>
          save(`practice-${locale}.docx`, minutesOf(practiceSession(), locale)),
        ),
        save('hostile-de.docx', minutesOf(hostileSession(), 'de')),
      ]);
      const output = execFileSync(PYTHON, [VALIDATOR, ...files], { encoding: 'utf8' });
      expect(output.trim()).toMatch(/^\d+ passed, 0 failed$/);
    },
  );
});

describe(`LibreOffice${hasPages ? '' : ' (skipped: it, pdftotext or the sample company is not here)'}`, () => {
  it.skipIf(!hasPages).each(LOCALES)(
    'has all that an owner needs on page 1, and the look back on page 2, in %s',
    async (locale) => {
      const path = await save(`page-${locale}.docx`, minutesOf(session, locale));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        OFFICE,
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
        { stdio: 'ignore' },
      );
      const page = (number: number) =>
        execFileSync(
          PDF_TEXT,
          ['-f', `${number}`, '-l', `${number}`, path.replace(/docx$/u, 'pdf'), '-'],
          { encoding: 'utf8' },
        );
      expect(page(1)).toContain('A runbook without a named owner is not a runbook');
      expect(page(2)).toContain(textsFor(locale).minutes.practice.lastTime);
    },
  );
});

const hasOffice = has(OFFICE, '--version') && has(PDF_TEXT, '-v');
describe(`the columns of page 1${hasOffice ? '' : ' (skipped: LibreOffice or pdftotext is not here)'}`, () => {
  it.skipIf(!hasOffice)('break no word of the app, in any language', async () => {
    const sample = sampleSession();
    const bare = { ownerId: null, dueOn: null, firstCheckInOn: null, measure: '' };
    const actions = Object.fromEntries(
      Object.entries(sample.actions).map(([id, action]) => [id, { ...action, ...bare }]),
    );
    const paths = await Promise.all(
      LOCALES.map((locale) =>
        save(`columns-${locale}.docx`, minutesOf({ ...sample, actions }, locale)),
      ),
    );
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      OFFICE,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths],
      { stdio: 'ignore' },
    );
    for (const [at, locale] of LOCALES.entries()) {
      const pdf = (paths[at] ?? '').replace(/docx$/u, 'pdf');
      const page = execFileSync(PDF_TEXT, ['-l', '1', pdf, '-'], { encoding: 'utf8' });
      const printed = page.slice(page.indexOf('A1')).split(/\s+/u);
      const { noOwner, notSet, actionColumns, actionKinds } = textsFor(locale).minutes;
      const words = [noOwner, notSet, ...Object.values(actionKinds)].flatMap((text) =>
        text.split(/\s+/u),
      );
      for (const word of words) expect(printed, `${locale}: ${word}`).toContain(word);
      const heads = Object.values(actionColumns).flatMap((text) =>
        text.split(/[\s\u00ad\u2011]+/u),
      );
      for (const head of heads) expect(page, `${locale}: ${head}`).toContain(head);
    }
  });
});
