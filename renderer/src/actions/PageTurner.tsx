import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import './page-turner.css';

interface PageTurnerProps {
  /** Counts from 1. */
  readonly from: number;
  readonly to: number;
  readonly all: number;
  /** Null on the first page. */
  readonly onPrevious: (() => void) | null;
  /** Null on the last page. */
  readonly onNext: (() => void) | null;
}

/** Turns the pages of something that does not fit on one. The buttons stay in place, so that the focus does too. */
export function PageTurner({ from, to, all, onPrevious, onNext }: PageTurnerProps) {
  const texts = useText().actions;
  return (
    <div className="page-turner">
      <span aria-live="polite">{texts.pageOf(from, to, all)}</span>
      <button
        type="button"
        className="page-turner__button"
        aria-label={texts.previousPage}
        aria-disabled={onPrevious === null}
        onClick={() => onPrevious?.()}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <button
        type="button"
        className="page-turner__button"
        aria-label={texts.nextPage}
        aria-disabled={onNext === null}
        onClick={() => onNext?.()}
      >
        <ChevronRight aria-hidden="true" />
      </button>
    </div>
  );
}
