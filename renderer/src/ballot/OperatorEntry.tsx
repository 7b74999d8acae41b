import type { Stage } from '@shared/domain/model';
import { useLayoutEffect, useRef, useState } from 'react';
import { useSession, useSessionStore } from '../state/session-store';
import { BallotComplete } from './BallotComplete';
import { type BallotView, voterSeatsOf } from './ballot-view';
import { OperatorPeople } from './OperatorPeople';
import { OperatorTurn } from './OperatorTurn';

interface OperatorEntryProps {
  readonly stage: Stage;
  readonly view: BallotView;
}

/** One person types what each of the others calls out or has on paper; a row tells how many dots are in, never where. */
export function OperatorEntry({ stage, view }: OperatorEntryProps) {
  const session = useSession((whole) => whole);
  const { ballot, missingIds } = view;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const seats = voterSeatsOf(session, ballot).filter(({ state }) => state !== 'away');
  const seat =
    seats.find(({ id }) => id === chosenId) ?? seats.find(({ id }) => id === missingIds[0]) ?? null;
  /* Keys that come before the next drawing belong to the person after. */
  const voter = useRef<string | null>(null);
  const nowId = seat?.id ?? null;
  useLayoutEffect(() => {
    voter.current = nowId;
  }, [nowId]);
  const choose = (id: string | null) => {
    voter.current = id;
    setChosenId(id);
  };
  const goOn = (doneId: string) => {
    const now = useSessionStore.getState().session;
    const open = now?.ballots[stage.id];
    const next = seatsAfter(seats, doneId).find(({ id }) => !open?.doneIds.includes(id));
    choose(next?.id ?? null);
  };
  return (
    <div className="ballot">
      <div className="ballot-operator">
        <OperatorPeople seats={seats} ballot={ballot} nowId={nowId} onChoose={choose} />
        {seat === null ? (
          <BallotComplete stage={stage} view={view} />
        ) : (
          <OperatorTurn
            key={seat.id}
            stage={stage}
            view={view}
            seat={seat}
            voterNow={() => voter.current}
            onDone={goOn}
            onStep={(by) => {
              const at = seats.findIndex(({ id }) => id === voter.current);
              const next = seats[Math.min(Math.max(0, at + by), seats.length - 1)];
              if (next !== undefined) choose(next.id);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The seats behind one, round the table. */
function seatsAfter<T extends { readonly id: string }>(
  seats: readonly T[],
  id: string | null,
): T[] {
  const at = seats.findIndex((seat) => seat.id === id) + 1;
  return [...seats.slice(at), ...seats.slice(0, at)];
}
