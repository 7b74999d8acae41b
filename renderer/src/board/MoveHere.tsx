import type { BoardTheme } from '@shared/domain/board-index';
import { themeRefOf } from '@shared/domain/board-move';
import { useText } from '../hooks/use-text';
import { indexNow, numbersOf } from './board-facts';
import { useBoard, useBoardState } from './board-store';
import { tapTheme } from './board-taps';

interface MoveHereProps {
  readonly entry: BoardTheme;
}

/** On each theme while notes are chosen, or a theme looks for one to join: the second tap. */
export function MoveHere({ entry }: MoveHereProps) {
  const board = useBoard();
  const text = useText();
  const { id } = entry.theme;
  const chosen = useBoardState((state) => state.chosen);
  const mergingId = useBoardState((state) => state.mergingId);
  const chosenHere = entry.notes.filter((note) => chosen.includes(note.id)).length;
  const offersMove = chosen.length > 0 && chosenHere < chosen.length;
  const merging = mergingId === null ? undefined : indexNow(board).themeById.get(mergingId);
  if (!offersMove && (merging === undefined || mergingId === id)) return null;
  const label =
    merging === undefined
      ? text.board.moveHereLabel(numbersOf(board, chosen), themeRefOf(entry))
      : text.board.mergeHereLabel(themeRefOf(merging), themeRefOf(entry));
  return (
    <button
      type="button"
      className="board-here"
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        tapTheme(board, id);
      }}
    >
      {merging === undefined ? text.board.moveHere : text.board.mergeHere}
    </button>
  );
}
