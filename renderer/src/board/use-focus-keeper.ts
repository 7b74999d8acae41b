import { type RefObject, useEffect } from 'react';
import { themeIdAt } from './board-facts';
import { allItems, findItem } from './board-items';
import { type Board, useBoard } from './board-store';
import { isOnBoard } from './use-board-keys';

/**
 * Catches the focus when what had it vanishes: a button that did its work, a note that went to another page. Browsers
 * say nothing then and leave the focus nowhere, so the page itself is watched.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  const board = useBoard();
  useEffect(() => {
    let last: HTMLElement | null = null;
    const onFocusIn = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement && isOnBoard(target) ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      if (root.current === null || board.store.getState().carried !== null) return;
      last = null;
      nearestItem(board, root.current)?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', onFocusIn);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
    };
  }, [board, root]);
}

function nearestItem(board: Board, root: HTMLElement): HTMLElement | undefined {
  const { currentId, tabStopId } = board.store.getState();
  const candidates = [currentId, themeIdAt(board, currentId), tabStopId];
  for (const id of candidates) {
    const item = id === null ? null : findItem(root, id);
    if (item !== null) return item;
  }
  return allItems(root)[0];
}
