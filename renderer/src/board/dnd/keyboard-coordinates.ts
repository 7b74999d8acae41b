import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { resolveDrop } from '@shared/domain/board-drop';
import { flushSync } from 'react-dom';
import { indexNow } from '../board-facts';
import { findDrop } from '../board-items';
import type { Board } from '../board-store';
import { DIGIT_WAIT_MS } from '../digit-entry';
import { showPlace } from '../show-place';
import { dropValue } from './drop-at-point';
import { keyboardStep } from './keyboard-places';
import { aimAt } from './use-carrying';

/** Keys choose a place; the lifted paper then hangs over its lower edge, so that the place's name stays readable. */
export function keyboardCoordinates(board: Board): KeyboardCoordinateGetter {
  let lastDigitAt = 0;
  return (event, { currentCoordinates, context }) => {
    const { carried, target, digits, trayStart, pageSizes } = board.store.getState();
    if (carried === null) return undefined;
    const waited = event.timeStamp - lastDigitAt;
    const step = keyboardStep(
      event.key,
      carried,
      target,
      waited <= DIGIT_WAIT_MS ? digits : '',
      indexNow(board),
      { start: trayStart, count: pageSizes.notes },
    );
    if (step === null) return undefined;
    lastDigitAt = event.timeStamp;
    board.store.setState({ digits: step.digits });
    if (step.target !== null && resolveDrop(carried, step.target, indexNow(board)) !== null) {
      const { target: next } = step;
      /* Drawn at once, because the place may lie on another page, and is measured next. */
      flushSync(() => {
        showPlace(board, next);
        aimAt(board, next);
      });
    }
    const place = step.target === null ? null : findDrop(document, dropValue(step.target));
    const lifted = context.collisionRect;
    if (place === null || lifted === null) return currentCoordinates;
    const box = place.getBoundingClientRect();
    return {
      x: box.left + Math.min(box.width * 0.12, Math.max(0, box.width - lifted.width)),
      y: box.bottom - Math.min(lifted.height, box.height) * 0.7,
    };
  };
}
