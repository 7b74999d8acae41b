import { type RefObject, useLayoutEffect } from 'react';
import { useBoardIndex } from './board-facts';
import { allItems, findItem, ITEM_ATTRIBUTE } from './board-items';
import { useBoard, useBoardState } from './board-store';
import { showPlace } from './show-place';

/**
 * Keeps the focus: gives it to what asked for it as soon as that is on the screen, and sees that exactly one item of
 * the board can be reached with Tab, also after the one that could has gone.
 */
export function useBoardFocus(root: RefObject<HTMLElement | null>): void {
  const board = useBoard();
  const index = useBoardIndex();
  const wish = useBoardState((state) => state.wish);

  /* Without a list of dependencies: whatever drew the board anew may have brought what is waited for. */
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const { tabStopId } = board.store.getState();
    if (tabStopId === null || findItem(element, tabStopId) === null) {
      const first = allItems(element)[0]?.getAttribute(ITEM_ATTRIBUTE) ?? null;
      if (first !== tabStopId) board.store.setState({ tabStopId: first });
    }
  });

  useLayoutEffect(() => {
    const element = root.current;
    if (wish === null || element === null) return;
    if (board.store.getState().typed !== null) {
      /* Whoever types a move keeps the caret: the answer to what was done before may come late. */
      board.store.setState({ wish: null });
      return;
    }
    for (const id of wish) {
      const item = findItem(element, id);
      if (item !== null) {
        board.store.setState({ wish: null });
        item.focus({ preventScroll: true });
        return;
      }
      if (turnTo(id)) return;
    }

    /** On another page: turning to it draws the board anew, and then it is found. */
    function turnTo(id: string): boolean {
      const before = board.store.getState();
      if (index.unsorted.some((note) => note.id === id)) showPlace(board, { kind: 'note', id });
      else if (index.themeById.has(id)) showPlace(board, { kind: 'theme', id });
      else return false;
      const after = board.store.getState();
      return before.themesStart !== after.themesStart || before.trayStart !== after.trayStart;
    }
  });
}
