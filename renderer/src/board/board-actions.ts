import { type DropTarget, resolveDrop } from '@shared/domain/board-drop';
import {
  type BoardMove,
  type BoardMoveResult,
  mergeOf,
  newThemeOf,
  notesIntoTheme,
  notesOntoNote,
  notesOutOfThemes,
  themeRefOf,
} from '@shared/domain/board-move';
import type { CommandName } from '@shared/domain/commands';
import type { NoteId, NoteKind, ThemeId } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { announce } from '../state/app-store';
import { currentTexts, send, sendWithUndo } from '../state/commands';
import { indexNow, nextUnsortedAfter, noteNow, notesMeant, numbersOf } from './board-facts';
import type { Board } from './board-store';

/** Asks for the focus on the first of these that is, or soon will be, on the screen. */
export const focusOn = (board: Board, ...ids: readonly (string | null | undefined)[]): void => {
  const wish = ids.filter((id): id is string => typeof id === 'string');
  if (wish.length > 0) board.store.setState({ wish });
};

/** Says why nothing moved, to listeners and on the screen's line for it. */
const sayProblem = (result: BoardMoveResult): void => {
  if (!result.ok) announce(currentTexts().board.problem(result.error));
};

const movedNotes = (move: BoardMove): readonly NoteId[] => {
  const { command } = move;
  switch (command.name) {
    case 'note.group':
      return [command.payload.id];
    case 'note.toTheme':
    case 'note.unsort':
      return command.payload.ids;
    case 'theme.add':
      return command.payload.noteIds;
    case 'theme.merge':
      return [];
  }
};

/**
 * Performs a move, whichever way it was asked for. Unless told to stay, the focus goes on to the next unsorted note at
 * once, so that a room sorts twenty notes with twenty key presses and no key is lost while the answer is on its way. Who
 * types moves keeps typing.
 */
export async function performMove(
  board: Board,
  move: BoardMove,
  focus: 'next' | 'stay' | 'typing',
): Promise<void> {
  const { store } = board;
  const moved = movedNotes(move);
  const index = indexNow(board);
  const from = new Map(moved.map((id) => [id, noteNow(board, id)?.themeId ?? null]));
  const wasUnsorted = moved.some((id) => from.get(id) === null);
  const makesTheme = move.effect.kind === 'group' || move.effect.kind === 'new-theme';
  const next = focus === 'next' && wasUnsorted ? nextUnsortedAfter(index, moved) : null;
  store.setState({
    chosen: [],
    mergingId: null,
    digits: '',
    landing: focus === 'stay' ? { ids: moved, from } : null,
  });
  if (next !== null && !makesTheme) focusOn(board, next);
  const isDone = await send<CommandName>(move.command.name, move.command.payload);
  store.setState({ landing: null });
  if (!isDone) {
    if (focus !== 'typing') focusOn(board, moved[0]);
    return;
  }
  announce(currentTexts().board.did(move.effect));
  if (makesTheme) {
    store.setState({ typed: null });
    nameNewTheme(board, moved[0]);
  } else if (focus === 'typing') {
    return;
  } else if (move.command.name === 'theme.merge') {
    focusOn(board, move.command.payload.intoId);
  } else if (next === null) {
    focusOn(board, moved[0], noteNow(board, moved[0] ?? null)?.themeId);
  }
}

/** Opens the name of the theme that a note has just founded. */
function nameNewTheme(board: Board, noteId: NoteId | undefined): void {
  const themeId = noteNow(board, noteId ?? null)?.themeId ?? null;
  if (themeId === null) return;
  board.store.setState((state) => ({
    namingId: themeId,
    currentId: themeId,
    view: state.view.kind === 'theme' ? { kind: 'board' } : state.view,
  }));
  focusOn(board, themeId);
}

async function performResult(board: Board, result: BoardMoveResult): Promise<void> {
  if (result.ok) await performMove(board, result.value, 'next');
  else sayProblem(result);
}

export const moveToTheme = (board: Board, themeId: ThemeId): Promise<void> =>
  performResult(board, notesIntoTheme(indexNow(board), notesMeant(board), themeId));

export const groupOnto = (board: Board, noteId: NoteId): Promise<void> =>
  performResult(board, notesOntoNote(indexNow(board), notesMeant(board), noteId));

/** Puts the note with the focus to the one that says nearly the same; without such a one it looks for all that may belong together. */
export async function groupWithLike(board: Board): Promise<void> {
  const { likeId, currentId } = board.store.getState();
  const note = noteNow(board, currentId);
  if (likeId === null || note === null) board.store.setState({ isSuggesting: true });
  else await performResult(board, likePair(board, note.id, likeId));
}

/** The unsorted one of two notes goes to the other; where both lie in themes, the first one goes over. */
function likePair(board: Board, noteId: NoteId, likeId: NoteId): BoardMoveResult {
  const index = indexNow(board);
  const goesOver =
    noteNow(board, noteId)?.themeId !== null && noteNow(board, likeId)?.themeId === null;
  return goesOver ? notesOntoNote(index, [likeId], noteId) : notesOntoNote(index, [noteId], likeId);
}

export const takeOut = (board: Board, ids: readonly NoteId[] = notesMeant(board)): Promise<void> =>
  performResult(board, notesOutOfThemes(indexNow(board), ids));

export const makeTheme = (
  board: Board,
  ids: readonly NoteId[] = notesMeant(board),
): Promise<void> => performResult(board, newThemeOf(indexNow(board), ids));

export const mergeInto = (board: Board, id: ThemeId, intoId: ThemeId): Promise<void> =>
  performResult(board, mergeOf(indexNow(board), id, intoId));

/** Lets go of what is carried. */
export async function drop(board: Board, target: DropTarget | null): Promise<void> {
  const { carried } = board.store.getState();
  if (carried === null) return;
  const move = resolveDrop(carried, target, indexNow(board));
  board.store.setState({ carried: null, target: null });
  const carriedId = carried.kind === 'theme' ? carried.id : carried.ids[0];
  if (move === null) {
    announce(currentTexts().board.putBack);
    focusOn(board, carriedId);
    return;
  }
  await performMove(board, move, 'stay');
}

/** A number was given: the theme to merge into, or the theme that takes the meant notes. */
export function goToThemeNumber(board: Board, number: number): void {
  const index = indexNow(board);
  const entry = index.themes[number - 1];
  const { mergingId, currentId } = board.store.getState();
  if (entry === undefined) {
    announce(currentTexts().board.problem({ code: 'no-such-theme', number }));
  } else if (mergingId !== null) {
    void mergeInto(board, mergingId, entry.theme.id);
  } else if (notesMeant(board).length > 0) {
    void moveToTheme(board, entry.theme.id);
  } else if (currentId !== entry.theme.id) {
    focusOn(board, entry.theme.id);
  }
}

/** Chooses a note by tapping it, or stops choosing it. Adding keeps what was chosen before. */
export function toggleChosen(board: Board, id: NoteId, isAdding: boolean): void {
  const { chosen } = board.store.getState();
  const isChosen = chosen.includes(id);
  const rest = isAdding ? chosen.filter((other) => other !== id) : [];
  const next = isChosen ? rest : [...rest, id];
  board.store.setState({ chosen: next, mergingId: null, currentId: id });
  const texts = currentTexts().board;
  announce(next.length === 0 ? texts.notChosen : texts.chosen(numbersOf(board, next)));
}

export function startMerging(board: Board, themeId: ThemeId): void {
  const entry = indexNow(board).themeById.get(themeId);
  if (entry === undefined) return;
  board.store.setState({ mergingId: themeId, chosen: [], view: { kind: 'board' } });
  announce(currentTexts().board.mergeWhich(themeRefOf(entry)));
  focusOn(board, themeId);
}

export async function deleteNote(board: Board, id: NoteId): Promise<void> {
  const note = noteNow(board, id);
  if (note === null) return;
  const index = indexNow(board);
  const siblings =
    note.themeId === null ? index.unsorted : (index.themeById.get(note.themeId)?.notes ?? []);
  const place = siblings.findIndex((other) => other.id === id);
  const neighbour = siblings[place + 1] ?? siblings[place - 1];
  const text = currentTexts().board.deleted(note.number);
  if (!(await sendWithUndo('note.remove', { id }, text))) return;
  announce(text);
  board.store.setState((state) => ({ chosen: state.chosen.filter((other) => other !== id) }));
  focusOn(board, neighbour?.id, note.themeId, indexNow(board).themes[0]?.theme.id);
}

export async function dissolveTheme(board: Board, id: ThemeId): Promise<void> {
  const entry = indexNow(board).themeById.get(id);
  if (entry === undefined) return;
  const text = currentTexts().board.dissolved(themeRefOf(entry));
  if (!(await sendWithUndo('theme.remove', { id }, text))) return;
  announce(text);
  board.store.setState({ view: { kind: 'board' } });
  focusOn(board, entry.notes[0]?.id);
}

export async function setKind(board: Board, ids: readonly NoteId[], kind: NoteKind): Promise<void> {
  const numbers = numbersOf(board, ids);
  if (!(await send('note.setKind', { ids: [...ids], kind }))) return;
  const texts = currentTexts();
  announce(texts.board.kindIs(numbers, texts.common.noteKinds[kind]));
  focusOn(board, ids[0]);
}

/** Puts a theme one place further left or right; its number follows. */
export async function shiftTheme(board: Board, id: ThemeId, by: 1 | -1): Promise<void> {
  const entry = indexNow(board).themeById.get(id);
  if (entry === undefined) return;
  const toIndex = entry.number - 1 + by;
  if (!(await send('theme.move', { id, toIndex }))) return;
  announce(currentTexts().board.themeMoved(toIndex + 1));
  focusOn(board, id);
}

export async function sortBoard(board: Board, by: 'size' | 'name'): Promise<void> {
  const text = currentTexts().board.sorted;
  if (await sendWithUndo('board.sort', { stageId: board.stageId, by }, text)) announce(text);
}

/**
 * Keeps a theme's name; an empty field leaves it as it was, so that clearing it by mistake loses nothing. False where the
 * name was refused.
 */
export async function nameTheme(board: Board, id: ThemeId, typed: string): Promise<boolean> {
  const entry = indexNow(board).themeById.get(id);
  const name = typed.replace(/\s+/gu, ' ').trim();
  if (entry === undefined || isBlank(name) || name === entry.theme.name) return true;
  const isDone = await send('theme.edit', { id, name });
  if (isDone) announce(currentTexts().board.renamed({ number: entry.number, name }));
  return isDone;
}

export function openTheme(board: Board, themeId: ThemeId): void {
  board.store.setState({ view: { kind: 'theme', themeId }, chosen: [], mergingId: null });
  focusOn(board, indexNow(board).themeById.get(themeId)?.notes[0]?.id, themeId);
}

export function showView(board: Board, kind: 'board' | 'overview'): void {
  const { currentId } = board.store.getState();
  board.store.setState({ view: { kind } });
  focusOn(board, currentId, themeIdOrNull(board, currentId));
}

const themeIdOrNull = (board: Board, id: string | null): ThemeId | null =>
  noteNow(board, id)?.themeId ?? null;
