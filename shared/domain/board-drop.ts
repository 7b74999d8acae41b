import type { BoardIndex } from './board-index';
import {
  type BoardMove,
  type BoardMoveResult,
  mergeOf,
  newThemeOf,
  notesIntoTheme,
  notesOntoNote,
  notesOutOfThemes,
} from './board-move';
import type { NoteId, ThemeId } from './model';

/** What is being carried: notes that move together, or a whole theme. */
export type DropSource =
  | { readonly kind: 'notes'; readonly ids: readonly NoteId[] }
  | { readonly kind: 'theme'; readonly id: ThemeId };

/** Where it is let go. */
export type DropTarget =
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'theme'; readonly id: ThemeId }
  | { readonly kind: 'unsorted' }
  | { readonly kind: 'new' };

export const isSameTarget = (a: DropTarget | null, b: DropTarget | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.kind === b.kind &&
    ('id' in a ? a.id : '') === ('id' in b ? b.id : ''));

/** The move that letting go here makes; null where it makes none, and then nothing on the screen invites to let go. */
export function resolveDrop(
  source: DropSource,
  target: DropTarget | null,
  index: BoardIndex,
): BoardMove | null {
  if (target === null) return null;
  const result =
    source.kind === 'notes'
      ? ofNotes(source.ids, target, index)
      : ofTheme(source.id, target, index);
  return result?.ok ? result.value : null;
}

function ofNotes(
  ids: readonly NoteId[],
  target: DropTarget,
  index: BoardIndex,
): BoardMoveResult | null {
  switch (target.kind) {
    case 'note':
      /* Several that are carried together do not land on one of themselves. */
      return ids.includes(target.id) ? null : notesOntoNote(index, ids, target.id);
    case 'theme':
      return notesIntoTheme(index, ids, target.id);
    case 'unsorted':
      return notesOutOfThemes(index, ids);
    case 'new':
      return newThemeOf(index, ids);
  }
}

function ofTheme(id: ThemeId, target: DropTarget, index: BoardIndex): BoardMoveResult | null {
  return target.kind === 'theme' ? mergeOf(index, id, target.id) : null;
}
