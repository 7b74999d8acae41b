import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/main/minutes/render-docx';
import { all, children, openDocx, styleOf, tablesOf, wordsOf } from '../../helpers/docx-package';
import { minutesOf } from '../../helpers/minutes-of';
import { emptySession, sampleSession } from '../../helpers/sample-session';

const docx = openDocx(await renderDocx(minutesOf(sampleSession())));
const body = docx.xml('word/document.xml');
const styles = docx.xml('word/styles.xml');

const halfPointsOf = (style: string): number => {
  const element = all(styles, 'w:style').find(
    (candidate) => candidate.getAttribute('w:styleId') === style,
  );
  const own = element && all(element, 'w:sz')[0];
  const normal = all(styles, 'w:rPrDefault').flatMap((defaults) => all(defaults, 'w:sz'))[0];
  return Number((own ?? normal)?.getAttribute('w:val'));
};

describe('rules for an accessible Word file', () => {
  it('[A1] the title property is set and says what the document is', () => {
    expect(all(docx.xml('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(
      'Quarter review, Northwind',
    );
  });

  it('[A2] the language is set for the text and for the file', async () => {
    const german = openDocx(await renderDocx(minutesOf(sampleSession(), 'de')));
    const defaults = all(german.xml('word/styles.xml'), 'w:rPrDefault')[0] as Element;
    expect(all(defaults, 'w:lang')[0]?.getAttribute('w:val')).toBe('de-DE');
    expect(all(german.xml('docProps/core.xml'), 'dc:language')[0]?.textContent).toBe('de-DE');
  });

  it('[A3] there is one title, and real headings that skip no level', () => {
    const levels = all(body, 'w:p')
      .map(styleOf)
      .filter((style) => /^(Title|Heading\d)$/.test(style))
      .map((style) => (style === 'Title' ? 0 : Number(style.slice(7))));
    expect(levels.filter((level) => level === 0)).toEqual([0]);
    expect(levels[0]).toBe(0);
    expect(Math.max(...levels)).toBe(2);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('[A4] the first row of every table is a head that repeats', () => {
    const tables = all(body, 'w:tbl');
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const [head, ...rows] = children(table, 'w:tr');
      expect(all(head as Element, 'w:tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
    }
  });

  it('[A5] no cell is merged and none is without words', () => {
    expect([...all(body, 'w:gridSpan'), ...all(body, 'w:vMerge')]).toEqual([]);
    const tables = tablesOf(docx);
    expect(tables.flat(2).filter((cell) => cell === '')).toEqual([]);
    for (const rows of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('[A6] no paragraph is empty', async () => {
    const empty = openDocx(await renderDocx(minutesOf(emptySession())));
    for (const document of [body, empty.xml('word/document.xml')]) {
      const blank = all(document, 'w:p').filter((paragraph) => wordsOf(paragraph).trim() === '');
      expect(blank).toEqual([]);
    }
  });

  it('[A7] no row breaks over two pages', () => {
    for (const row of all(body, 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
  });

  it('[A8] nothing floats, and every picture would need words', () => {
    expect(all(body, 'wp:anchor')).toEqual([]);
    for (const picture of all(body, 'wp:docPr')) {
      expect(picture.getAttribute('descr')).toMatch(/^.{1,250}$/);
    }
  });

  it('[A9] text is large enough, without serifs and on the left', () => {
    expect(halfPointsOf('Normal')).toBeGreaterThanOrEqual(23);
    for (const style of ['MinutesTableText', 'MinutesTableHead', 'MinutesRunningLine']) {
      expect(halfPointsOf(style)).toBeGreaterThanOrEqual(21);
    }
    expect(all(styles, 'w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Arial');
    const alignments = [...all(styles, 'w:jc'), ...all(body, 'w:jc')];
    expect(new Set(alignments.map((element) => element.getAttribute('w:val')))).toEqual(
      new Set(['left']),
    );
    const sizes = all(body, 'w:sz').map((size) => Number(size.getAttribute('w:val')));
    expect(sizes.filter((size) => size < 21)).toEqual([]);
  });

  it('[A10] what an action is for stands there in words', () => {
    const [actions] = tablesOf(docx);
    expect(actions?.slice(1).map((row) => row[0])).toEqual(['A1\nMitigate', 'A2\nAmplify']);
  });

  it('[A11] colours keep a contrast of at least 4.5 to 1', () => {
    const luminance = (hex: string) => {
      const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const onWhite = (hex: string) => 1.05 / (luminance(hex) + 0.05);
    const colours = [...all(styles, 'w:color'), ...all(body, 'w:color')]
      .map((element) => element.getAttribute('w:val') ?? '')
      .filter((colour) => colour !== 'FFFFFF' && colour !== 'auto');
    const fills = all(body, 'w:shd').map((element) => element.getAttribute('w:fill') ?? '');
    expect(new Set(fills)).toEqual(new Set(['1F3A5F']));
    for (const colour of [...colours, ...fills]) {
      expect(onWhite(colour), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('[A12] there are no bare links', () => {
    expect(all(body, 'w:hyperlink')).toEqual([]);
  });

  it('[A13] there are no text boxes and no frames', () => {
    expect([...all(body, 'w:txbxContent'), ...all(body, 'w:framePr')]).toEqual([]);
  });
});

describe('the Word file', () => {
  it('has the page number and the title below every page, the organisation above all but the first', () => {
    const footers = docx.names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const footer of footers) {
      expect(docx.text(footer)).toContain('Quarter review');
      const fields = all(docx.xml(footer), 'w:instrText').map((field) => field.textContent);
      expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    }
    const headers = docx.names.filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(1);
    expect(docx.text(headers[0] ?? '')).toContain('Northwind');
    expect(all(body, 'w:titlePg')).toHaveLength(1);
  });

  it('has tables with absolute widths that fill the text exactly', () => {
    for (const table of all(body, 'w:tbl')) {
      const [width] = all(table, 'w:tblW');
      expect(width?.getAttribute('w:type')).toBe('dxa');
      const columns = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(11906 - 2 * 1020);
      expect(Number(width?.getAttribute('w:w'))).toBe(11906 - 2 * 1020);
    }
  });

  it('never leaves out the rule of a line height', () => {
    const spacings = [...all(styles, 'w:spacing'), ...all(body, 'w:spacing')];
    for (const spacing of spacings.filter((element) => element.hasAttribute('w:line'))) {
      expect(spacing.getAttribute('w:lineRule')).toBe('auto');
    }
  });

  it('has boxes to tick, asks Word for no update and forbids nobody to edit', () => {
    expect(all(body, 'w14:checkbox')).toHaveLength(2);
    const settings = docx.text('word/settings.xml');
    expect(settings).not.toMatch(/updateFields|documentProtection|attachedTemplate/);
  });

  it('says which session it comes from, and when that was', () => {
    const custom = docx.text('docProps/custom.xml');
    expect(custom).toContain('name="SessionId"><vt:lpwstr>session-sample<');
    expect(custom).toContain('name="SchemaVersion"><vt:lpwstr>1<');
    const core = docx.text('docProps/core.xml');
    expect(core).toMatch(/<dcterms:created[^>]*>2026-03-06T08:00:00Z</);
    expect(core).toMatch(/<dcterms:modified[^>]*>2026-03-06T09:35:00Z</);
  });

  it('is on Letter for the United States and on A4 elsewhere', async () => {
    const size = (document: ReturnType<typeof openDocx>) =>
      all(document.xml('word/document.xml'), 'w:pgSz')[0]?.getAttribute('w:w');
    expect(size(docx)).toBe('11906');
    expect(size(openDocx(await renderDocx(minutesOf(sampleSession(), 'en-US'))))).toBe('12240');
  });

  it('points to nothing outside itself', () => {
    for (const name of docx.names.filter((part) => part.endsWith('.rels'))) {
      expect(docx.text(name)).not.toContain('TargetMode="External"');
    }
  });
});
