import { indexNow } from './board-facts';
import type { Board } from './board-store';

/** Turns to the page before or after; false at the ends. */
export function turnPage(board: Board, of: 'themes' | 'notes', step: 1 | -1): boolean {
  const index = indexNow(board);
  const state = board.store.getState();
  const size = state.pageSizes[of];
  const count = of === 'themes' ? index.themes.length : index.unsorted.length;
  const key = of === 'themes' ? 'themesStart' : 'trayStart';
  const page = Math.floor(Math.min(state[key], Math.max(0, count - 1)) / size);
  const start = (page + step) * size;
  if (start < 0 || start >= count) return false;
  board.store.setState({ [key]: start });
  return true;
}
