import type { MinutesDocument } from '@shared/minutes/blocks';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { measurePieces } from './measure-pieces';
import './minutes-paper.css';
import { PaperSheet } from './PaperSheet';
import { partsBetween } from './page-parts';
import { paginate } from './paginate';
import { PAPER_SIZES } from './paper-size';
import { piecesOf } from './pieces';
import { useWidth } from './use-width';

interface MinutesPaperProps {
  readonly document: MinutesDocument;
  /** 1 fits a sheet into the width that there is. */
  readonly zoom?: number;
  /** Shows this page alone, counted from 1; without it all pages lie below each other. */
  readonly page?: number;
  readonly onPages?: (count: number) => void;
}

/**
 * The minutes on sheets of paper, as Word will show them. Sheets are laid out at their true size and scaled as a
 * whole, so that lines break alike at every zoom. Until the text has been measured, and where it cannot be, one
 * long sheet holds everything.
 */
export function MinutesPaper({ document, zoom = 1, page, onPages }: MinutesPaperProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = PAPER_SIZES[document.paper];
  const width = useWidth(frame);
  const scale = (width === null ? 1 : width / size.width) * zoom;
  const pieces = useMemo(() => piecesOf(document.blocks), [document]);
  const [layout, setLayout] = useState<{ document: MinutesDocument; starts: number[] } | null>(
    null,
  );
  const starts = layout?.document === document ? layout.starts : null;

  useLayoutEffect(() => {
    if (starts !== null) return;
    const sheet = frame.current?.querySelector<HTMLElement>('.minutes-sheet');
    const extents = sheet ? measurePieces(sheet, pieces, size.width) : null;
    if (extents === null) return;
    setLayout({ document, starts: paginate(pieces, extents, size.contentHeight) });
  }, [starts, pieces, size, document]);

  const pages = useMemo(
    () =>
      (starts ?? [0]).map((start, index, all) =>
        partsBetween(pieces, start, all[index + 1] ?? pieces.length),
      ),
    [starts, pieces],
  );
  const isLong = starts === null;
  const count = pages.length;
  useEffect(() => {
    onPages?.(count);
  }, [onPages, count]);

  return (
    <div ref={frame} className="minutes-paper" lang={document.languageTag}>
      {pages.map((parts, index) => {
        const number = index + 1;
        if (!isLong && page !== undefined && number !== page) return null;
        return (
          <div
            key={number}
            className="minutes-place"
            style={{
              width: size.width * scale,
              ...(isLong ? {} : { height: size.height * scale }),
            }}
          >
            <div
              className="minutes-scale"
              style={{ transform: `scale(${scale})`, width: size.width }}
            >
              <PaperSheet
                document={document}
                parts={parts}
                page={number}
                pages={count}
                isLong={isLong}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
