import type { MinutesDocument } from '@shared/minutes/blocks';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { measurePieces } from './measure-pieces';
import { type BlockPart, partsBetween } from './page-parts';
import { type Extent, paginate } from './paginate';
import { PAPER_SIZES } from './paper-size';
import { type Piece, piecesOf } from './pieces';
import { endOfSlice, joined } from './slices';

interface Layout {
  readonly document: MinutesDocument;
  /** Of the pieces that have been measured so far, from the first on; null where nothing can be measured. */
  readonly extents: readonly Extent[] | null;
}

export interface PageStarts {
  /** What lies on each page that is known by now. Without a browser that measures, one page holds everything. */
  readonly pages: readonly (readonly BlockPart[])[];
  readonly isMeasurable: boolean;
  /** What is to be laid out next, out of sight, for measuring; null once every page is known. */
  readonly slice: readonly BlockPart[] | null;
}

/**
 * Breaks a document into pages slice by slice: the first pages are there at once, those of two thousand notes follow while
 * the window goes on listening. `bench` holds the sheet on which the next slice is laid out.
 */
export function usePageStarts(
  document: MinutesDocument,
  bench: RefObject<HTMLElement | null>,
): PageStarts {
  const size = PAPER_SIZES[document.paper];
  const pieces = useMemo(() => piecesOf(document.blocks), [document]);
  const [layout, setLayout] = useState<Layout>({ document, extents: [] });
  const extents = layout.document === document ? layout.extents : NOTHING;
  const known = extents?.length ?? 0;
  const isDone = extents === null || known >= pieces.length;
  const from = Math.max(0, known - 1);
  const to = isDone ? from : endOfSlice(document.blocks, pieces, known);

  const measure = () => {
    if (isDone || extents === null) return;
    const sheet = bench.current?.querySelector<HTMLElement>('.minutes-sheet');
    const measured = sheet ? measurePieces(sheet, pieces.slice(from, to), size.width) : null;
    setLayout({ document, extents: measured === null ? null : joined(extents, measured) });
  };
  /* The first slice before anything is seen. Effects of the other kind would end after the next slice lies there. */
  useLayoutEffect(() => {
    if (known === 0) {
      measure();
      return;
    }
    if (isDone) return;
    const timer = setTimeout(measure, 0);
    return () => clearTimeout(timer);
  });

  const pages = useMemo(
    () => pagesOf(pieces, extents, size.contentHeight),
    [pieces, extents, size],
  );
  const slice = useMemo(
    () => (isDone ? null : partsBetween(pieces, from, to)),
    [isDone, pieces, from, to],
  );
  return { pages, isMeasurable: extents !== null, slice };
}

const NOTHING: readonly Extent[] = [];

function pagesOf(
  pieces: readonly Piece[],
  extents: readonly Extent[] | null,
  height: number,
): BlockPart[][] {
  if (extents === null) return [partsBetween(pieces, 0, pieces.length)];
  const starts = paginate(pieces.slice(0, extents.length), extents, height);
  return starts.map((start, index) =>
    partsBetween(pieces, start, starts[index + 1] ?? extents.length),
  );
}
