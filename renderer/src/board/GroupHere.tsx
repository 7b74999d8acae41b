import { useText } from '../hooks/use-text';
import { groupOnto } from './board-actions';
import { numbersOf } from './board-facts';
import { useBoard, useBoardState } from './board-store';

interface GroupHereProps {
  readonly id: string;
  readonly number: number;
}

/** Over a note while others are chosen: puts them together. The whole note is the target, so that a thumb finds it. */
export function GroupHere({ id, number }: GroupHereProps) {
  const board = useBoard();
  const text = useText();
  const chosen = useBoardState((state) => state.chosen);
  return (
    <button
      type="button"
      className="board-group-here"
      aria-label={text.board.groupLabel(numbersOf(board, chosen), number)}
      onClick={(event) => {
        event.stopPropagation();
        void groupOnto(board, id);
      }}
    >
      <span>{text.board.groupWithThis}</span>
    </button>
  );
}
