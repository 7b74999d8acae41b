import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { CSSProperties } from 'react';

/**
 * What a row of a list in `RowsByHand` needs to be lifted and to be a place to land: the list item, and in it the handle.
 * `ids` are the rows that are shown, from top to bottom.
 */
export function useRowByHand(id: string, ids: readonly string[]) {
  const drag = useDraggable({ id });
  const drop = useDroppable({ id });
  const carriedId = drop.active?.id;
  const isTarget = drop.isOver && carriedId !== undefined && carriedId !== id;
  /* A row that comes from above lands below this one. */
  const edge = ids.indexOf(String(carriedId)) < ids.indexOf(id) ? 'below' : 'above';
  return {
    item: {
      ref: drop.setNodeRef,
      'data-lifted': drag.isDragging || undefined,
      'data-landing': isTarget ? edge : undefined,
    },
    handle: { ref: drag.setNodeRef, ...drag.listeners },
    style: {
      '--lifted-by': drag.transform === null ? undefined : `${drag.transform.y}px`,
    } as CSSProperties,
  } as const;
}
