import { useText } from '../hooks/use-text';
import { type KeyHint, KeyHints } from '../kit/KeyHints';
import { useSession } from '../state/session-store';
import { BoardTools } from './BoardTools';
import { useBoardIndex } from './board-facts';
import { useBoardState } from './board-store';
import { hintsFor } from './key-hints';

/** The keys that help with what is going on just now. */
export function BoardFoot() {
  const text = useText();
  const index = useBoardIndex();
  const notes = useSession((session) => session.notes);
  const currentId = useBoardState((state) => state.currentId);
  const view = useBoardState((state) => state.view.kind);
  const isCarrying = useBoardState((state) => state.carried !== null);
  const isPointer = useBoardState((state) => state.carriedBy === 'pointer');
  const isNaming = useBoardState((state) => state.namingId !== null);
  const isTyping = useBoardState((state) => state.typed !== null);
  const isMerging = useBoardState((state) => state.mergingId !== null);
  const chosenCount = useBoardState((state) => state.chosen.length);
  const isTight = useBoardState((state) => state.isTight);
  const likeId = useBoardState((state) => state.likeId);
  const digits = useBoardState((state) => state.digits);
  const hints: readonly KeyHint[] = hintsFor(
    {
      view,
      isCarrying,
      isPointer,
      isNaming,
      isTyping,
      isMerging,
      chosenCount,
      themeCount: index.themes.length,
      likeNumber: likeId === null ? null : (notes[likeId]?.number ?? null),
      on:
        currentId !== null && notes[currentId] !== undefined
          ? notes[currentId].themeId === null
            ? 'unsorted'
            : 'sorted'
          : index.themeById.has(currentId ?? '')
            ? 'theme'
            : 'nothing',
    },
    text,
  );
  return (
    <div className="board-foot" data-board-scope="">
      {isTight && <BoardTools />}
      {digits !== '' && <b className="board-digits">{text.board.waitingDigit(digits)}</b>}
      <KeyHints hints={hints} />
    </div>
  );
}
