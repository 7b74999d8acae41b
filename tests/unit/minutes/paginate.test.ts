import type { Block } from '@shared/minutes/blocks';
import { cell, heading, paragraph, plain } from '@shared/minutes/runs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { partsBetween } from '../../../renderer/src/minutes/page-parts';
import { type Extent, paginate } from '../../../renderer/src/minutes/paginate';
import { HEAD, piecesOf } from '../../../renderer/src/minutes/pieces';

// A hundred documents: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const body = (text: string): Block => paragraph('body', plain(text));
const list = (count: number): Block => ({
  kind: 'list',
  marker: 'bullet',
  items: Array.from({ length: count }, (_, index) => [plain(`item ${index}`)]),
});
const table = (count: number): Block => ({
  kind: 'table',
  columns: [{ header: 'Head', share: 1 }],
  rows: Array.from({ length: count }, (_, index) => [cell(plain(`row ${index}`))]),
});
/** Pieces of the same height below each other. */
const stacked = (count: number, height = 10): Extent[] =>
  Array.from({ length: count }, (_, index) => ({
    top: index * height,
    bottom: (index + 1) * height,
  }));

const layout = (blocks: readonly Block[], pageHeight: number) => {
  const pieces = piecesOf(blocks);
  return paginate(pieces, stacked(pieces.length), pageHeight);
};

describe('the pages of the preview', () => {
  it('take as much as fits', () => {
    expect(layout([body('a'), body('b'), body('c'), body('d'), body('e')], 20)).toEqual([0, 2, 4]);
  });

  it('are none for a document without blocks', () => {
    expect(layout([], 20)).toEqual([]);
  });

  it('never end with a heading', () => {
    expect(
      layout([body('a'), heading(1, plain('b')), heading(2, plain('c')), body('d')], 30),
    ).toEqual([0, 1]);
  });

  it('begin where a heading asks for it', () => {
    const heads = { ...heading(1, plain('b')), startsPage: true };
    expect(layout([body('a'), heads, body('c')], 1000)).toEqual([0, 1]);
  });

  it('keep the first two and the last two items of a list together', () => {
    expect(layout([body('a'), list(4)], 20)).toEqual([0, 1, 3]);
    expect(layout([list(5)], 40)).toEqual([0, 3]);
  });

  it('repeat the head of a table, and leave room for it', () => {
    const blocks = [table(7)];
    const pieces = piecesOf(blocks);
    const starts = paginate(pieces, stacked(pieces.length), 40);
    expect(starts).toEqual([0, 4, 7 - 1]);
    expect(partsBetween(pieces, 4, 6)).toEqual([{ index: 0, from: 3, to: 5 }]);
    expect(pieces[0]?.item).toBe(HEAD);
  });

  it('give a piece that is taller than a page a page of its own', () => {
    const pieces = piecesOf([body('a'), body('b'), body('c')]);
    const extents = [
      { top: 0, bottom: 10 },
      { top: 10, bottom: 500 },
      { top: 500, bottom: 510 },
    ];
    expect(paginate(pieces, extents, 100)).toEqual([0, 1, 2]);
  });

  it('come to an end where everything is bound together', () => {
    const heads = Array.from({ length: 9 }, () => heading(2, plain('x')));
    expect(layout(heads, 20)).toEqual([0, 2, 4, 6, 8]);
  });

  it('show every item and row exactly once, whatever the document', () => {
    const block = fc.oneof(
      fc.constant(body('x')),
      fc.constant(heading(2, plain('h'))),
      fc.integer({ min: 1, max: 9 }).map(list),
      fc.integer({ min: 1, max: 9 }).map(table),
    );
    fc.assert(
      fc.property(fc.array(block), fc.array(fc.integer({ min: 1, max: 40 })), (blocks, heights) => {
        const pieces = piecesOf(blocks);
        let top = 0;
        const extents = pieces.map((_, index) => {
          const from = top;
          top += heights[index % Math.max(1, heights.length)] ?? 10;
          return { top: from, bottom: top };
        });
        const starts = paginate(pieces, extents, 100);
        const shown = starts.flatMap((start, index) =>
          partsBetween(pieces, start, starts[index + 1] ?? pieces.length).flatMap((part) =>
            Array.from(
              { length: part.to - part.from },
              (_, at) => `${part.index}:${part.from + at}`,
            ),
          ),
        );
        const wanted = pieces
          .filter((piece) => piece.item !== HEAD)
          .map((piece) => `${piece.block}:${piece.item}`);
        expect(shown).toEqual(wanted);
      }),
    );
  });
});
