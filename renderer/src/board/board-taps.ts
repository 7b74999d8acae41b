import type { NoteId, ThemeId } from '@shared/domain/model';
import type { MouseEvent } from 'react';
import { groupOnto, mergeInto, moveToTheme, toggleChosen } from './board-actions';
import { noteNow, themeIdAt } from './board-facts';
import type { Board } from './board-store';

/** A tap on a note: chooses it, lets go of it, or puts what is chosen there. With Ctrl or Shift it is chosen as well. */
export function tapNote(board: Board, id: NoteId, event: MouseEvent): void {
  event.stopPropagation();
  const { chosen, mergingId, view } = board.store.getState();
  const themeId = themeIdAt(board, id);
  const isAdding = event.ctrlKey || event.metaKey || event.shiftKey || view.kind === 'theme';
  if (mergingId !== null && themeId !== null) {
    tapTheme(board, themeId);
  } else if (isAdding || chosen.length === 0 || chosen.includes(id)) {
    toggleChosen(board, id, isAdding || chosen.includes(id));
  } else if (noteNow(board, id)?.themeId === null) {
    void groupOnto(board, id);
  } else if (themeId !== null) {
    void moveToTheme(board, themeId);
  }
}

/** A tap on a theme puts there what is chosen, or merges. False when there was nothing to put. */
export function tapTheme(board: Board, themeId: ThemeId): boolean {
  const { chosen, mergingId } = board.store.getState();
  if (mergingId !== null) {
    if (mergingId === themeId) board.store.setState({ mergingId: null });
    else void mergeInto(board, mergingId, themeId);
    return true;
  }
  if (chosen.length === 0) return false;
  void moveToTheme(board, themeId);
  return true;
}
