import { createHash } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { Bookmark, Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { normaliseDocx } from '../../../electron/main/minutes/normalise-docx';
import { renderDocx } from '../../../electron/main/minutes/render-docx';
import { openDocx, wordsOf } from '../../helpers/docx-package';
import { minutesOf } from '../../helpers/minutes-of';
import { practiceSession } from '../../helpers/practice-session';
import { HOSTILE_TEXTS, sampleNote, sampleSession } from '../../helpers/sample-session';

// Whole documents are built, some of them several times: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** All that XML 1.0 allows. */
const LEGAL = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const origin = {
  createdAt: 0,
  modifiedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
  languageTag: 'fr-FR',
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('equal minutes', () => {
  it('are identical bytes when they are built again later', async () => {
    const first = sha(await renderDocx(minutesOf(practiceSession())));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 6, 1) });
    expect(sha(await renderDocx(minutesOf(practiceSession())))).toBe(first);
  });

  it('are identical bytes in every time zone', async () => {
    const hashes = new Set<string>();
    const offsets = new Set<number>();
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']) {
      vi.stubEnv('TZ', zone);
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      hashes.add(sha(await renderDocx(minutesOf(practiceSession()))));
    }
    expect(offsets.size).toBe(4);
    expect(hashes.size).toBe(1);
  });

  it('differ when a single letter differs', async () => {
    const first = sha(await renderDocx(minutesOf(sampleSession())));
    expect(sha(await renderDocx(minutesOf(sampleSession({ place: 'Room 3' }))))).not.toBe(first);
  });
});

describe('normalising', () => {
  const build = async () => {
    const file = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new ExternalHyperlink({
                  link: 'https://example.org/',
                  children: [new TextRun('a page')],
                }),
                new Bookmark({ id: 'place', children: [new TextRun('r:id="rId9" w:id="9"')] }),
              ],
            }),
          ],
        },
      ],
    });
    return normaliseDocx(new Uint8Array(await Packer.toArrayBuffer(file)), origin);
  };

  it('takes random ids and counters out, and keeps links and words as they were', async () => {
    const [first, second] = [await build(), await build()];
    expect(sha(first)).toBe(sha(second));
    const docx = openDocx(first);
    const document = docx.text('word/document.xml');
    const id = /<w:hyperlink [^>]*r:id="(rId\d+)"/.exec(document)?.[1];
    expect(docx.text('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${id}"[^>]*https://example.org/|https://example.org/"[^>]*Id="${id}"`),
    );
    expect(document).toContain('<w:bookmarkEnd w:id="1"/>');
    expect(wordsOf(docx.xml('word/document.xml').documentElement as Element)).toContain(
      'r:id="rId9" w:id="9"',
    );
  });

  it('writes the moments and the language that it is told, once', async () => {
    const core = openDocx(await build()).text('docProps/core.xml');
    expect(core).toMatch(/<dcterms:created[^>]*>1970-01-01T00:00:00Z</);
    expect(core).toMatch(/<dcterms:modified[^>]*>2026-01-02T03:04:05Z</);
    expect(core.match(/<dc:language>fr-FR<\/dc:language>/g)).toHaveLength(1);
    const again = openDocx(normaliseDocx(await build(), origin)).text('docProps/core.xml');
    expect(again).toBe(core);
  });

  it('survives moments that no calendar has', async () => {
    const broken = sampleSession({ startedAt: Number.NaN, closedAt: Number.POSITIVE_INFINITY });
    const core = openDocx(await renderDocx(minutesOf(broken))).text('docProps/core.xml');
    expect(core).toMatch(/<dcterms:created[^>]*>1980-01-01T00:00:00Z</);
  });

  it('puts the list of content types first, as readers expect it', async () => {
    expect(openDocx(await build()).names[0]).toBe('[Content_Types].xml');
  });
});

describe('hostile text', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    'keeps every part readable: %s',
    async (_, text) => {
      const session = sampleSession({
        title: text,
        organisation: text,
        id: text,
        celebration: text,
      });
      const notes = { n1: sampleNote('n1', 1, { text, themeId: 't1' }) };
      const docx = openDocx(await renderDocx(minutesOf({ ...session, notes })));
      for (const name of docx.names.filter((part) => /\.(xml|rels)$/.test(part))) {
        expect(() => docx.xml(name), name).not.toThrow();
        expect(docx.text(name), name).toMatch(LEGAL);
      }
    },
  );
});

describe('large sessions', () => {
  it('of 2,000 notes are whole', async () => {
    const session = sampleSession();
    const many = Array.from({ length: 2000 }, (_, index) =>
      sampleNote(`m${index}`, index + 1, { text: `Note of a long year, number ${index + 1}` }),
    );
    const notes = Object.fromEntries(many.map((note) => [note.id, note]));
    const bytes = await renderDocx(minutesOf({ ...session, notes }));
    expect(openDocx(bytes).text('word/document.xml')).toContain('number 2000<');
  });
});
