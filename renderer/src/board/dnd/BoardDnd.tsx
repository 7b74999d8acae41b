import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../../hooks/use-text';
import { useBoard, useBoardState } from '../board-store';
import { Carried } from './Carried';
import { insideWindow } from './inside-window';
import { keyboardCoordinates } from './keyboard-coordinates';
import { useCarrying } from './use-carrying';

/** Space lifts and drops, so that Enter stays free to choose; Tab drops nothing by accident. */
const KEYBOARD_CODES = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

const STAYS_INSIDE = [insideWindow];

/** Our own live region speaks, in the app's language; the library's stays silent. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/**
 * Everything that this app uses of dnd-kit for a whole board: sensors, the lifted paper, words for screen readers. What
 * lies under the pointer is asked of the page, so that no droppable exists that would have to render during a drag.
 */
export function BoardDnd({ children }: { readonly children: ReactNode }) {
  const board = useBoard();
  const text = useText();
  const carrying = useCarrying();
  const coordinateGetter = useMemo(() => keyboardCoordinates(board), [board]);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter, keyboardCodes: KEYBOARD_CODES }),
  );
  usePointerEndsKeyboardCarrying();
  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      {...carrying}
      accessibility={{
        announcements: SILENT,
        restoreFocus: false,
        screenReaderInstructions: { draggable: text.board.instructions },
      }}
    >
      {children}
      {createPortal(
        <DragOverlay dropAnimation={null} className="board-lifted" modifiers={STAYS_INSIDE}>
          <Carried />
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

/** A click somewhere else means that the keyboard's carrying has been forgotten: it is put back. */
function usePointerEndsKeyboardCarrying(): void {
  const isByKeyboard = useBoardState(
    (state) => state.carried !== null && state.carriedBy === 'keyboard',
  );
  useEffect(() => {
    if (!isByKeyboard) return;
    const putBack = () =>
      document.dispatchEvent(
        new KeyboardEvent('keydown', {
          code: 'Escape',
          key: 'Escape',
          bubbles: true,
          cancelable: true,
        }),
      );
    /* A key that is held down repeats, and would drop what it has only just lifted. */
    const swallowRepeats = (event: KeyboardEvent) => {
      if (!event.repeat || (event.code !== 'Space' && event.code !== 'Enter')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('pointerdown', putBack);
    document.addEventListener('keydown', swallowRepeats, true);
    return () => {
      document.removeEventListener('pointerdown', putBack);
      document.removeEventListener('keydown', swallowRepeats, true);
    };
  }, [isByKeyboard]);
}
