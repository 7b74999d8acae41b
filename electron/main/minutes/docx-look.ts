import type { Paper } from '@shared/minutes/blocks';
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** All measures in twentieths of a point, as Word keeps them. */
export const MARGIN = 1020;
/** Less below the text than beside it: the footer keeps its distance all the same. */
export const MARGIN_BOTTOM = 920;
export const PAPER_SIZES: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};
export const contentWidthOf = (paper: Paper): number => PAPER_SIZES[paper].width - 2 * MARGIN;

/** White on this navy has a contrast of 11.5 to 1. */
export const NAVY = '1F3A5F';
export const MUTED = '4A4F5C';
export const RULE = 'C9CCD2';
const INK = '1A1C22';

/** Half points. Running text has at least 11.5 pt, tables at least 10.5 pt. */
const BODY = 23;
const TABLE = 21;

/** Without its line rule Word and LibreOffice read a line height differently, and pages come out wrong. */
const line = (height: number, before: number, after: number) => ({
  line: height,
  lineRule: LineRuleType.AUTO,
  before,
  after,
});

/** The names of the paragraph styles beside Word's own. */
export const STYLE = {
  facts: 'MinutesFacts',
  draft: 'MinutesDraft',
  lead: 'MinutesLead',
  entry: 'MinutesEntry',
  afterTable: 'MinutesAfterTable',
  list: 'MinutesList',
  tableHead: 'MinutesTableHead',
  tableText: 'MinutesTableText',
  running: 'MinutesRunningLine',
} as const;

export const LIST = { bullet: 'minutes-bullet', decision: 'minutes-decision' } as const;

export function stylesOf(languageTag: string): IStylesOptions {
  const basedOn = 'Normal';
  return {
    default: {
      document: {
        run: { font: 'Arial', size: BODY, color: INK, language: { value: languageTag } },
        paragraph: { spacing: line(269, 0, 100), alignment: AlignmentType.LEFT },
      },
      title: {
        run: { font: 'Arial', size: 50, bold: true, color: NAVY },
        paragraph: { spacing: line(240, 0, 60), keepNext: true },
      },
      heading1: {
        run: { font: 'Arial', size: 32, bold: true, color: NAVY },
        paragraph: { spacing: line(240, 200, 70), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { font: 'Arial', size: 26, bold: true, color: NAVY },
        paragraph: { spacing: line(240, 140, 60), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: STYLE.facts,
        name: 'Minutes Facts',
        basedOn,
        run: { color: MUTED },
        paragraph: {
          spacing: line(259, 0, 140),
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: NAVY } },
        },
      },
      {
        id: STYLE.draft,
        name: 'Minutes Draft',
        basedOn,
        run: { bold: true, color: '8A3A00' },
        paragraph: { spacing: line(259, 0, 100) },
      },
      {
        id: STYLE.lead,
        name: 'Minutes Lead',
        basedOn,
        paragraph: { spacing: line(269, 0, 60), keepNext: true },
      },
      {
        id: STYLE.entry,
        name: 'Minutes Entry',
        basedOn,
        paragraph: { spacing: line(269, 120, 40), keepNext: true },
      },
      {
        id: STYLE.afterTable,
        name: 'Minutes After Table',
        basedOn,
        paragraph: { spacing: line(269, 80, 40) },
      },
      {
        id: STYLE.list,
        name: 'Minutes List',
        basedOn,
        paragraph: { spacing: line(259, 0, 40) },
      },
      {
        id: STYLE.tableHead,
        name: 'Minutes Table Head',
        basedOn,
        run: { size: TABLE, bold: true, color: 'FFFFFF' },
        paragraph: { spacing: line(240, 0, 0), keepNext: true },
      },
      {
        id: STYLE.tableText,
        name: 'Minutes Table Text',
        basedOn,
        run: { size: TABLE },
        paragraph: { spacing: line(240, 0, 0) },
      },
      {
        id: STYLE.running,
        name: 'Minutes Running Line',
        basedOn,
        run: { size: TABLE, color: MUTED },
        paragraph: { spacing: line(240, 0, 0) },
      },
    ],
  };
}

export const numbering: INumberingOptions = {
  config: [
    {
      reference: LIST.bullet,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 227 } } },
        },
      ],
    },
    {
      reference: LIST.decision,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'D%1.',
          alignment: AlignmentType.LEFT,
          style: { run: { bold: true }, paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
  ],
};
