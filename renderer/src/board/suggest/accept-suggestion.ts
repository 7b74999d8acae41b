import { newThemeOf, notesIntoTheme } from '@shared/domain/board-move';
import type { CommandName } from '@shared/domain/commands';
import type { NoteId, ThemeId } from '@shared/domain/model';
import { announce } from '../../state/app-store';
import { currentTexts, sendWithUndo } from '../../state/commands';
import { indexNow } from '../board-facts';
import type { Board } from '../board-store';

/** Puts the notes into the theme, or makes one of them. False where that was refused, which has been said then. */
export async function acceptSuggestion(
  board: Board,
  noteIds: readonly NoteId[],
  themeId: ThemeId | null,
): Promise<boolean> {
  const words = currentTexts().board;
  const index = indexNow(board);
  const move =
    themeId === null ? newThemeOf(index, noteIds) : notesIntoTheme(index, noteIds, themeId);
  if (!move.ok) {
    announce(words.problem(move.error));
    return false;
  }
  const { command, effect } = move.value;
  const said = words.suggest.did(effect);
  const isDone = await sendWithUndo<CommandName>(command.name, command.payload, said);
  if (isDone) announce(said);
  return isDone;
}
