import { useDraggable } from '@dnd-kit/core';
import { type FollowUp, keyOfRef } from '@shared/company/follow-ups';
import { CircleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useText } from '../hooks/use-text';
import { Named } from '../kit/Named';
import type { CardKeys } from './use-board-keys';
import { useRowWords } from './use-row-words';

interface PhaseCardProps {
  readonly followUp: FollowUp;
  readonly cardProps: ReturnType<CardKeys['cardProps']>;
}

/** One action on the board. */
export function PhaseCard({ followUp, cardProps }: PhaseCardProps) {
  const { followUp: texts, terms } = useText();
  const words = useRowWords(followUp);
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({
    id: keyOfRef(followUp.ref),
  });
  const { action, owner, phase } = followUp;
  const shownOwner = owner === '' ? texts.row.nobody : owner;
  const name = [
    texts.board.card(action.text, shownOwner, terms.phases[phase]),
    ...(words.lateSaid === null ? [] : [words.lateSaid]),
  ].join(', ');
  const style =
    transform === null
      ? {}
      : { '--carried-x': `${transform.x}px`, '--carried-y': `${transform.y}px` };
  return (
    <button
      type="button"
      ref={setNodeRef}
      className="phase-card"
      data-carried={isDragging || undefined}
      style={style as CSSProperties}
      {...listeners}
      {...cardProps}
    >
      <Named name={name}>
        <span className="phase-card__text">
          <bdi>{action.text}</bdi>
        </span>
        <span className="phase-card__facts">
          <bdi className="phase-card__owner">{shownOwner}</bdi>
          {words.late !== null && (
            <span className="follow-row__late" title={texts.row.late}>
              <CircleAlert aria-hidden="true" />
            </span>
          )}
        </span>
      </Named>
    </button>
  );
}
