import { err, ok, type Result } from '../lib/result';
import type { BoardIndex, BoardTheme } from './board-index';
import type { PayloadOf } from './commands';
import type { Note, NoteId, ThemeId } from './model';

type BoardCommandName = 'note.group' | 'note.toTheme' | 'note.unsort' | 'theme.add' | 'theme.merge';

/** The commands that put things elsewhere on a board. */
export type BoardCommand = {
  [Name in BoardCommandName]: { readonly name: Name; readonly payload: PayloadOf<Name> };
}[BoardCommandName];

/** A theme as sentences name it. */
export interface ThemeRef {
  readonly number: number;
  readonly name: string;
}

/** What a move does, for the words before and after it. `numbers` are the notes that move, smallest first. */
export type BoardEffect =
  | { readonly kind: 'to-theme'; readonly numbers: readonly number[]; readonly theme: ThemeRef }
  | { readonly kind: 'group'; readonly numbers: readonly number[]; readonly onto: number }
  | { readonly kind: 'unsort'; readonly numbers: readonly number[] }
  | { readonly kind: 'new-theme'; readonly numbers: readonly number[] }
  | { readonly kind: 'merge'; readonly from: ThemeRef; readonly into: ThemeRef };

export interface BoardMove {
  readonly command: BoardCommand;
  readonly effect: BoardEffect;
}

/** Why nothing would move. */
export type BoardProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not-understood' }
  | { readonly code: 'no-such-note'; readonly number: number }
  | { readonly code: 'no-such-theme'; readonly number: number }
  | { readonly code: 'no-such-target'; readonly number: number }
  | { readonly code: 'already-there'; readonly theme: ThemeRef }
  | { readonly code: 'already-unsorted' }
  | { readonly code: 'onto-itself'; readonly number: number }
  | { readonly code: 'no-note-chosen' };

export type BoardMoveResult = Result<BoardMove, BoardProblem>;

export const themeRefOf = (entry: BoardTheme): ThemeRef => ({
  number: entry.number,
  name: entry.theme.name,
});

/**
 * Notes into a theme. Here and below the notes go in the sequence of their numbers, however they were chosen, so that
 * dragging, pressing keys and typing end in the same file.
 */
export function notesIntoTheme(
  index: BoardIndex,
  ids: readonly NoteId[],
  themeId: ThemeId,
): BoardMoveResult {
  const entry = index.themeById.get(themeId);
  if (entry === undefined) return err({ code: 'not-understood' });
  const chosen = notesByNumber(index, ids);
  if (chosen.length === 0) return err({ code: 'no-note-chosen' });
  const moving = chosen.filter((note) => note.themeId !== themeId);
  if (moving.length === 0) return err({ code: 'already-there', theme: themeRefOf(entry) });
  return ok({
    command: { name: 'note.toTheme', payload: { ids: idsOf(moving), themeId } },
    effect: { kind: 'to-theme', numbers: numbersOf(moving), theme: themeRefOf(entry) },
  });
}

/** Notes onto a note: into its theme where it lies in one, else a new theme of them all. */
export function notesOntoNote(
  index: BoardIndex,
  ids: readonly NoteId[],
  ontoId: NoteId,
): BoardMoveResult {
  const [onto] = notesByNumber(index, [ontoId]);
  if (onto === undefined) return err({ code: 'not-understood' });
  if (onto.themeId !== null) return notesIntoTheme(index, ids, onto.themeId);
  const moving = notesByNumber(index, ids).filter((note) => note.id !== ontoId);
  const [first] = moving;
  if (first === undefined) return err({ code: 'onto-itself', number: onto.number });
  return ok({
    command:
      moving.length === 1
        ? { name: 'note.group', payload: { id: first.id, ontoId } }
        : { name: 'theme.add', payload: { noteIds: [ontoId, ...idsOf(moving)], name: '' } },
    effect: { kind: 'group', numbers: numbersOf(moving), onto: onto.number },
  });
}

/** Notes out of their themes. */
export function notesOutOfThemes(index: BoardIndex, ids: readonly NoteId[]): BoardMoveResult {
  const chosen = notesByNumber(index, ids);
  if (chosen.length === 0) return err({ code: 'no-note-chosen' });
  const moving = chosen.filter((note) => note.themeId !== null);
  if (moving.length === 0) return err({ code: 'already-unsorted' });
  return ok({
    command: { name: 'note.unsort', payload: { ids: idsOf(moving) } },
    effect: { kind: 'unsort', numbers: numbersOf(moving) },
  });
}

/** A new theme of these notes, unsorted ones or split off from where they lay. */
export function newThemeOf(index: BoardIndex, ids: readonly NoteId[]): BoardMoveResult {
  const moving = notesByNumber(index, ids);
  if (moving.length === 0) return err({ code: 'no-note-chosen' });
  return ok({
    command: { name: 'theme.add', payload: { noteIds: idsOf(moving), name: '' } },
    effect: { kind: 'new-theme', numbers: numbersOf(moving) },
  });
}

/** A theme into another one, with everything that hangs on it. */
export function mergeOf(index: BoardIndex, id: ThemeId, intoId: ThemeId): BoardMoveResult {
  const from = index.themeById.get(id);
  const into = index.themeById.get(intoId);
  if (from === undefined || into === undefined) return err({ code: 'not-understood' });
  if (id === intoId) return err({ code: 'onto-itself', number: from.number });
  return ok({
    command: { name: 'theme.merge', payload: { id, intoId } },
    effect: { kind: 'merge', from: themeRefOf(from), into: themeRefOf(into) },
  });
}

function notesByNumber(index: BoardIndex, ids: readonly NoteId[]): Note[] {
  const wanted = new Set(ids);
  const notes: Note[] = [];
  for (const note of index.noteByNumber.values()) if (wanted.has(note.id)) notes.push(note);
  return notes.sort((a, b) => a.number - b.number);
}

const idsOf = (notes: readonly Note[]): NoteId[] => notes.map((note) => note.id);
const numbersOf = (notes: readonly Note[]): number[] => notes.map((note) => note.number);
