import { presentPeopleOf, shortNamesOf, wholeNamesOf } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { SeatRail } from '../kit/SeatRail';
import { useSession } from '../state/session-store';

interface CommitmentSeatsProps {
  readonly personId: string;
  readonly onSelect: (personId: string) => void;
}

/** Everybody at the table: who has a commitment, who has the keyboard. A press on a seat asks that person. */
export function CommitmentSeats({ personId, onSelect }: CommitmentSeatsProps) {
  const { commitments: words } = useText();
  const session = useSession((open) => open);
  const names = shortNamesOf(session);
  const whole = wholeNamesOf(session);
  return (
    <SeatRail
      label={words.seats}
      kind="plain"
      items={presentPeopleOf(session).map(({ id, name }) => {
        const state =
          id === personId ? 'now' : session.commitments[id] === undefined ? 'none' : 'has';
        return {
          id,
          name: names.get(id) ?? name,
          fullName: whole.get(id) ?? name,
          state,
          stateWord: words.seatStates[state],
        };
      })}
      onSelect={onSelect}
    />
  );
}
