import type { Paper } from '@shared/minutes/blocks';

/** CSS pixels of one point. */
const POINT = 4 / 3;

export interface PaperSize {
  readonly width: number;
  readonly height: number;
  /** Height between the margins: what a page has room for. */
  readonly contentHeight: number;
}

/** Points between the paper's edge and the text, as in the Word file; the style sheet holds the same. */
const MARGIN_TOP = 51;
const MARGIN_BOTTOM = 46;

const sizeOf = (width: number, height: number): PaperSize => ({
  width: width * POINT,
  height: height * POINT,
  contentHeight: (height - MARGIN_TOP - MARGIN_BOTTOM) * POINT,
});

/** The sheets in CSS pixels at their true size. */
export const PAPER_SIZES: Readonly<Record<Paper, PaperSize>> = {
  a4: sizeOf(595.3, 841.9),
  letter: sizeOf(612, 792),
};
