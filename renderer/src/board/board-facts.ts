import { type BoardIndex, boardIndexOf } from '@shared/domain/board-index';
import type { Note, NoteId, ThemeId } from '@shared/domain/model';
import { useSession, useSessionStore } from '../state/session-store';
import { type Board, useBoard } from './board-store';

/** The board's themes and notes as the session has them now. */
export function indexNow(board: Board): BoardIndex {
  const { session } = useSessionStore.getState();
  if (session === null) throw new Error('No session is open');
  return boardIndexOf(session, board.stageId);
}

export function useBoardIndex(): BoardIndex {
  const { stageId } = useBoard();
  return useSession((session) => boardIndexOf(session, stageId));
}

export function noteNow(board: Board, id: string | null): Note | null {
  const note = id === null ? undefined : useSessionStore.getState().session?.notes[id];
  return note?.stageId === board.stageId ? note : null;
}

/** The theme of this id, or the one in which the note of this id lies. */
export function themeIdAt(board: Board, id: string | null): ThemeId | null {
  if (id === null) return null;
  return indexNow(board).themeById.has(id) ? id : (noteNow(board, id)?.themeId ?? null);
}

/** The notes that the next command takes: those that are chosen, or the one with the focus. */
export function notesMeant(board: Board): NoteId[] {
  const { chosen, currentId } = board.store.getState();
  const present = chosen.filter((id) => noteNow(board, id) !== null);
  if (present.length > 0) return present;
  const current = noteNow(board, currentId);
  return current === null ? [] : [current.id];
}

/** Smallest first, as sentences name them. */
export const numbersOf = (board: Board, ids: readonly NoteId[]): number[] =>
  ids
    .map((id) => noteNow(board, id)?.number ?? 0)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);

/**
 * The unsorted note that follows these: the next one to sort. Null when they are all that is left.
 */
export function nextUnsortedAfter(index: BoardIndex, ids: readonly NoteId[]): NoteId | null {
  const leaving = new Set(ids);
  const places = index.unsorted.flatMap((note, place) => (leaving.has(note.id) ? [place] : []));
  const last = places.at(-1) ?? -1;
  const rest = (from: number, to: number) =>
    index.unsorted.slice(from, to).find((note) => !leaving.has(note.id))?.id;
  return rest(last + 1, index.unsorted.length) ?? rest(0, last + 1) ?? null;
}
