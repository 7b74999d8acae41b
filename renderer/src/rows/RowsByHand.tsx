import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { LandingPlace } from './LandingPlace';

interface RowsByHandProps {
  /** All rows of the list, also those on other pages, from the first to the last. */
  readonly ids: readonly string[];
  /** A row was let go over another one. */
  readonly onDrop: (id: string, overId: string) => void;
  readonly children: ReactNode;
}

/** The list that speaks of moves is the one that knows the places; the library stays silent. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** Rows that mouse and finger can lift and let go over another one; keys have their own ways. */
export function RowsByHand({ ids, onDrop, children }: RowsByHandProps) {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
  );
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over !== null && over.id !== active.id) onDrop(String(active.id), String(over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      autoScroll={false}
      onDragEnd={onDragEnd}
      accessibility={{ announcements: SILENT, restoreFocus: false }}
    >
      {children}
      <LandingPlace ids={ids} />
    </DndContext>
  );
}
