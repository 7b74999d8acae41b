import { useText } from '../hooks/use-text';

interface ViewPagerProps {
  /** Where one is: a page, or the notes in sight. */
  readonly words: string;
  /** Null where there is nothing that way. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** Turns the pages of a view; absent while one page holds everything. */
export function ViewPager({ words, onPrevious, onNext }: ViewPagerProps) {
  const text = useText();
  if (onPrevious === null && onNext === null) return null;
  return (
    <div className="board-pager">
      <button
        type="button"
        className="board-page"
        aria-label={text.board.previousPage}
        disabled={onPrevious === null}
        onClick={() => onPrevious?.()}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span className="board-page-number">{words}</span>
      <button
        type="button"
        className="board-page"
        aria-label={text.board.nextPage}
        disabled={onNext === null}
        onClick={() => onNext?.()}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
