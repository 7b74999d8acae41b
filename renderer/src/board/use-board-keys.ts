import { type RefObject, useEffect } from 'react';
import { keysBelongElsewhere } from '../run/run-keys';
import { announce } from '../state/app-store';
import { currentTexts } from '../state/commands';
import {
  deleteNote,
  dissolveTheme,
  focusOn,
  goToThemeNumber,
  groupWithLike,
  makeTheme,
  openTheme,
  showView,
  startMerging,
  takeOut,
  toggleChosen,
} from './board-actions';
import { indexNow, noteNow, notesMeant, numbersOf, themeIdAt } from './board-facts';
import { ITEM_ATTRIBUTE } from './board-items';
import { type BoardIntent, boardIntentOf } from './board-keys';
import { openMenu } from './board-menus';
import type { Board } from './board-store';
import { useBoard } from './board-store';
import { DIGIT_WAIT_MS, typeDigit } from './digit-entry';
import { moveFocus } from './move-focus';
import { turnPage } from './paging';

/** Marks the parts of the screen in which the board's keys work: its head, the board itself, its foot. */
const SCOPE_ATTRIBUTE = 'data-board-scope';

/** Listens to the keys while the focus is on the board or nowhere. */
export function useBoardKeys(root: RefObject<HTMLElement | null>): void {
  const board = useBoard();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || board.store.getState().carried !== null) return;
      if (!(target instanceof HTMLElement) || keysBelongElsewhere(target)) return;
      if (!isOnBoard(target) || root.current === null) return;
      const intent = boardIntentOf(event, placeOf(board, target));
      /* A key that is held down walks with the arrows, and must not sort one note after the other. */
      if (event.repeat && intent?.kind !== 'focus') return;
      if (intent === null || !perform(board, root.current, intent)) return;
      event.preventDefault();
      clearTimeout(timer);
      if (board.store.getState().digits !== '') {
        timer = setTimeout(() => finishNumber(board), DIGIT_WAIT_MS);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [board, root]);
}

/** Nowhere counts as the board, because keys are typed there after something that had the focus has gone. */
export function isOnBoard(target: HTMLElement): boolean {
  if (target.closest('dialog, [role="menu"]') !== null) return false;
  return target === document.body || target.closest(`[${SCOPE_ATTRIBUTE}]`) !== null;
}

function placeOf(board: Board, target: HTMLElement) {
  const { currentId, view, digits } = board.store.getState();
  const on =
    noteNow(board, currentId) !== null
      ? ('note' as const)
      : themeIdAt(board, currentId) !== null
        ? ('theme' as const)
        : ('nothing' as const);
  return {
    on,
    hasFocus: target.hasAttribute(ITEM_ATTRIBUTE),
    isThemeView: view.kind === 'theme',
    isCounting: digits !== '',
  };
}

function finishNumber(board: Board): void {
  const { digits } = board.store.getState();
  if (digits === '') return;
  board.store.setState({ digits: '' });
  goToThemeNumber(board, Number(digits));
}

/** True where the key did something here and must do nothing else. */
function perform(board: Board, root: HTMLElement, intent: BoardIntent): boolean {
  const { currentId } = board.store.getState();
  const note = noteNow(board, currentId);
  const themeId = themeIdAt(board, currentId);
  switch (intent.kind) {
    case 'digit':
      pressDigit(board, intent.digit);
      return true;
    case 'focus':
      moveFocus(board, root, intent.direction, intent.isMarking);
      return true;
    case 'page':
      return turnPage(
        board,
        note === null || note.themeId !== null ? 'themes' : 'notes',
        intent.step,
      );
    case 'unsort':
      void takeOut(board);
      return true;
    case 'new':
      void makeTheme(board);
      return true;
    case 'edit':
      if (note !== null) board.store.setState({ editingId: note.id });
      return note !== null;
    case 'recolour': {
      const ids = notesMeant(board);
      if (ids.length > 0) openMenu('.board-kind-menu');
      return ids.length > 0;
    }
    case 'delete':
      if (note !== null) void deleteNote(board, note.id);
      else if (themeId !== null) void dissolveTheme(board, themeId);
      return true;
    case 'rename':
      if (themeId !== null) board.store.setState({ namingId: themeId });
      return themeId !== null;
    case 'merge':
      if (themeId !== null) startMerging(board, themeId);
      return true;
    case 'split':
      void makeTheme(board);
      return true;
    case 'mark':
      if (note !== null) toggleChosen(board, note.id, true);
      return note !== null;
    case 'like':
      void groupWithLike(board);
      return true;
    case 'suggest':
      board.store.setState({ isSuggesting: true });
      return true;
    case 'overview':
      showView(board, board.store.getState().view.kind === 'overview' ? 'board' : 'overview');
      return true;
    case 'open':
      if (themeId !== null) openTheme(board, themeId);
      return themeId !== null;
    case 'choose':
      if (note !== null) toggleChosen(board, note.id, false);
      return note !== null;
    case 'type':
      openTyping(board, intent.isAboutNotes);
      return true;
    case 'menu':
      openMenu(note !== null ? '.board-note-menu' : '.board-theme-menu');
      return note !== null || themeId !== null;
    case 'escape':
      return stepBack(board);
  }
}

function pressDigit(board: Board, digit: string): void {
  const { digits } = board.store.getState();
  const step = typeDigit(digits, digit, indexNow(board).themes.length);
  board.store.setState({ digits: step.waiting });
  if (step.number !== null) goToThemeNumber(board, step.number);
}

/** After `>` the line begins with the notes that are meant, since they are what people look at; after `/` it is empty. */
function openTyping(board: Board, isAboutNotes: boolean): void {
  if (board.store.getState().typed !== null) {
    /* The line is open and only lost the caret to a click: what stands in it stays. */
    document.querySelector<HTMLElement>('.board-typed-field')?.focus();
    return;
  }
  const numbers = isAboutNotes ? numbersOf(board, notesMeant(board)) : [];
  board.store.setState({ typed: numbers.length === 0 ? '' : `${numbers.join(',')}>` });
}

/** Takes back one thing at a time: what is chosen, what is looked for, the view. False where there is nothing. */
function stepBack(board: Board): boolean {
  const { chosen, mergingId, digits, view, currentId } = board.store.getState();
  if (chosen.length > 0 || mergingId !== null || digits !== '') {
    board.store.setState({ chosen: [], mergingId: null, digits: '' });
    announce(currentTexts().board.notChosen);
    return true;
  }
  if (view.kind === 'board') return false;
  const themeId = view.kind === 'theme' ? view.themeId : null;
  showView(board, 'board');
  focusOn(board, themeId ?? currentId);
  return true;
}
