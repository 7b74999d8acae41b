import { likestNoteOf } from '@shared/domain/board-suggest';
import { useEffect } from 'react';
import { useSession } from '../../state/session-store';
import { noteNow, useBoardIndex } from '../board-facts';
import { useBoard, useBoardState } from '../board-store';
import { likenessOf } from './likeness-of';

/** On a board of more notes a hint for each would cost the hand more than it gives; suggestions are there on demand. */
const MOST_NOTES = 400;
/** Whoever walks over notes with the arrows is not held up. */
const AFTER_MS = 150;

/** Looks, while nothing is under the hand, which note says most nearly the same as the one with the focus. */
export function useLikeNote(): void {
  const board = useBoard();
  const index = useBoardIndex();
  const locale = useSession((session) => session.meta.locale);
  const currentId = useBoardState((state) => state.currentId);
  const isBusy = useBoardState((state) => state.carried !== null || state.chosen.length > 0);
  useEffect(() => {
    board.store.setState({ likeId: null });
    const note = noteNow(board, currentId);
    if (note === null || isBusy || index.noteByNumber.size > MOST_NOTES) return;
    let isGone = false;
    const timer = setTimeout(() => {
      void likenessOf(index, locale).then((likeness) => {
        if (isGone) return;
        board.store.setState({ likeId: likestNoteOf(index, likeness, note)?.id ?? null });
      });
    }, AFTER_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [board, index, locale, currentId, isBusy]);
}
