import type { DropSource, DropTarget } from '@shared/domain/board-drop';
import type { NoteId, StageId, ThemeId } from '@shared/domain/model';
import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';

/** board: themes and tray. overview: everything small. theme: one theme, large. */
export type BoardView =
  | { readonly kind: 'board' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'theme'; readonly themeId: ThemeId };

/** Notes that have been let go and are on their way: they stay hidden where they lay until the answer is here. */
export interface Landing {
  readonly ids: readonly NoteId[];
  readonly from: ReadonlyMap<NoteId, ThemeId | null>;
}

/** What only this screen knows about its board: nothing here is part of the session. */
export interface BoardState {
  readonly view: BoardView;
  /** The note or theme that has, or last had, the focus; its words stand large above the board. */
  readonly currentId: string | null;
  /** Notes chosen by tapping or marking; the next place that is named takes them all. */
  readonly chosen: readonly NoteId[];
  /** The theme for which a theme to merge into is being looked for. */
  readonly mergingId: ThemeId | null;
  /** The theme whose name is being typed. */
  readonly namingId: ThemeId | null;
  /** What stands in the line for typed moves; null while it is closed. */
  readonly typed: string | null;
  readonly editingId: NoteId | null;
  /** The note that says most nearly the same as the one with the focus; only ever a hint. */
  readonly likeId: NoteId | null;
  /** Groups that may belong together are being looked through. */
  readonly isSuggesting: boolean;
  /** Digits of a theme number that may go on. */
  readonly digits: string;
  readonly carried: DropSource | null;
  readonly carriedBy: 'pointer' | 'keyboard';
  /** The pages that were shown when it was picked up, to which putting it back returns. */
  readonly pickedUpAt: Pick<BoardState, 'themesStart' | 'trayStart'> | null;
  /** The place under what is carried; only ever one where letting go does something. */
  readonly target: DropTarget | null;
  readonly landing: Landing | null;
  /** The first theme and the first unsorted note of the shown pages. */
  readonly themesStart: number;
  readonly trayStart: number;
  readonly overviewPage: number;
  /** How many of them a page holds; the layout says so. */
  readonly pageSizes: { readonly themes: number; readonly notes: number };
  /** The display is so small for its room that the head keeps to one line. */
  readonly isTight: boolean;
  /** The one item that Tab reaches; arrow keys lead to the others. */
  readonly tabStopId: string | null;
  /** What is to get the focus as soon as it is on the screen; the first of them that is there. */
  readonly wish: readonly string[] | null;
}

const START: BoardState = {
  view: { kind: 'board' },
  currentId: null,
  chosen: [],
  mergingId: null,
  namingId: null,
  typed: null,
  editingId: null,
  likeId: null,
  isSuggesting: false,
  digits: '',
  carried: null,
  carriedBy: 'pointer',
  pickedUpAt: null,
  target: null,
  landing: null,
  themesStart: 0,
  trayStart: 0,
  overviewPage: 0,
  pageSizes: { themes: 1, notes: 1 },
  isTight: false,
  tabStopId: null,
  wish: null,
};

/** One board on the screen: its question and what the screen knows about it. */
export interface Board {
  readonly stageId: StageId;
  readonly store: StoreApi<BoardState>;
}

/** A board as it is when it is entered, or with what was being typed on it when the app ended. */
export const createBoard = (stageId: StageId, begun: Partial<BoardState> = {}): Board => ({
  stageId,
  store: createStore<BoardState>()(() => ({ ...START, ...begun })),
});

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('This part belongs on a board');
  return board;
}

/** Reads from the board's state; the selector must return a stable value. */
export function useBoardState<T>(selector: (state: BoardState) => T): T {
  return useStore(useBoard().store, selector);
}
