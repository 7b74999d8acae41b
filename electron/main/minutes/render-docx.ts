import { assertNever } from '@shared/lib/assert-never';
import { isBlank } from '@shared/lib/blank';
import {
  type Block,
  MINUTES_VERSION,
  type MinutesDocument,
  type ParagraphRole,
} from '@shared/minutes/blocks';
import { staysWithNext } from '@shared/minutes/page-rules';
import { plain } from '@shared/minutes/runs';
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { cleanLine } from './clean-text';
import {
  contentWidthOf,
  LIST,
  MARGIN,
  MARGIN_BOTTOM,
  numbering,
  PAPER_SIZES,
  STYLE,
  stylesOf,
} from './docx-look';
import { docxRuns } from './docx-runs';
import { docxTable } from './docx-table';
import { normaliseDocx } from './normalise-docx';

/**
 * The minutes as a Word file. Equal documents give identical bytes. This is the only entrance to the Word library,
 * which is large: load it by `import()` when somebody saves, not when the app starts.
 */
export async function renderDocx(document: MinutesDocument): Promise<Uint8Array> {
  const { properties, paper } = document;
  const width = contentWidthOf(paper);
  const creator = cleanLine(properties.creator);
  const footer = footerOf(document, width);
  const file = new Document({
    title: cleanLine(properties.title),
    subject: cleanLine(properties.subject),
    creator,
    lastModifiedBy: creator,
    customProperties: [
      { name: 'SessionId', value: cleanLine(properties.sessionId) },
      { name: 'SchemaVersion', value: String(MINUTES_VERSION) },
    ],
    styles: stylesOf(document.languageTag),
    numbering,
    sections: [
      {
        properties: {
          // The first page names the organisation under its title, so that only the others repeat it above.
          titlePage: true,
          page: {
            size: PAPER_SIZES[paper],
            margin: {
              top: MARGIN,
              right: MARGIN,
              bottom: MARGIN_BOTTOM,
              left: MARGIN,
              header: 567,
              footer: 567,
            },
          },
        },
        headers: isBlank(document.header) ? {} : { default: headerOf(document) },
        footers: { default: footer, first: footer },
        children: document.blocks.flatMap((block) => docxBlock(block, width)),
      },
    ],
  });
  return normaliseDocx(new Uint8Array(await Packer.toArrayBuffer(file)), {
    createdAt: properties.createdAt,
    modifiedAt: properties.modifiedAt,
    languageTag: document.languageTag,
  });
}

const headerOf = (document: MinutesDocument): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.running,
        children: [new TextRun(cleanLine(document.header))],
      }),
    ],
  });

const footerOf = (document: MinutesDocument, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.running,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: docxRuns([
          plain(`${cleanLine(document.footer.left)}\t`),
          ...document.footer.right,
        ]),
      }),
    ],
  });

const PARAGRAPH_STYLES: Readonly<Record<ParagraphRole, string | null>> = {
  facts: STYLE.facts,
  draft: STYLE.draft,
  body: null,
  lead: STYLE.lead,
  entry: STYLE.entry,
  'after-table': STYLE.afterTable,
};

function docxBlock(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: docxRuns(block.runs) })];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          // At the top of a page a heading needs no distance to what stood before it.
          ...(block.startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
          children: docxRuns(block.runs),
        }),
      ];
    case 'paragraph': {
      const style = PARAGRAPH_STYLES[block.role];
      return [
        new Paragraph({
          ...(style === null ? {} : { style }),
          children: docxRuns(block.runs),
        }),
      ];
    }
    case 'list':
      return block.items.map(
        (runs, index) =>
          new Paragraph({
            style: STYLE.list,
            ...(staysWithNext(index, block.items.length) ? { keepNext: true } : {}),
            numbering: { reference: LIST[block.marker], level: 0 },
            children: docxRuns(runs),
          }),
      );
    case 'table':
      return [docxTable(block, width)];
    default:
      return assertNever(block);
  }
}
