import { useEffect, useRef, useState } from 'react';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { useSessionStore } from '../state/session-store';
import { BoardBody } from './BoardBody';
import { BoardFoot } from './BoardFoot';
import { BoardHead } from './BoardHead';
import { begunOnBoard } from './begun-on-board';
import { focusOn } from './board-actions';
import { indexNow } from './board-facts';
import { BoardContext, createBoard } from './board-store';
import { BoardDnd } from './dnd/BoardDnd';
import { EditedNote } from './EditedNote';
import { Suggesting } from './suggest/Suggesting';
import './board.css';
import './lifted.css';
import './note.css';
import './overview.css';
import './themes.css';
import './tray.css';

const boardOf = (stageId: string) =>
  createBoard(stageId, begunOnBoard(useSessionStore.getState().session, stageId));

/** Grouping the notes of a question: by dragging, by keys, by tapping, by typing, with the same result. */
export function GroupStep({ stage }: StageProps) {
  const [board, setBoard] = useState(() => boardOf(stage.id));
  /* Another question is another board: nothing that was chosen or half-typed wanders over. */
  if (board.stageId !== stage.id) setBoard(boardOf(stage.id));
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const index = indexNow(board);
    const { namingId, typed } = board.store.getState();
    /* Letters that came back have the caret already. */
    if (typed !== null) return;
    if (namingId !== null) focusOn(board, namingId);
    else focusOn(board, index.unsorted[0]?.id, index.themes[0]?.theme.id);
  }, [board]);
  return (
    <BoardContext value={board}>
      <BoardDnd>
        <StageFrame stage={stage} heading={<BoardHead />} foot={<BoardFoot />}>
          <BoardBody key={stage.id} root={root} stage={stage} />
        </StageFrame>
        <EditedNote />
        <Suggesting />
      </BoardDnd>
    </BoardContext>
  );
}
