import type { Ballot, PersonId, Session, StageId, Theme, ThemeId } from './model';
import { peopleOf, presentPeopleOf, themesOfStage } from './selectors';

/** Three dots are the usual budget of dot voting: enough to weigh, too few to please everybody. */
export const USUAL_DOTS = 3;
export const MOST_DOTS = 10;

type Dots = Readonly<Record<ThemeId, number>>;

/** Whether a ballot has not begun, waits for the next person, takes their dots, is complete, or has been shown. */
export type BallotPhase = 'not-started' | 'hand-over' | 'voting' | 'complete' | 'shown';

export function ballotPhaseOf(session: Session, stageId: StageId): BallotPhase {
  const ballot = session.ballots[stageId];
  if (ballot === undefined) return 'not-started';
  if (ballot.isShown) return 'shown';
  if (ballot.method !== 'turns') return isComplete(session, ballot) ? 'complete' : 'voting';
  if (ballot.personId === null) return 'complete';
  return session.desks[stageId]?.takenBallot === ballot.turn ? 'voting' : 'hand-over';
}

/** The dots that a person has given so far, theme by theme. Those on a theme that is gone by now are theirs again. */
export const dotsOf = (session: Session, ballot: Ballot, personId: PersonId): Dots =>
  Object.fromEntries(
    Object.entries(ballot.votes[personId] ?? {}).filter(([id]) => id in session.themes),
  );

export const dotsLeft = (session: Session, ballot: Ballot, personId: PersonId): number =>
  ballot.dots - sumOf(dotsOf(session, ballot, personId));

/** Who is in the room and has not voted yet, in the order of the seats. */
export const missingVoters = (session: Session, ballot: Ballot): PersonId[] =>
  presentPeopleOf(session)
    .map(({ id }) => id)
    .filter((id) => !ballot.doneIds.includes(id));

/** Whose turn it is after a person; null when everybody in the room has voted. */
export function nextVoter(
  session: Session,
  ballot: Pick<Ballot, 'doneIds'>,
  afterId: PersonId | null,
): PersonId | null {
  const people = peopleOf(session);
  const start = afterId === null ? 0 : people.findIndex(({ id }) => id === afterId) + 1;
  const next = [...people.slice(start), ...people.slice(0, start)].find(
    ({ id, attendance }) => attendance === 'present' && !ballot.doneIds.includes(id),
  );
  return next?.id ?? null;
}

/** The dots of everybody in the room together. */
export const allDotsOf = (session: Session, ballot: Ballot): number =>
  ballot.dots * presentPeopleOf(session).length;

/** The most dots that a theme can have when hands are counted: what the room has, less what it gave to the other themes. */
export const mostDotsOn = (session: Session, ballot: Ballot, themeId: ThemeId): number => {
  const { [themeId]: _own, ...others } = ballot.counts;
  return Math.max(0, allDotsOf(session, ballot) - sumOf(others));
};

/** Whether everybody in the room has voted, or every theme has been counted. */
export function isComplete(session: Session, ballot: Ballot): boolean {
  if (ballot.method !== 'fingers') return missingVoters(session, ballot).length === 0;
  return themesOfStage(session, ballot.id).every(({ id }) => id in ballot.counts);
}

export interface BallotPlace {
  readonly theme: Theme;
  readonly dots: number;
  /** Counts from 1; themes with as many dots share a place. */
  readonly place: number;
  readonly isTied: boolean;
}

/** The result, the most dots first; as many dots keep the order of the board. Themes without a dot are places, too. */
export function resultOf(session: Session, ballot: Ballot): BallotPlace[] {
  const sums = dotsByTheme(ballot);
  const sorted = themesOfStage(session, ballot.id)
    .map((theme) => ({ theme, dots: sums[theme.id] ?? 0 }))
    .sort((a, b) => b.dots - a.dots);
  return sorted.map(({ theme, dots }) => ({
    theme,
    dots,
    place: sorted.findIndex((other) => other.dots === dots) + 1,
    isTied: sorted.filter((other) => other.dots === dots).length > 1,
  }));
}

/** The themes of a question in the order in which they are talked about: as the room chose, otherwise as on the board. */
export function talkOrderOf(session: Session, stageId: StageId): Theme[] {
  const order = session.ballots[stageId]?.talkOrder ?? [];
  const themes = themesOfStage(session, stageId);
  const chosen = order.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  return [...chosen, ...themes.filter(({ id }) => !order.includes(id))];
}

/** All dots of each theme, whoever gave them. */
export function dotsByTheme({ votes, counts }: Pick<Ballot, 'votes' | 'counts'>) {
  const sums: Record<ThemeId, number> = { ...counts };
  for (const dots of Object.values(votes)) {
    for (const [id, count] of Object.entries(dots)) sums[id] = (sums[id] ?? 0) + count;
  }
  return sums;
}

/** A ballot with the dots of one theme on another one. */
export function withMergedTheme(ballot: Ballot, themeId: ThemeId, intoId: ThemeId): Ballot {
  const move = (dots: Dots): Dots => {
    const { [themeId]: moved, ...others } = dots;
    return moved === undefined ? dots : { ...others, [intoId]: (others[intoId] ?? 0) + moved };
  };
  const votes = Object.entries(ballot.votes).map(([id, dots]) => [id, move(dots)] as const);
  const talkOrder = ballot.talkOrder.filter((id) => id !== themeId);
  return { ...ballot, votes: Object.fromEntries(votes), counts: move(ballot.counts), talkOrder };
}

/**
 * A ballot in which a theme is no choice any more. Whoever had given it dots has them again, and is asked again; nobody else is.
 */
export function withoutTheme(session: Session, ballot: Ballot, themeId: ThemeId): Ballot {
  const without = (dots: Dots): Dots => {
    const { [themeId]: _gone, ...others } = dots;
    return others;
  };
  const hadGiven = (personId: PersonId) => (ballot.votes[personId]?.[themeId] ?? 0) > 0;
  const doneIds = ballot.doneIds.filter((id) => ballot.isShown || !hadGiven(id));
  const asksAgain = doneIds.length < ballot.doneIds.length;
  const isWaiting = ballot.method === 'turns' && ballot.personId === null && !ballot.isShown;
  const next = asksAgain && isWaiting ? nextVoter(session, { doneIds }, null) : ballot.personId;
  return {
    ...ballot,
    votes: Object.fromEntries(
      Object.entries(ballot.votes).map(([id, dots]) => [id, without(dots)]),
    ),
    counts: without(ballot.counts),
    talkOrder: ballot.talkOrder.filter((id) => id !== themeId),
    doneIds,
    personId: next,
    turn: next === ballot.personId ? ballot.turn : ballot.turn + 1,
  };
}

/** A ballot without a person who has been taken off the list. */
export function withoutVoter(ballot: Ballot, personId: PersonId): Ballot {
  const { [personId]: _gone, ...votes } = ballot.votes;
  const doneIds = ballot.doneIds.filter((id) => id !== personId);
  return {
    ...ballot,
    votes,
    doneIds,
    personId: ballot.personId === personId ? null : ballot.personId,
  };
}

/** A ballot in which somebody who leaves the room is not waited for. Dots of theirs that were not handed in are no vote. */
export function handedOn(session: Session, ballot: Ballot, personId: PersonId): Ballot {
  const { [personId]: unfinished, ...votes } = ballot.votes;
  const without =
    unfinished === undefined || ballot.doneIds.includes(personId) ? ballot : { ...ballot, votes };
  return ballot.personId === personId
    ? { ...without, turn: ballot.turn + 1, personId: nextVoter(session, ballot, personId) }
    : without;
}

const sumOf = (dots: Readonly<Record<string, number>>): number =>
  Object.values(dots).reduce((sum, count) => sum + count, 0);
