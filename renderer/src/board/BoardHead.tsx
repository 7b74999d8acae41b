import { BoardTools } from './BoardTools';
import { useBoardState } from './board-store';
import { Spotlight } from './Spotlight';
import { TypedMove } from './TypedMove';

/** Above the board: the words that matter now, and the tools. */
export function BoardHead() {
  const isTyping = useBoardState((state) => state.typed !== null);
  return (
    <div className="board-head" data-board-scope="">
      {isTyping ? <TypedMove /> : <Spotlight />}
      <BoardTools />
    </div>
  );
}
