import type { Block } from '@shared/minutes/blocks';
import { cell, heading, paragraph, plain } from '@shared/minutes/runs';
import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../renderer/src/minutes/paginate';
import { piecesOf } from '../../../renderer/src/minutes/pieces';
import { endOfSlice, joined } from '../../../renderer/src/minutes/slices';

const table = (rows: number, letters: number): Block => ({
  kind: 'table',
  columns: [{ header: 'Head', share: 1 }],
  rows: Array.from({ length: rows }, () => [cell(plain('x'.repeat(letters)))]),
});

/** Lays slices out one after the other, as the preview does, each on a sheet of its own that begins at the top. */
function inSlices(blocks: readonly Block[], whole: readonly Extent[]): Extent[] {
  const pieces = piecesOf(blocks);
  let known: Extent[] = [];
  let slices = 0;
  while (known.length < pieces.length) {
    const from = Math.max(0, known.length - 1);
    const to = endOfSlice(blocks, pieces, known.length);
    const top = whole[from]?.top ?? 0;
    /* Every sheet puts its first piece somewhere else. */
    const measured = whole
      .slice(from, to)
      .map((extent) => ({ top: extent.top - top + slices, bottom: extent.bottom - top + slices }));
    known = joined(known, measured);
    slices += 1;
    expect(to).toBeGreaterThan(from);
  }
  return known;
}

describe('the minutes in slices', () => {
  it('row 56: are measured as if they had been laid out at once', () => {
    const blocks = [heading(1, plain('a')), paragraph('body', plain('b')), table(2_000, 140)];
    const whole = piecesOf(blocks).map((_, index) => ({
      top: index * 20 + (index % 3),
      bottom: index * 20 + 15,
    }));
    expect(inSlices(blocks, whole)).toEqual(whole);
  });

  it('row 56: are small, however long a single text is', () => {
    const blocks = [table(500, 5_000)];
    const pieces = piecesOf(blocks);
    expect(endOfSlice(blocks, pieces, 0)).toBeLessThan(10);
    const one = [table(3, 1_000_000)];
    expect(endOfSlice(one, piecesOf(one), 1)).toBe(2);
    const short = [table(500, 1)];
    expect(endOfSlice(short, piecesOf(short), 0)).toBeLessThan(200);
  });
});
