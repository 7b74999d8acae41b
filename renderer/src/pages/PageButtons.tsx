import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import type { PageTurning } from './page-of';
import './page-buttons.css';

interface PageButtonsProps {
  readonly of: PageTurning;
  /** What lies before and behind, where that is more than pages. */
  readonly labels?: { readonly previous: string; readonly next: string };
  /** What lies behind is the main thing of the screen. */
  readonly isNextMain?: boolean;
}

/** Turns pages where a list does not fit; nothing at all where it does. The buttons stay in place, so focus does too. */
export function PageButtons({
  of: { page, pageCount, showPage },
  labels,
  isNextMain = false,
}: PageButtonsProps) {
  const text = useText();
  if (pageCount < 2) return null;
  return (
    <div className="page-buttons">
      <IconButton
        icon={ChevronLeft}
        label={labels?.previous ?? text.setup.previousPage}
        aria-disabled={page === 0}
        onClick={() => {
          if (page > 0) showPage(page - 1);
        }}
      />
      <span aria-live="polite">{text.common.stepOf(page + 1, pageCount)}</span>
      <IconButton
        icon={ChevronRight}
        label={labels?.next ?? text.setup.nextPage}
        aria-disabled={page === pageCount - 1}
        data-focus-place={isNextMain && page < pageCount - 1 ? 'main' : undefined}
        onClick={() => {
          if (page < pageCount - 1) showPage(page + 1);
        }}
      />
    </div>
  );
}
