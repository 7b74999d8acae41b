import { byUrgency, matching } from '@shared/company/follow-up-list';
import type { FollowUp } from '@shared/company/follow-ups';
import { useMemo, useRef } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { EmptyState } from '../kit/EmptyState';
import { FollowUpList } from './FollowUpList';
import { FollowUpTools } from './FollowUpTools';
import { findActions, useFollowUpPlace } from './follow-up-place';
import { rowsOf } from './follow-up-rows';
import { PhaseBoard } from './PhaseBoard';
import { useFollowUps } from './use-follow-ups';

/** All actions, late ones first, in one of four views. */
export function EveryAction() {
  const { all } = useFollowUps();
  const view = useFollowUpPlace((place) => place.view);
  const find = useFollowUpPlace((place) => place.find);
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const body = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => byUrgency(all, today), [all, today]);
  const inView = view === 'all' ? sorted : sorted.filter(({ isOpen }) => isOpen);
  const shown = matching(inView, find);
  const rows = useMemo(() => rowsOf(shown, view), [shown, view]);
  return (
    <div className={classNames('follow-up', isCloseUp && 'follow-up--close')}>
      <FollowUpTools
        all={sorted}
        found={find.trim() === '' ? null : shown.length}
        onIntoList={() =>
          body.current?.querySelector<HTMLElement>('[tabindex="0"][data-row]')?.focus()
        }
      />
      <div className="follow-up__body" ref={body}>
        {shown.length === 0 ? (
          <NothingShown all={all} isFinding={inView.length > 0} />
        ) : view === 'board' ? (
          <PhaseBoard followUps={shown} />
        ) : (
          <FollowUpList rows={rows} followUps={all} isFound={find.trim() !== ''} />
        )}
      </div>
    </div>
  );
}

interface NothingShownProps {
  readonly all: readonly FollowUp[];
  readonly isFinding: boolean;
}

function NothingShown({ all, isFinding }: NothingShownProps) {
  const { empty } = useText().followUp;
  if (isFinding) {
    return (
      <EmptyState title={empty.notFound}>
        <Button onClick={() => findActions('')}>{empty.showAll}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={all.length === 0 ? empty.noSessions : empty.noneOpen}>
      <p>{all.length === 0 ? empty.noSessionsHow : empty.noneOpenHow}</p>
    </EmptyState>
  );
}
