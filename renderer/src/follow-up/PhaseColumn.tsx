import { useDroppable } from '@dnd-kit/core';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import type { Phase } from '@shared/domain/model';
import { useId } from 'react';
import { useText } from '../hooks/use-text';
import { PhaseCard } from './PhaseCard';
import type { CardKeys } from './use-board-keys';

interface PhaseColumnProps {
  readonly phase: Phase;
  /** How many cards lie in it, on all pages. */
  readonly count: number;
  readonly cards: readonly FollowUp[];
  readonly keys: CardKeys;
}

/** One phase with its cards; a card that is let go over it comes into this phase. */
export function PhaseColumn({ phase, count, cards, keys }: PhaseColumnProps) {
  const { followUp: texts, terms } = useText();
  const { setNodeRef, isOver } = useDroppable({ id: phase });
  const titleId = useId();
  return (
    <section
      ref={setNodeRef}
      className="phase-column"
      data-over={isOver || undefined}
      aria-labelledby={titleId}
    >
      <h2 className="phase-column__title" id={titleId}>
        {terms.phases[phase]} <span className="phase-column__count">{count}</span>
      </h2>
      {cards.length === 0 ? (
        <p className="phase-column__none">
          {isOver ? texts.board.will(terms.phases[phase]) : texts.board.none}
        </p>
      ) : (
        <ul className="phase-column__cards">
          {cards.map((followUp) => (
            <li key={keyOfRef(followUp.ref)}>
              <PhaseCard followUp={followUp} cardProps={keys.cardProps(followUp)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
