import { assertNever } from '@shared/lib/assert-never';
import type { Run, TextRun as Words } from '@shared/minutes/blocks';
import {
  CheckBox,
  NoBreakHyphen,
  PageNumber,
  type ParagraphChild,
  SoftHyphen,
  Tab,
  TextRun,
} from 'docx';
import { cleanText } from './clean-text';
import { MUTED } from './docx-look';

/** Word orders signs around right-to-left words correctly only in runs that are marked as such. */
const BEGINS_RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The runs of a paragraph as Word knows them. */
export const docxRuns = (runs: readonly Run[]): ParagraphChild[] => runs.flatMap(docxRun);

function docxRun(run: Run): ParagraphChild[] {
  switch (run.kind) {
    case 'text':
      return textRuns(run);
    case 'tick':
      return [new CheckBox({ alias: cleanText(run.label), checked: run.isTicked })];
    case 'page-number':
      return [new TextRun({ children: [PageNumber.CURRENT] })];
    case 'page-count':
      return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    default:
      return assertNever(run);
  }
}

/** Word keeps tabs and special hyphens as elements; inside its text they would show as something else. */
function signOrWords(part: string): string | Tab | SoftHyphen | NoBreakHyphen {
  switch (part) {
    case '\t':
      return new Tab();
    case '\u00ad':
      return new SoftHyphen();
    case '\u2011':
      return new NoBreakHyphen();
    default:
      return part;
  }
}

/** A line end inside a run shows as a space in Word, so each line becomes a run of its own behind a break. */
function textRuns(run: Words): TextRun[] {
  return cleanText(run.text)
    .split('\n')
    .flatMap((line, index) =>
      line === '' && index === 0
        ? []
        : new TextRun({
            children: line.split(/(?=[\t\u00ad\u2011])|(?<=[\t\u00ad\u2011])/u).map(signOrWords),
            ...(index > 0 ? { break: 1 } : {}),
            ...(run.isBold ? { bold: true } : {}),
            ...(run.isMuted ? { color: MUTED } : {}),
            ...(BEGINS_RIGHT_TO_LEFT.test(line) ? { rightToLeft: true } : {}),
            ...(run.languageTag === undefined ? {} : { language: { value: run.languageTag } }),
          }),
    );
}
