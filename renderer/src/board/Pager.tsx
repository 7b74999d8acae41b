import { useText } from '../hooks/use-text';
import { DROP_ATTRIBUTE } from './board-items';
import { useBoard } from './board-store';
import { pageValue } from './dnd/drop-at-point';
import { turnPage } from './paging';

interface PagerProps {
  readonly of: 'themes' | 'notes';
  readonly page: number;
  readonly pages: number;
  readonly previous: string;
  readonly next: string;
}

/** Turns pages by a tap, or by holding something over an arrow while dragging. Absent while one page holds everything. */
export function Pager({ of, page, pages, previous, next }: PagerProps) {
  const board = useBoard();
  const text = useText();
  if (pages < 2) return null;
  const arrow = (step: 1 | -1, label: string, sign: string) => (
    <button
      type="button"
      className="board-page"
      aria-label={label}
      disabled={step === 1 ? page === pages : page === 1}
      onClick={(event) => {
        event.stopPropagation();
        turnPage(board, of, step);
      }}
      {...{ [DROP_ATTRIBUTE]: pageValue(of, step) }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="board-pager" data-of={of}>
      {arrow(-1, previous, '‹')}
      <span className="board-page-number">{text.board.page(page, pages)}</span>
      {arrow(1, next, '›')}
    </div>
  );
}
