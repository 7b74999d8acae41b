import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import './page-buttons.css';

interface PageButtonsProps {
  /** Counts from 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly onPage: (page: number) => void;
  readonly previousLabel?: string;
  readonly nextLabel?: string;
}

/** Turns pages where a list does not fit; nothing at all where it does. The buttons stay in place, so focus does too. */
export function PageButtons(props: PageButtonsProps) {
  const { page, pageCount, onPage } = props;
  const text = useText();
  if (pageCount < 2) return null;
  return (
    <div className="page-buttons">
      <IconButton
        icon={ChevronLeft}
        label={props.previousLabel ?? text.setup.previousPage}
        aria-disabled={page === 0}
        onClick={() => {
          if (page > 0) onPage(page - 1);
        }}
      />
      <span aria-live="polite">{text.common.stepOf(page + 1, pageCount)}</span>
      <IconButton
        icon={ChevronRight}
        label={props.nextLabel ?? text.setup.nextPage}
        aria-disabled={page === pageCount - 1}
        onClick={() => {
          if (page < pageCount - 1) onPage(page + 1);
        }}
      />
    </div>
  );
}
