import type { UndoableCommandName } from '@shared/domain/commands';
import { Ellipsis, LayoutGrid, Redo2, Undo2 } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Menu } from '../kit/Menu';
import { redo, undo } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { showView } from './board-actions';
import { boardMenuItems } from './board-menus';
import { useBoard, useBoardState } from './board-store';

/** Undo and redo with the names of what they take back, the overview, and what else a board can do. */
export function BoardTools() {
  const board = useBoard();
  const text = useText();
  const undoName = useSessionStore((store) => store.undoName);
  const redoName = useSessionStore((store) => store.redoName);
  const isOverview = useBoardState((state) => state.view.kind === 'overview');
  const nameOf = (name: string | null) =>
    name === null ? null : text.history[name as UndoableCommandName];
  const undoWord = nameOf(undoName);
  const redoWord = nameOf(redoName);
  return (
    <div className="board-tools">
      <Button
        size="small"
        icon={Undo2}
        className="board-undo"
        aria-disabled={undoWord === null || undefined}
        aria-label={undoWord === null ? text.board.nothingToUndo : text.common.undoThis(undoWord)}
        title={undoWord === null ? text.board.nothingToUndo : text.common.undoThis(undoWord)}
        onClick={undoWord === null ? undefined : undo}
      >
        {undoWord ?? text.common.undo}
      </Button>
      <IconButton
        size="small"
        icon={Redo2}
        className="board-redo"
        aria-disabled={redoWord === null || undefined}
        label={redoWord === null ? text.board.nothingToRedo : text.common.redoThis(redoWord)}
        onClick={redoWord === null ? undefined : redo}
      />
      <Button
        size="small"
        icon={LayoutGrid}
        keyHint="O"
        aria-pressed={isOverview}
        onClick={() => showView(board, isOverview ? 'board' : 'overview')}
      >
        {isOverview ? text.board.backToBoard : text.board.overview}
      </Button>
      <Menu
        label={text.board.boardMenu}
        items={boardMenuItems(board, text)}
        className="board-menu"
        align="end"
      >
        <Ellipsis aria-hidden="true" />
      </Menu>
    </div>
  );
}
