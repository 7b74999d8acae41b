import type { PersonId, Session, StageId } from '@shared/domain/model';
import {
  nextInLap,
  type RelayPhase,
  relayPhaseOf,
  turnOrderOf,
  upcomingPersonIds,
} from '@shared/domain/relay';
import { quietPeopleOf } from '@shared/domain/relay-lap';
import { notesOfStage, presentPeopleOf, shortNamesOf } from '@shared/domain/selectors';
import { writersOf } from '@shared/domain/taken-part';

export type SeatState = 'waiting' | 'wrote' | 'passed' | 'now' | 'away';

interface SeatView {
  readonly id: PersonId;
  readonly name: string;
  readonly state: SeatState;
  /** In the room and without a note in this question, where that is worth a mark: not while the first lap goes round. */
  readonly isQuiet: boolean;
}

/** Everybody at the table with what they have done in this lap, in the order of turns. */
export function seatsOf(session: Session, stageId: StageId): SeatView[] {
  const names = shortNamesOf(session);
  const relay = session.relays[stageId];
  const hasTurn = relay !== undefined && !relay.isFinished ? relay.personId : null;
  const isLater = relay !== undefined && (relay.lap > 1 || relay.personId === null);
  const quiet = new Set(isLater ? quietPeopleOf(session, stageId).map(({ id }) => id) : []);
  return turnOrderOf(session).map((person) => ({
    id: person.id,
    name: names.get(person.id) ?? person.name,
    state:
      person.id === hasTurn
        ? 'now'
        : (relay?.outcomes[person.id] ?? (person.attendance === 'present' ? 'waiting' : 'away')),
    isQuiet: quiet.has(person.id),
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
  /** The next few after this turn, in the order of turns. */
  readonly thenNames: readonly string[];
  /** Who types for the person whose turn it is; empty where they type themselves. */
  readonly typistName: string;
  /** True for the first turn of a lap: the keyboard has not come from anybody. */
  readonly isFirstTurn: boolean;
  readonly isAskingAgain: boolean;
  readonly wroteCount: number;
  readonly hereCount: number;
  readonly passedNames: readonly string[];
  readonly noteCount: number;
  /** How many of those present have a note in this question, and of how many. */
  readonly writers: { readonly count: number; readonly of: number };
  /** Who is here and has no note in this question yet. */
  readonly quietNames: readonly string[];
}

/** So many names a room takes in at a glance. */
const NAMES_AHEAD = 3;

/** What the writing step shows of a relay. */
export function relayViewOf(session: Session, stageId: StageId): RelayView {
  const names = shortNamesOf(session);
  const nameOf = (id: PersonId | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const relay = session.relays[stageId];
  const outcomes = relay?.outcomes ?? {};
  const here = presentPeopleOf(session);
  const quiet = quietPeopleOf(session, stageId);
  /* Without names only this lap's turns tell, once a second one has begun. */
  const isKnown = writersOf(session, stageId) !== null;
  const wroteCount = Object.values(outcomes).filter((outcome) => outcome === 'wrote').length;
  const first = nextInLap(session, {}, null);
  const phase = relayPhaseOf(session, stageId);
  const personId = phase === 'not-started' ? first : (relay?.personId ?? null);
  const ahead =
    relay === undefined
      ? [nextInLap(session, {}, first)]
      : upcomingPersonIds(session, relay, NAMES_AHEAD);
  return {
    phase,
    lap: relay?.lap ?? 1,
    turn: relay?.turn ?? 0,
    personId,
    name: nameOf(personId),
    thenName: nameOf(ahead[0] ?? null),
    thenNames: ahead.map(nameOf),
    typistName: nameOf(session.desks[stageId]?.typistId ?? null),
    isFirstTurn: Object.keys(outcomes).length === 0,
    isAskingAgain: relay?.isAskingAgain ?? false,
    wroteCount,
    hereCount: new Set([
      ...here.map((person) => person.id),
      ...Object.keys(outcomes).filter((id) => outcomes[id] === 'wrote'),
    ]).size,
    passedNames: turnOrderOf(session)
      .filter((person) => outcomes[person.id] === 'passed')
      .map((person) => nameOf(person.id)),
    noteCount: notesOfStage(session, stageId).length,
    writers: { count: isKnown ? here.length - quiet.length : wroteCount, of: here.length },
    quietNames: quiet.map((person) => nameOf(person.id)),
  };
}
