import { BoardTools } from './BoardTools';
import { useBoardState } from './board-store';
import { Spotlight } from './Spotlight';
import { TypedMove } from './TypedMove';

/** Above the board: the words that matter now, and the tools. */
export function BoardHead() {
  const isTyping = useBoardState((state) => state.typed !== null);
  const isTight = useBoardState((state) => state.isTight);
  return (
    <div className="board-head" data-board-scope="" data-tight={isTight || undefined}>
      {isTyping ? <TypedMove /> : <Spotlight />}
      {!isTight && <BoardTools />}
    </div>
  );
}
