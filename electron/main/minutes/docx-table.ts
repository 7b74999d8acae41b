import type { Cell, TableBlock } from '@shared/minutes/blocks';
import { rowStaysWithNext } from '@shared/minutes/page-rules';
import { plain } from '@shared/minutes/runs';
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { NAVY, RULE, STYLE } from './docx-look';
import { docxRuns } from './docx-runs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: NAVY } as const;
/** Without edges of its own colour, the head shows white hairlines between its cells on screens. */
const HEAD = {
  shading: { fill: NAVY },
  borders: { right: EDGE, left: EDGE },
  verticalAlign: VerticalAlign.BOTTOM,
} as const;
const CELL_MARGINS = {
  marginUnitType: WidthType.DXA,
  top: 22,
  bottom: 22,
  left: 68,
  right: 68,
} as const;

/** Whole twips that together are exactly the table's width; the last column takes what rounding leaves. */
function columnWidths(block: TableBlock, width: number): number[] {
  const whole = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => Math.floor((width * column.share) / whole));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}

/**
 * A plain table: one header row that every page repeats, no merged cells, and rows that stay on one page. Its widths
 * are absolute, because some readers lose tables that only have relative ones.
 */
export function docxTable(block: TableBlock, width: number): Table {
  const widths = columnWidths(block, width);
  const cellOf = (content: Cell, index: number, look: 'head' | 'text', staysWithNext: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(look === 'head' ? HEAD : {}),
      children: content.map(
        (runs) =>
          new Paragraph({
            style: look === 'head' ? STYLE.tableHead : STYLE.tableText,
            ...(staysWithNext ? { keepNext: true } : {}),
            children: docxRuns(runs),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: CELL_MARGINS,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: THIN,
      insideHorizontal: THIN,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((column, index) =>
          cellOf([[plain(column.header)]], index, 'head', true),
        ),
      }),
      ...block.rows.map(
        (row, rowIndex) =>
          new TableRow({
            cantSplit: true,
            children: row.map((content, index) =>
              cellOf(content, index, 'text', rowStaysWithNext(rowIndex, block.rows.length)),
            ),
          }),
      ),
    ],
  });
}
