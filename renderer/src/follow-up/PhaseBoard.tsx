import {
  DndContext,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { byPhase } from '@shared/company/follow-up-list';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import { PHASES, type Phase } from '@shared/domain/model';
import { useState } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { KeyHints } from '../kit/KeyHints';
import { PageButtons } from '../pages/PageButtons';
import { movePhase } from './follow-up-deeds';
import { choose, useFollowUpPlace } from './follow-up-place';
import { PhaseColumn } from './PhaseColumn';
import { useBoardKeys } from './use-board-keys';
import { useEscapeOfDrag } from './use-escape-of-drag';
import './phase-board.css';

/** In room units, as in the style sheet. */
const CARD_HEIGHT = 4.3;
const HEAD_HEIGHT = 2;

/** The board speaks through the notices of its deeds; the library stays silent. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** Open actions in the four phases; mouse and finger carry a card to another phase, keys move it. */
export function PhaseBoard({ followUps }: { readonly followUps: readonly FollowUp[] }) {
  const { board } = useText().followUp;
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const chosen = useFollowUpPlace((place) => place.chosen);
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 52, height: 20 });
  /* Null: nobody has turned a page yet; the card that was chosen last is in sight. */
  const [turned, setPage] = useState<number | null>(null);
  const columns = byPhase(followUps.filter(({ isOpen }) => isOpen));
  const perPage = Math.max(1, Math.floor((size.height - HEAD_HEIGHT) / CARD_HEIGHT));
  const pageCount = Math.max(
    1,
    ...columns.map((column) => Math.ceil(column.followUps.length / perPage)),
  );
  const pageOfCard = (key: string | null) =>
    Math.max(
      0,
      ...columns.map(({ followUps: all }) =>
        Math.floor(all.findIndex(({ ref }) => keyOfRef(ref) === key) / perPage),
      ),
    );
  const shownPage = Math.min(turned ?? pageOfCard(chosen), pageCount - 1);
  const shown = columns.map((column) => ({
    ...column,
    count: column.followUps.length,
    cards: column.followUps.slice(shownPage * perPage, (shownPage + 1) * perPage),
  }));
  const move = (followUp: FollowUp, phase: Phase) => {
    choose(keyOfRef(followUp.ref));
    void movePhase(followUp, phase, today);
  };
  const keys = useBoardKeys({
    columns: shown.map(({ cards }) => cards),
    chosen,
    onMove: move,
    /* A card may land on another page of its new column. */
    onTurn: (key) => setPage(pageOfCard(key)),
  });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
  );
  const [isCarried, setIsCarried] = useState(false);
  useEscapeOfDrag(isCarried);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setIsCarried(false);
    const phase = PHASES.find((one) => one === over?.id);
    const followUp = followUps.find(({ ref }) => keyOfRef(ref) === active.id);
    if (phase !== undefined && followUp !== undefined) move(followUp, phase);
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        autoScroll={false}
        onDragStart={() => setIsCarried(true)}
        onDragEnd={onDragEnd}
        onDragCancel={() => setIsCarried(false)}
        accessibility={{ announcements: SILENT, restoreFocus: false }}
      >
        <div className="phase-board" ref={frame}>
          {shown.map(({ phase, count, cards }) => (
            <PhaseColumn key={phase} phase={phase} count={count} cards={cards} keys={keys} />
          ))}
        </div>
      </DndContext>
      <div className="follow-up__foot">
        {!isCloseUp && (
          <KeyHints
            hints={[
              { keys: 'Enter', word: board.keys.open },
              { keys: 'Alt ← →', word: board.keys.move },
              { keys: '1–4', word: board.keys.number },
            ]}
          />
        )}
        <PageButtons of={{ page: shownPage, pageCount, showPage: setPage }} />
      </div>
    </>
  );
}
