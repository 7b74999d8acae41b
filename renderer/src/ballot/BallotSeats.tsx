import type { Ballot, Stage } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { SeatRail, type SeatRailItem } from '../kit/SeatRail';
import { useSession } from '../state/session-store';
import { giveBallotTo } from './ballot-actions';
import { type VoterState, voterSeatsOf } from './ballot-view';

interface BallotSeatsProps {
  readonly stage: Stage;
  readonly ballot: Ballot;
}

const RAIL_STATES: Readonly<Record<VoterState, SeatRailItem['state']>> = {
  voted: 'has',
  waiting: 'none',
  now: 'now',
  away: 'away',
};

/** Who has voted, whose turn it is, who is missing. A press on a seat gives that person the keyboard. */
export function BallotSeats({ stage, ballot }: BallotSeatsProps) {
  const { ballot: words } = useText();
  const session = useSession((whole) => whole);
  return (
    <SeatRail
      label={words.seats}
      kind={stage.noteKind}
      items={voterSeatsOf(session, ballot).map((seat) => ({
        id: seat.id,
        name: seat.name,
        fullName: seat.fullName,
        state: RAIL_STATES[seat.state],
        stateWord: words.seatStates[seat.state],
      }))}
      onSelect={(id) => void giveBallotTo(stage.id, id)}
    />
  );
}
