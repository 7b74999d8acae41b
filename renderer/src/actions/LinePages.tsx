import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { textWidth } from '../fields/text-width';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { PageTurner } from './PageTurner';
import { linesOf, pagesOf } from './paging';
import './stage-lines.css';

interface LinePagesProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T, index: number) => ReactNode;
  /** Where the buttons that turn pages go instead of below the lines; null: as soon as there is such a place. */
  readonly turnerPlace?: HTMLElement | null | undefined;
}

const ROW_HEIGHT = 2.5;
const LINE_HEIGHT = 1.2;
const TURNER_HEIGHT = 2.6;
/** Label, owner and buttons beside the text, in room units. */
const OTHER_COLUMNS = 20;

/** Lines on as many pages as they need; a line that was just added turns to the page where it stands. */
export function LinePages<T extends { readonly id: string; readonly text: string }>({
  items,
  children,
  turnerPlace,
}: LinePagesProps<T>) {
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 15 });
  const [turned, setTurned] = useState(0);
  const [count, setCount] = useState(items.length);
  const lineWidth = Math.max(6, size.width - OTHER_COLUMNS);
  const heightOf = (item: T) =>
    ROW_HEIGHT + (Math.min(2, linesOf(item.text, lineWidth, textWidth)) - 1) * LINE_HEIGHT;
  const all = items.reduce((sum, item) => sum + heightOf(item), 0);
  const pages = pagesOf(
    items,
    heightOf,
    all <= size.height || turnerPlace !== undefined ? size.height : size.height - TURNER_HEIGHT,
  );
  const last = pages.length - 1;
  if (items.length !== count) {
    setCount(items.length);
    if (items.length > count) setTurned(last);
  }
  const pageIndex = Math.min(turned, last);
  const page = pages[pageIndex] ?? [];
  const before = pages.slice(0, pageIndex).reduce((sum, earlier) => sum + earlier.length, 0);
  const turner = pages.length > 1 && (
    <PageTurner
      from={before + 1}
      to={before + page.length}
      all={items.length}
      onPrevious={pageIndex > 0 ? () => setTurned(pageIndex - 1) : null}
      onNext={pageIndex < last ? () => setTurned(pageIndex + 1) : null}
    />
  );
  return (
    <div className="line-pages" ref={frame}>
      <ol className="line-pages__rows" start={before + 1}>
        {page.map((item, index) => (
          <li key={item.id}>{children(item, before + index)}</li>
        ))}
      </ol>
      {turnerPlace === undefined ? turner : turnerPlace && createPortal(turner, turnerPlace)}
    </div>
  );
}
