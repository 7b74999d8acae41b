import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import {
  type DropSource,
  type DropTarget,
  isSameTarget,
  resolveDrop,
} from '@shared/domain/board-drop';
import { themeRefOf } from '@shared/domain/board-move';
import { useMemo, useRef } from 'react';
import { announce } from '../../state/app-store';
import { currentTexts } from '../../state/commands';
import { drop, focusOn } from '../board-actions';
import { indexNow, noteNow, numbersOf } from '../board-facts';
import { type Board, useBoard } from '../board-store';
import { turnPage } from '../paging';
import { type PagePlace, placeAtPoint } from './drop-at-point';
import { keepCaretAfterDrop } from './keep-caret';

/** Something held over a page button this long turns the page. */
const TURN_AFTER_MS = 700;

/** What dnd-kit's events do to the board. */
export function useCarrying() {
  const board = useBoard();
  const turning = useRef<{ key: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const release = useReleasePoint();
  return useMemo(() => {
    const stopTurning = () => {
      if (turning.current !== null) clearTimeout(turning.current.timer);
      turning.current = null;
    };
    const holdOver = (place: PagePlace) => {
      const key = `${place.of}${place.step}`;
      if (turning.current?.key === key) return;
      stopTurning();
      const timer = setTimeout(() => {
        turning.current = null;
        turnPage(board, place.of, place.step);
      }, TURN_AFTER_MS);
      turning.current = { key, timer };
    };
    return {
      onDragStart: (event: DragStartEvent) => {
        release.expect();
        start(board, event);
      },
      onDragMove: (event: DragMoveEvent) => {
        const { carried, carriedBy } = board.store.getState();
        const at = pointOf(event);
        if (carried === null || carriedBy === 'keyboard' || at === null) return;
        const place = placeAtPoint(at.x, at.y, carried);
        if (place?.kind === 'page') {
          holdOver(place);
          aimAt(board, null);
        } else {
          stopTurning();
          aimAt(board, place);
        }
      },
      onDragEnd: (_event: DragEndEvent) => {
        stopTurning();
        keepCaretAfterDrop();
        const { carried, carriedBy } = board.store.getState();
        const at = carriedBy === 'pointer' ? release.take() : null;
        if (carried !== null && at !== null) {
          const place = placeAtPoint(at.x, at.y, carried);
          aimAt(board, place?.kind === 'page' ? null : place);
        }
        void drop(board, board.store.getState().target);
      },
      onDragCancel: () => {
        stopTurning();
        keepCaretAfterDrop();
        const { carried, pickedUpAt } = board.store.getState();
        board.store.setState({ carried: null, target: null, digits: '', ...pickedUpAt });
        announce(currentTexts().board.putBack);
        if (carried !== null)
          focusOn(board, carried.kind === 'theme' ? carried.id : carried.ids[0]);
      },
    };
  }, [board, release]);
}

/**
 * Where the hand really let go. dnd-kit tells of a move only after it was drawn, so that a quick hand on a slow machine
 * would otherwise drop at the place before the last.
 */
function useReleasePoint() {
  return useMemo(() => {
    let at: Point | null = null;
    const note = (event: MouseEvent | TouchEvent) => {
      const end = event instanceof MouseEvent ? event : event.changedTouches[0];
      at = end === undefined ? null : { x: end.clientX, y: end.clientY };
    };
    return {
      expect: () => {
        at = null;
        for (const type of ['mouseup', 'touchend'] as const)
          window.addEventListener(type, note, { capture: true, once: true });
      },
      take: () => {
        for (const type of ['mouseup', 'touchend'] as const)
          window.removeEventListener(type, note, { capture: true });
        return at;
      },
    };
  }, []);
}

function start(board: Board, event: DragStartEvent): void {
  const id = String(event.active.id);
  const { chosen, themesStart, trayStart } = board.store.getState();
  const isTheme = noteNow(board, id) === null;
  const source: DropSource = isTheme
    ? { kind: 'theme', id }
    : { kind: 'notes', ids: chosen.includes(id) ? chosen : [id] };
  const carriedBy = event.activatorEvent instanceof KeyboardEvent ? 'keyboard' : 'pointer';
  board.store.setState({
    carried: source,
    carriedBy,
    pickedUpAt: { themesStart, trayStart },
    target: null,
    digits: '',
    currentId: id,
    mergingId: null,
    chosen: chosen.includes(id) ? chosen : [],
  });
  if (carriedBy === 'pointer') return;
  const texts = currentTexts().board;
  const entry = indexNow(board).themeById.get(id);
  if (source.kind === 'notes') announce(texts.pickedUp(numbersOf(board, source.ids)));
  else if (entry !== undefined) announce(texts.pickedUpTheme(themeRefOf(entry)));
}

/** Takes a place as the target where letting go there does something, and says in words what. */
export function aimAt(board: Board, place: DropTarget | null): void {
  const { carried, target } = board.store.getState();
  if (carried === null) return;
  const move = resolveDrop(carried, place, indexNow(board));
  const next = move === null ? null : place;
  if (isSameTarget(next, target)) return;
  board.store.setState({ target: next });
  if (move !== null) announce(currentTexts().board.will(move.effect));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf(event: DragMoveEvent): Point | null {
  const { activatorEvent, delta } = event;
  const begun =
    activatorEvent instanceof MouseEvent
      ? activatorEvent
      : 'touches' in activatorEvent
        ? (activatorEvent as TouchEvent).touches[0]
        : undefined;
  return begun === undefined ? null : { x: begun.clientX + delta.x, y: begun.clientY + delta.y };
}
