import { dotsLeft } from '@shared/domain/ballot';
import type { Ballot, PersonId } from '@shared/domain/model';
import { useEffect, useState } from 'react';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useRowList } from '../hooks/use-row-list';
import { useText } from '../hooks/use-text';
import { KeyCap } from '../kit/KeyCap';
import { PageButtons } from '../pages/PageButtons';
import { useSession } from '../state/session-store';
import { rowsThatFit } from './rows-that-fit';
import { TickRow } from './TickRow';

interface OperatorPeopleProps {
  readonly seats: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly fullName: string;
  }[];
  readonly ballot: Ballot;
  /** Whose numbers are typed now. */
  readonly nowId: PersonId | null;
  readonly onChoose: (id: PersonId) => void;
}

/** The line above the list, in room units. */
const HEAD = 1.8;

/** Everybody in the room: who is in, who is missing, and how many dots of each have been typed. */
export function OperatorPeople({ seats, ballot, nowId, onChoose }: OperatorPeopleProps) {
  const { operator: words } = useText().ballot;
  const session = useSession((whole) => whole);
  const [boxRef, size] = useSizeInUnits<HTMLDivElement>({ width: 16, height: 18 });
  const [walkedId, setWalkedId] = useState<string | null>(null);
  /* The list follows whoever is typed for. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the person
  useEffect(() => setWalkedId(null), [nowId]);
  const list = useRowList<HTMLOListElement>({
    ids: seats.map(({ id }) => id),
    perPage: rowsThatFit(seats.length, size.height - HEAD),
    activeId: walkedId ?? nowId,
    onActive: setWalkedId,
    onOpen: onChoose,
  });
  const inCount = seats.filter(({ id }) => ballot.doneIds.includes(id)).length;
  return (
    <div ref={boxRef} className="ballot-ticks ballot-people">
      <p className="ballot-ticks__progress">
        {words.progress(inCount, seats.length)}
        <span className="ballot-ticks__keys" title={words.choose}>
          <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap>
        </span>
      </p>
      <ol ref={list.listRef} className="ballot-list" aria-label={words.people}>
        {seats
          .filter(({ id }) => list.visibleIds.includes(id))
          .map(({ id, name, fullName }) => {
            const given = ballot.dots - dotsLeft(session, ballot, id);
            const isIn = ballot.doneIds.includes(id);
            return (
              <TickRow
                key={id}
                list={list}
                id={id}
                name={name}
                title={fullName}
                isNow={id === nowId}
                isDone={isIn}
                spoken={`${words.given(given, ballot.dots)}, ${isIn ? words.isIn : words.isOut}`}
              >
                <span className="ballot-row__given" aria-hidden="true">
                  {given}/{ballot.dots}
                </span>
              </TickRow>
            );
          })}
      </ol>
      <PageButtons of={list} />
    </div>
  );
}
