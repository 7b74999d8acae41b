import type { EndedTurn, Person, PersonId, Relay, Session, StageId, TurnOutcome } from './model';
import { peopleOf, presentPeopleOf } from './selectors';

/** Whether a lap is under way, complete and waiting for a word from the facilitator, or over for good. */
export type RelayPhase = 'not-started' | 'hand-over' | 'typing' | 'lap-complete' | 'finished';

export function relayPhaseOf(session: Session, stageId: StageId): RelayPhase {
  const relay = session.relays[stageId];
  if (relay === undefined) return 'not-started';
  if (relay.isFinished) return 'finished';
  if (relay.personId === null) return 'lap-complete';
  return session.desks[stageId]?.takenTurn === relay.turn ? 'typing' : 'hand-over';
}

/**
 * Everybody in the order in which they are asked: as they sit, or whoever joined last first, and where the room wants it
 * the owner and managers at the end. (Nominal group technique: low status speaks first, the leader last.) Whose year nobody
 * said is asked between the newest and the managers, as they sit.
 */
export function turnOrderOf(session: Session): Person[] {
  const { turnOrder, isManagementLast } = session.meta;
  const rank = (person: Person) => Number(isManagementLast && person.isManagement);
  const year = (person: Person) => (turnOrder === 'seats' ? 0 : (person.joinedYear ?? 0));
  return peopleOf(session).sort((a, b) => rank(a) - rank(b) || year(b) - year(a));
}

/**
 * Who is asked after a person: the next one in the order of turns who has not had their turn in this lap. Where that is the
 * order of the seats it goes on round the table from there; an order by people begins with who is left of it.
 */
export function nextInLap(
  session: Session,
  outcomes: Readonly<Record<PersonId, TurnOutcome>>,
  afterId: PersonId | null,
): PersonId | null {
  const next = roundAfter(session, afterId).find(
    (person) =>
      person.attendance === 'present' && !(person.id in outcomes) && person.id !== afterId,
  );
  return next?.id ?? null;
}

function roundAfter(session: Session, afterId: PersonId | null): Person[] {
  const { turnOrder, isManagementLast } = session.meta;
  if (turnOrder !== 'seats' || afterId === null) return turnOrderOf(session);
  const seats = peopleOf(session);
  const start = seats.findIndex((person) => person.id === afterId) + 1;
  const rank = (person: Person) => Number(isManagementLast && person.isManagement);
  return [...seats.slice(start), ...seats.slice(0, start)].sort((a, b) => rank(a) - rank(b));
}

/** The relay with the keyboard passed on from a person; where all have been asked, those who passed are asked again once. */
export function advanceTurn(session: Session, relay: Relay, fromId: PersonId): Relay {
  const turn = relay.turn + 1;
  const next = nextInLap(session, relay.outcomes, fromId);
  if (next !== null) return { ...relay, turn, personId: next };
  const hereIds = new Set(presentPeopleOf(session).map((person) => person.id));
  const passed = Object.keys(relay.outcomes).filter(
    (id) => relay.outcomes[id] === 'passed' && hereIds.has(id),
  );
  const someoneWrote = Object.values(relay.outcomes).includes('wrote');
  if (!relay.isAskingAgain && passed.length > 0 && someoneWrote) {
    const outcomes = Object.fromEntries(
      Object.entries(relay.outcomes).filter(([id]) => !passed.includes(id)),
    );
    return {
      ...relay,
      turn,
      outcomes,
      isAskingAgain: true,
      personId: nextInLap(session, outcomes, null),
    };
  }
  return { ...relay, turn, personId: null };
}

/**
 * The relay after its present turn has ended, and the keyboard has gone on. `noteId`: null where the turn was passed, or where it
 * must not be known whose note is whose.
 */
export function endTurn(
  session: Session,
  relay: Relay & { readonly personId: PersonId },
  outcome: TurnOutcome,
  noteId: EndedTurn['noteId'],
): Relay {
  const { personId, isAskingAgain } = relay;
  return advanceTurn(
    session,
    {
      ...relay,
      outcomes: { ...relay.outcomes, [personId]: outcome },
      endedTurns: [...relay.endedTurns, { personId, noteId, isAskingAgain }],
    },
    personId,
  );
}

/** The relay with the keyboard in the hands of a person out of turn; a pass of theirs in this lap is forgotten. */
export function giveTurn(relay: Relay, personId: PersonId): Relay {
  const { [personId]: outcome, ...outcomes } = relay.outcomes;
  const passedAt =
    outcome === undefined
      ? -1
      : relay.endedTurns.findLastIndex((turn) => turn.personId === personId);
  return {
    ...relay,
    turn: relay.turn + 1,
    personId,
    outcomes,
    endedTurns: relay.endedTurns.filter((_turn, at) => at !== passedAt),
    isFinished: false,
  };
}

/** The relay without a person who has been taken off the list. */
export function withoutPerson(relay: Relay, personId: PersonId): Relay {
  const { [personId]: _gone, ...outcomes } = relay.outcomes;
  return {
    ...relay,
    outcomes,
    endedTurns: relay.endedTurns.filter((turn) => turn.personId !== personId),
  };
}

/** The relay back in the turn before the present one, with that turn as it ended; null at the beginning of a lap. */
export function returnTurn(relay: Relay): { relay: Relay; ended: EndedTurn } | null {
  const at = relay.endedTurns.findLastIndex((turn) => turn.personId !== relay.personId);
  const ended = relay.endedTurns[at];
  if (ended === undefined) return null;
  const endedTurns = relay.endedTurns.slice(0, at);
  const { personId, isAskingAgain } = ended;
  /* Back to before anybody was asked again: the passes that are being asked about count as passes again. */
  const known =
    isAskingAgain === relay.isAskingAgain
      ? relay.outcomes
      : Object.fromEntries(
          endedTurns.map((turn) => [turn.personId, outcomeOf(turn, relay)] as const),
        );
  const { [personId]: _taken, ...outcomes } = known;
  return {
    ended,
    relay: {
      ...relay,
      turn: relay.turn + 1,
      personId,
      outcomes,
      endedTurns,
      isAskingAgain,
      isFinished: false,
    },
  };
}

/** Where no turn may be tied to its note, the passes are those that are being asked about. */
const outcomeOf = ({ personId, noteId }: EndedTurn, relay: Relay): TurnOutcome =>
  noteId !== null || relay.outcomes[personId] === 'wrote' ? 'wrote' : 'passed';

/** Who comes after the present turn, to be announced; null where the lap ends with it. */
export const upcomingPersonId = (session: Session, relay: Relay): PersonId | null =>
  upcomingPersonIds(session, relay, 1)[0] ?? null;

/** Who comes after the present turn, one after the other and no more than `most`, as if everybody wrote a note. */
export function upcomingPersonIds(session: Session, relay: Relay, most: number): PersonId[] {
  const ids: PersonId[] = [];
  let now = relay;
  while (now.personId !== null && ids.length < most) {
    const { personId } = now;
    now = advanceTurn(
      session,
      { ...now, outcomes: { ...now.outcomes, [personId]: 'wrote' } },
      personId,
    );
    if (now.personId !== null) ids.push(now.personId);
  }
  return ids;
}
