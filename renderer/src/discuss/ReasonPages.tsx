import { useState } from 'react';
import { createPortal } from 'react-dom';
import { PageTurner } from '../actions/PageTurner';
import { pagesOf } from '../actions/paging';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { ReasonLine, type ReasonLineProps } from './ReasonLine';
import { LABEL, LINE, reasonHeight } from './reason-room';

export interface Reason extends ReasonLineProps {
  readonly key: string;
}

interface ReasonPagesProps {
  readonly reasons: readonly Reason[];
  /** Where the buttons for the pages go. */
  readonly turnerPlace: HTMLElement | null;
}

/** Questions below each other with their whole answers, on as many pages as these need. */
export function ReasonPages({ reasons, turnerPlace }: ReasonPagesProps) {
  const [frame, space] = useSizeInUnits<HTMLDivElement>({ width: 25, height: 14 });
  /* Pages move while somebody types: the one that is shown has the question that was turned to, or that is being answered. */
  const [openKey, setOpenKey] = useState('');
  const heightOf = ({ stored }: Reason) => reasonHeight(stored, space.width);
  const pages = pagesOf(reasons, heightOf, space.height);
  const at = Math.max(
    0,
    pages.findIndex((page) => page.some(({ key }) => key === openKey)),
  );
  const shown = pages[at] ?? [];
  const before = pages.slice(0, at).flat().length;
  const mostLines = Math.max(1, Math.floor((space.height - LABEL) / LINE));
  const turnTo = (page: readonly Reason[] | undefined) =>
    page === undefined ? null : () => setOpenKey(page[0]?.key ?? '');
  return (
    <div className="reason-pages" ref={frame}>
      <div className="reasons">
        {shown.map(({ key, ...line }) => (
          <ReasonLine key={key} {...line} mostLines={mostLines} onFocus={() => setOpenKey(key)} />
        ))}
      </div>
      {pages.length > 1 &&
        turnerPlace !== null &&
        createPortal(
          <PageTurner
            from={before + 1}
            to={before + shown.length}
            all={reasons.length}
            onPrevious={turnTo(pages[at - 1])}
            onNext={turnTo(pages[at + 1])}
          />,
          turnerPlace,
        )}
    </div>
  );
}
