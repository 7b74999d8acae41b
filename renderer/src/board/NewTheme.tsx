import { useText } from '../hooks/use-text';
import { makeTheme } from './board-actions';
import { numbersOf } from './board-facts';
import { DROP_ATTRIBUTE } from './board-items';
import { useBoard, useBoardState } from './board-store';
import { unitless } from './unitless';

interface NewThemeProps {
  /** How many columns of the themes' grid are free for it; none where it lies in the tray. */
  readonly columns?: number;
}

/** Where a note becomes a theme of its own: by dropping it, by a tap while it is chosen, or with N. */
export function NewTheme({ columns }: NewThemeProps) {
  const board = useBoard();
  const text = useText();
  const isTarget = useBoardState((state) => state.target?.kind === 'new');
  const meant = useBoardState((state) => (state.chosen.length > 0 ? state.chosen : null));
  const label = meant === null ? undefined : text.board.newThemeLabel(numbersOf(board, meant));
  return (
    <button
      type="button"
      className="board-new"
      {...(columns === undefined ? {} : { style: unitless({ '--board-span': columns }) })}
      data-target={isTarget || undefined}
      data-ready={meant !== null || undefined}
      aria-label={label}
      onClick={() => void makeTheme(board)}
      {...{ [DROP_ATTRIBUTE]: 'new' }}
    >
      <kbd className="board-new-key">N</kbd>
      <span>{isTarget ? text.board.dropNew : text.board.newTheme}</span>
    </button>
  );
}
