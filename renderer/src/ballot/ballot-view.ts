import { type BallotPhase, ballotPhaseOf, missingVoters } from '@shared/domain/ballot';
import type { Ballot, BallotMethod, PersonId, Session, StageId, Theme } from '@shared/domain/model';
import {
  notesOfTheme,
  peopleOf,
  presentPeopleOf,
  shortNamesOf,
  themesOfStage,
  wholeNamesOf,
} from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { themeKeyOf } from './theme-keys';

/** A ballot that has begun, and what the room may know of it. */
export interface BallotView {
  readonly ballot: Ballot;
  readonly phase: BallotPhase;
  /** Whose turn it is, as people call each other; empty where nobody is asked. */
  readonly name: string;
  readonly missingIds: readonly PersonId[];
  readonly missingNames: readonly string[];
  readonly hereCount: number;
  readonly themes: readonly Theme[];
}

/** What the vote step shows of a ballot; null before the first one. */
export function ballotViewOf(session: Session, stageId: StageId): BallotView | null {
  const ballot = session.ballots[stageId];
  if (ballot === undefined) return null;
  const names = shortNamesOf(session);
  const missingIds = missingVoters(session, ballot);
  return {
    ballot,
    phase: ballotPhaseOf(session, stageId),
    name: ballot.personId === null ? '' : (names.get(ballot.personId) ?? ''),
    missingIds,
    missingNames: missingIds.map((id) => names.get(id) ?? ''),
    hereCount: presentPeopleOf(session).length,
    themes: themesOfStage(session, stageId),
  };
}

export type VoterState = 'voted' | 'waiting' | 'now' | 'away';

interface VoterSeat {
  readonly id: PersonId;
  readonly name: string;
  readonly fullName: string;
  readonly state: VoterState;
}

/** Everybody at the table in seating order: who has voted, who has the keyboard, who is missing. */
export function voterSeatsOf(session: Session, ballot: Ballot): VoterSeat[] {
  const names = shortNamesOf(session);
  const whole = wholeNamesOf(session);
  return peopleOf(session).map(({ id, name, attendance }) => ({
    id,
    name: names.get(id) ?? name,
    fullName: whole.get(id) ?? name,
    state:
      id === ballot.personId && !ballot.isShown
        ? 'now'
        : ballot.doneIds.includes(id)
          ? 'voted'
          : attendance === 'present'
            ? 'waiting'
            : 'away',
  }));
}

export interface ThemeChoice {
  readonly id: string;
  /** The number on the board. Counts from 1. */
  readonly number: number;
  /** The key that gives it a dot; null behind the last key. */
  readonly key: string | null;
  readonly name: string;
  readonly noteCount: number;
}

export const themeNameOf = (theme: Theme, texts: Texts): string =>
  isBlank(theme.name) ? texts.common.unnamedTheme : theme.name.trim();

/** The themes to choose from, in the order of the board. */
export const themeChoicesOf = (session: Session, stageId: StageId, texts: Texts): ThemeChoice[] =>
  themesOfStage(session, stageId).map((theme, index) => ({
    id: theme.id,
    number: index + 1,
    key: themeKeyOf(index),
    name: themeNameOf(theme, texts),
    noteCount: notesOfTheme(session, theme.id).length,
  }));

/** The choice that a room made last: in this question, else in the question before it that voted, else none. */
export function lastChoiceOf(
  session: Session,
  stageId: StageId,
): { readonly method: BallotMethod; readonly dots: number } | null {
  const own = session.ballots[stageId];
  if (own !== undefined) return own;
  const others = Object.values(session.ballots).flatMap((ballot) => {
    const stage = session.stages[ballot.id];
    return stage === undefined ? [] : [{ ballot, order: stage.order }];
  });
  return others.sort((a, b) => a.order - b.order).at(-1)?.ballot ?? null;
}
