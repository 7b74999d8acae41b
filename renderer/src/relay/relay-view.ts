import type { PersonId, Session, StageId } from '@shared/domain/model';
import { nextInLap, type RelayPhase, relayPhaseOf, upcomingPersonId } from '@shared/domain/relay';
import { notesOfStage, peopleOf, presentPeopleOf, shortNamesOf } from '@shared/domain/selectors';

export type SeatState = 'waiting' | 'wrote' | 'passed' | 'now' | 'away';

interface SeatView {
  readonly id: PersonId;
  readonly name: string;
  readonly state: SeatState;
}

/** Everybody at the table with what they have done in this lap, in seating order. */
export function seatsOf(session: Session, stageId: StageId): SeatView[] {
  const names = shortNamesOf(session);
  const relay = session.relays[stageId];
  const hasTurn = relay !== undefined && !relay.isFinished ? relay.personId : null;
  return peopleOf(session).map((person) => ({
    id: person.id,
    name: names.get(person.id) ?? person.name,
    state:
      person.id === hasTurn
        ? 'now'
        : (relay?.outcomes[person.id] ?? (person.attendance === 'present' ? 'waiting' : 'away')),
  }));
}

export interface RelayView {
  readonly phase: RelayPhase;
  readonly lap: number;
  readonly turn: number;
  readonly personId: PersonId | null;
  readonly name: string;
  /** Who comes after this turn; empty where the lap ends with it. */
  readonly thenName: string;
  /** True for the first turn of a lap: the keyboard has not come from anybody. */
  readonly isFirstTurn: boolean;
  readonly isAskingAgain: boolean;
  readonly wroteCount: number;
  readonly hereCount: number;
  readonly passedNames: readonly string[];
  readonly noteCount: number;
}

/** What the writing step shows of a relay. */
export function relayViewOf(session: Session, stageId: StageId): RelayView {
  const names = shortNamesOf(session);
  const nameOf = (id: PersonId | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const relay = session.relays[stageId];
  const outcomes = relay?.outcomes ?? {};
  const here = presentPeopleOf(session);
  const first = nextInLap(session, {}, null);
  const phase = relayPhaseOf(session, stageId);
  const personId = phase === 'not-started' ? first : (relay?.personId ?? null);
  return {
    phase,
    lap: relay?.lap ?? 1,
    turn: relay?.turn ?? 0,
    personId,
    name: nameOf(personId),
    thenName: nameOf(
      relay === undefined ? nextInLap(session, {}, first) : upcomingPersonId(session, relay),
    ),
    isFirstTurn: Object.keys(outcomes).length === 0,
    isAskingAgain: relay?.isAskingAgain ?? false,
    wroteCount: Object.values(outcomes).filter((outcome) => outcome === 'wrote').length,
    hereCount: new Set([
      ...here.map((person) => person.id),
      ...Object.keys(outcomes).filter((id) => outcomes[id] === 'wrote'),
    ]).size,
    passedNames: peopleOf(session)
      .filter((person) => outcomes[person.id] === 'passed')
      .map((person) => nameOf(person.id)),
    noteCount: notesOfStage(session, stageId).length,
  };
}
