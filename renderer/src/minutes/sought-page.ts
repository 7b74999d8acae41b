import type { Block, MinutesDocument, Run } from '@shared/minutes/blocks';
import type { BlockPart } from './page-parts';

/** The first page that holds a text, counted from 1; 0 where none of them does. Line ends and spaces are alike. */
export function pageWith(
  document: MinutesDocument,
  pages: readonly (readonly BlockPart[])[],
  text: string,
): number {
  const wanted = evenly(text);
  if (wanted === '') return 0;
  const isOn = (parts: readonly BlockPart[]) =>
    parts.some(({ index, from, to }) => {
      const block = document.blocks[index];
      return block !== undefined && evenly(textOf(block, from, to)).includes(wanted);
    });
  return pages.findIndex(isOn) + 1;
}

export const evenly = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function textOf(block: Block, from: number, to: number): string {
  switch (block.kind) {
    case 'list':
      return block.items.slice(from, to).map(runsText).join('\n');
    case 'table':
      return block.rows
        .slice(from, to)
        .flatMap((row) => row.flatMap((cell) => cell.map(runsText)))
        .join('\n');
    default:
      return runsText(block.runs);
  }
}

const runsText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
