import type { Note } from '@shared/domain/model';
import { announce } from '../state/app-store';
import { currentTexts, send, sendWithUndo } from '../state/commands';
import { focusOn } from './board-actions';
import type { Board } from './board-store';

/**
 * Writes a note's new words. Of several parts the first stays this note and the others become notes of the same person;
 * those are added first, so that a refusal or a crash between the two leaves words twice rather than none.
 */
export async function changeNote(
  board: Board,
  note: Note,
  parts: readonly string[],
): Promise<boolean> {
  const [first = '', ...rest] = parts;
  const words = currentTexts().board;
  if (rest.length > 0) {
    const isAdded = await send('note.add', {
      stageId: note.stageId,
      texts: rest,
      authorId: note.authorId,
    });
    if (!isAdded) return false;
  }
  const said =
    rest.length > 0 ? words.notesMade(note.number, parts.length) : words.noteChanged(note.number);
  const isDone =
    rest.length > 0
      ? await sendWithUndo('note.edit', { id: note.id, text: first }, said)
      : await send('note.edit', { id: note.id, text: first });
  if (isDone) {
    announce(said);
    focusOn(board, note.id);
  }
  return isDone;
}
