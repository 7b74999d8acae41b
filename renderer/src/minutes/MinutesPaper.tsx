import type { MinutesDocument } from '@shared/minutes/blocks';
import { useEffect, useMemo, useRef } from 'react';
import './minutes-paper.css';
import { PaperSheet } from './PaperSheet';
import { PAPER_SIZES } from './paper-size';
import { pageWith } from './sought-page';
import { usePageStarts } from './use-page-starts';
import { useSoughtMark } from './use-sought-mark';
import { useWidth } from './use-width';

interface MinutesPaperProps {
  readonly document: MinutesDocument;
  /** 1 fits a sheet into the width that there is. */
  readonly zoom?: number;
  /** Shows this page alone, counted from 1; without it all pages lie below each other. */
  readonly page?: number;
  readonly onPages?: (count: number) => void;
  /** A text that is looked for: it is marked, and its page told once it is known. */
  readonly sought?: string;
  readonly onSought?: (page: number) => void;
}

/**
 * The minutes on sheets of paper, as Word will show them. Sheets are laid out at their true size and scaled as a
 * whole, so that lines break alike at every zoom. Where the text cannot be measured, one long sheet holds everything.
 */
export function MinutesPaper(props: MinutesPaperProps) {
  const { document, zoom = 1, page, onPages, sought = '', onSought } = props;
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
  const soughtPage = useMemo(() => pageWith(document, pages, sought), [document, pages, sought]);
  useEffect(() => {
    if (soughtPage > 0) onSought?.(soughtPage);
  }, [onSought, soughtPage]);
  useSoughtMark(frame, sought);

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
