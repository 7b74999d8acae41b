import type { Stage } from '@shared/domain/model';
import type { RelayPhase } from '@shared/domain/relay';
import { wholeNamesOf } from '@shared/domain/selectors';
import { useText } from '../hooks/use-text';
import { SeatRail, type SeatRailItem } from '../kit/SeatRail';
import { useSession } from '../state/session-store';
import { giveTurnTo, startLapWith } from './relay-actions';
import { type SeatState, seatsOf } from './relay-view';

interface RelaySeatsProps {
  readonly stage: Stage;
  readonly phase: RelayPhase;
}

const RAIL_STATES: Readonly<Record<SeatState, SeatRailItem['state']>> = {
  waiting: 'none',
  wrote: 'has',
  passed: 'skipped',
  now: 'now',
  away: 'away',
};

/** Everybody at the table, in the order of turns. A press on a seat gives that person the keyboard, or begins with them. */
export function RelaySeats({ stage, phase }: RelaySeatsProps) {
  const { relay } = useText();
  const session = useSession((whole) => whole);
  const names = wholeNamesOf(session);
  return (
    <SeatRail
      label={relay.seats}
      kind={stage.noteKind}
      items={seatsOf(session, stage.id).map((seat) => ({
        id: seat.id,
        name: seat.name,
        fullName: names.get(seat.id) ?? seat.name,
        state: RAIL_STATES[seat.state],
        isQuiet: seat.isQuiet,
        stateWord: seat.isQuiet
          ? relay.noNoteSeat(relay.seatStates[seat.state])
          : relay.seatStates[seat.state],
      }))}
      onSelect={(id) =>
        void (phase === 'not-started' ? startLapWith(stage.id, id) : giveTurnTo(stage.id, id))
      }
    />
  );
}
