import type { DropTarget } from '@shared/domain/board-drop';
import { indexNow } from './board-facts';
import type { Board } from './board-store';

/** Turns to the page on which a theme or an unsorted note is. */
export function showPlace(board: Board, place: DropTarget): void {
  if (place.kind !== 'theme' && place.kind !== 'note') return;
  const index = indexNow(board);
  const { pageSizes, themesStart, trayStart } = board.store.getState();
  if (place.kind === 'theme') {
    const at = (index.themeById.get(place.id)?.number ?? 1) - 1;
    const start = Math.floor(at / pageSizes.themes) * pageSizes.themes;
    if (start !== themesStart) board.store.setState({ themesStart: start });
    return;
  }
  const at = index.unsorted.findIndex((note) => note.id === place.id);
  const start = Math.floor(Math.max(0, at) / pageSizes.notes) * pageSizes.notes;
  if (start !== trayStart) board.store.setState({ trayStart: start });
}
