import { useRoomSize } from '../hooks/use-room-size';
import { BoardTools } from './BoardTools';
import { useBoardState } from './board-store';
import { Spotlight } from './Spotlight';
import { TypedMove } from './TypedMove';

/** So many room units wide a page has to be for the words, the clock and the tools with all their words. */
const WORDS_IN_HEAD = 47;

/** Above the board: the words that matter now, and the tools. */
export function BoardHead() {
  const isTyping = useBoardState((state) => state.typed !== null);
  const isTight = useBoardState((state) => state.isTight);
  const isNarrow = useRoomSize().wide < WORDS_IN_HEAD;
  return (
    <div
      className="board-head"
      data-board-scope=""
      data-tight={isTight || undefined}
      data-narrow={isNarrow || undefined}
    >
      {isTyping ? <TypedMove /> : <Spotlight />}
      {!isTight && <BoardTools />}
    </div>
  );
}
