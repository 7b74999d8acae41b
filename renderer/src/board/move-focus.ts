import { announce } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { focusOn } from './board-actions';
import { indexNow, noteNow, numbersOf } from './board-facts';
import { allItems, ITEM_ATTRIBUTE } from './board-items';
import type { Board } from './board-store';
import { turnPage } from './paging';
import { type Direction, nextInDirection } from './spatial';

/**
 * An arrow key: the focus goes to what lies that way on the screen. At the end of a page it goes on to the next one.
 * With Shift the notes on the way are chosen too.
 */
export function moveFocus(
  board: Board,
  root: HTMLElement,
  direction: Direction,
  isMarking: boolean,
): void {
  const items = allItems(root);
  const { currentId } = board.store.getState();
  const at = items.findIndex((item) => item.getAttribute(ITEM_ATTRIBUTE) === currentId);
  if (at === -1) {
    items[0]?.focus({ preventScroll: true });
    return;
  }
  const boxes = items.map((item) => item.getBoundingClientRect());
  const next = nextInDirection(boxes, at, direction);
  const nextId = next === null ? null : (items[next]?.getAttribute(ITEM_ATTRIBUTE) ?? null);
  if (isMarking) markAlong(board, currentId, nextId);
  if (nextId !== null) focusOn(board, nextId);
  else if (direction === 'left' || direction === 'right') goOverTheEdge(board, direction);
}

function markAlong(board: Board, ...ids: (string | null)[]): void {
  const notes = ids.filter((id): id is string => noteNow(board, id) !== null);
  board.store.setState((state) => ({ chosen: [...new Set([...state.chosen, ...notes])] }));
  announce(currentTexts().board.marked(numbersOf(board, board.store.getState().chosen)));
}

/** Right of the last note lies the next page's first one, and left of the first one the page before. */
function goOverTheEdge(board: Board, direction: 'left' | 'right'): void {
  const { currentId, view } = board.store.getState();
  if (view.kind !== 'board') return;
  const index = indexNow(board);
  const note = noteNow(board, currentId);
  const step = direction === 'right' ? 1 : -1;
  if (note !== null && note.themeId === null) {
    const place = index.unsorted.findIndex((other) => other.id === note.id);
    focusOn(board, index.unsorted[place + step]?.id);
    return;
  }
  if (!turnPage(board, 'themes', step)) return;
  const { themesStart, pageSizes } = board.store.getState();
  const at = step === 1 ? themesStart : themesStart + pageSizes.themes - 1;
  focusOn(board, (index.themes[at] ?? index.themes.at(-1))?.theme.id);
}
