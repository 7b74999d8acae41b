import type { BoardTheme } from '@shared/domain/board-index';
import { themeRefOf } from '@shared/domain/board-move';
import { NOTE_KINDS, type Note } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import {
  ArrowDownAZ,
  ArrowDownWideNarrow,
  ArrowLeft,
  ArrowRight,
  BookOpen,
  CornerUpLeft,
  FolderInput,
  Keyboard,
  Merge,
  Pencil,
  Plus,
  Scissors,
  Sparkles,
  Trash2,
  Unlink,
} from 'lucide-react';
import type { MenuItem } from '../kit/Menu';
import { announce } from '../state/app-store';
import {
  deleteNote,
  dissolveTheme,
  makeTheme,
  openTheme,
  setKind,
  shiftTheme,
  sortBoard,
  startMerging,
  takeOut,
  toggleChosen,
} from './board-actions';
import { notesMeant } from './board-facts';
import type { Board } from './board-store';

/** Opens a menu by its button, so that a key and a right click lead to the very same list. */
export const openMenu = (selector: string): void =>
  document.querySelector<HTMLElement>(selector)?.click();

/** After the screen has caught up with what the menu is about. */
export const openMenuSoon = (selector: string): void => {
  requestAnimationFrame(() => openMenu(selector));
};

/** What can be done with a note. */
export function noteMenuItems(board: Board, note: Note, themes: number, text: Texts): MenuItem[] {
  const words = text.board;
  return [
    {
      id: 'edit',
      word: words.editNote,
      icon: Pencil,
      keyHint: 'E',
      onSelect: () => board.store.setState({ editingId: note.id }),
    },
    {
      id: 'move',
      word: words.moveTo,
      icon: FolderInput,
      keyHint: themes > 1 ? `1–${themes}` : '1',
      isDisabled: themes === 0,
      onSelect: () => {
        board.store.setState({ view: { kind: 'board' }, chosen: [] });
        toggleChosen(board, note.id, false);
      },
    },
    {
      id: 'new',
      word: words.makeTheme,
      icon: Plus,
      keyHint: 'N',
      onSelect: () => void makeTheme(board, [note.id]),
    },
    {
      id: 'out',
      word: words.takeOut,
      icon: CornerUpLeft,
      keyHint: 'U',
      isDisabled: note.themeId === null,
      onSelect: () => void takeOut(board, [note.id]),
    },
    {
      id: 'delete',
      word: words.deleteNote,
      icon: Trash2,
      keyHint: words.keys.del,
      onSelect: () => void deleteNote(board, note.id),
    },
  ];
}

/** The four kinds; with several notes chosen they all change. */
export function kindMenuItems(board: Board, note: Note, text: Texts): MenuItem[] {
  return NOTE_KINDS.map((kind) => ({
    id: kind,
    word: text.common.noteKinds[kind],
    isChecked: note.kind === kind,
    onSelect: () => void setKind(board, meantWith(board, note.id), kind),
  }));
}

const meantWith = (board: Board, id: string): readonly string[] => {
  const meant = notesMeant(board);
  return meant.includes(id) ? meant : [id];
};

/** What can be done with a theme. */
export function themeMenuItems(
  board: Board,
  entry: BoardTheme,
  themes: number,
  text: Texts,
): MenuItem[] {
  const words = text.board;
  const { id } = entry.theme;
  return [
    {
      id: 'rename',
      word: words.rename,
      icon: Pencil,
      keyHint: 'R',
      onSelect: () => board.store.setState({ namingId: id }),
    },
    {
      id: 'open',
      word: words.openTheme,
      icon: BookOpen,
      keyHint: words.keys.enter,
      onSelect: () => openTheme(board, id),
    },
    {
      id: 'split',
      word: words.split,
      icon: Scissors,
      isDisabled: entry.notes.length < 2,
      onSelect: () => {
        openTheme(board, id);
        announce(words.splitHint);
      },
    },
    {
      id: 'merge',
      word: words.mergeInto,
      icon: Merge,
      keyHint: 'M',
      isDisabled: themes < 2,
      onSelect: () => startMerging(board, id),
    },
    {
      id: 'left',
      word: words.moveLeft,
      icon: ArrowLeft,
      isDisabled: entry.number === 1,
      onSelect: () => void shiftTheme(board, id, -1),
    },
    {
      id: 'right',
      word: words.moveRight,
      icon: ArrowRight,
      isDisabled: entry.number === themes,
      onSelect: () => void shiftTheme(board, id, 1),
    },
    {
      id: 'dissolve',
      word: words.dissolve,
      icon: Unlink,
      keyHint: words.keys.del,
      onSelect: () => void dissolveTheme(board, id),
    },
  ];
}

/** What can be done with the whole board. */
export function boardMenuItems(board: Board, text: Texts): MenuItem[] {
  return [
    {
      id: 'type',
      word: text.board.typeIt,
      icon: Keyboard,
      keyHint: '>',
      onSelect: () => board.store.setState({ typed: '' }),
    },
    {
      id: 'suggest',
      word: text.board.suggest.open,
      icon: Sparkles,
      keyHint: 'G',
      onSelect: () => board.store.setState({ isSuggesting: true }),
    },
    {
      id: 'size',
      word: text.board.sortBySize,
      icon: ArrowDownWideNarrow,
      onSelect: () => void sortBoard(board, 'size'),
    },
    {
      id: 'name',
      word: text.board.sortByName,
      icon: ArrowDownAZ,
      onSelect: () => void sortBoard(board, 'name'),
    },
  ];
}

/** How listeners hear a theme's menu called. */
export const themeMenuLabel = (entry: BoardTheme, text: Texts): string =>
  text.board.themeMenu(themeRefOf(entry));
