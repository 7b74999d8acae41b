import type { MinutesDocument } from '@shared/minutes/blocks';
import { useEffect, useRef } from 'react';
import './minutes-paper.css';
import { PaperSheet } from './PaperSheet';
import { PAPER_SIZES } from './paper-size';
import { usePageStarts } from './use-page-starts';
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
 * whole, so that lines break alike at every zoom. Where the text cannot be measured, one long sheet holds everything.
 */
export function MinutesPaper({ document, zoom = 1, page, onPages }: MinutesPaperProps) {
  const frame = useRef<HTMLDivElement>(null);
  const bench = useRef<HTMLDivElement>(null);
  const size = PAPER_SIZES[document.paper];
  const width = useWidth(frame);
  const scale = (width === null ? 1 : width / size.width) * zoom;
  const { pages, isMeasurable, slice } = usePageStarts(document, bench);
  const count = Math.max(1, pages.length);
  useEffect(() => {
    onPages?.(count);
  }, [onPages, count]);

  return (
    <div ref={frame} className="minutes-paper" lang={document.languageTag}>
      {pages.map((parts, index) => {
        const number = index + 1;
        if (isMeasurable && page !== undefined && number !== page) return null;
        return (
          <div
            key={number}
            className="minutes-place"
            style={{
              width: size.width * scale,
              ...(isMeasurable ? { height: size.height * scale } : {}),
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
                isLong={!isMeasurable}
              />
            </div>
          </div>
        );
      })}
      {slice !== null && (
        <div ref={bench} className="minutes-bench" aria-hidden="true">
          <PaperSheet document={document} parts={slice} page={1} pages={1} isLong />
        </div>
      )}
    </div>
  );
}
