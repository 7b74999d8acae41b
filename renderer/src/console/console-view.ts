import { type ClockView, clockViewOf, plannedStartsOf } from '@shared/domain/clock';
import { deskOf } from '@shared/domain/desk';
import type { Person, Session, Stage, StageId, Step } from '@shared/domain/model';
import { relayPhaseOf } from '@shared/domain/relay';
import {
  noteCountsByAuthor,
  peopleOf,
  presentPeopleOf,
  shortNamesOf,
  stagesOf,
  themeNumberOf,
} from '@shared/domain/selectors';
import { writersOfAll } from '@shared/domain/taken-part';
import { innerBoxOf } from '@shared/domain/time-box';
import { minutesOfDay, type TimeOfDay, timeOfDay } from '@shared/lib/time-of-day';
import { relayViewOf } from '../relay/relay-view';
import { type Place, waysFrom } from '../run/run-places';
import { clockTime } from '../run/session-end';

/** The step that the room is at; null in stages that have none. */
export const stepOf = (session: Session, stage: Stage): Step | null =>
  stage.kind === 'question' ? deskOf(session, stage.id).step : null;

/** Who or what is in the middle of the room now. */
export type Centre =
  | {
      readonly kind: 'turn';
      readonly name: string;
      readonly thenName: string;
      readonly typist: string;
      /** The person has taken the keyboard. */
      readonly isTaken: boolean;
    }
  | { readonly kind: 'theme'; readonly number: number; readonly name: string };

export function centreOf(session: Session, stage: Stage): Centre | null {
  const desk = deskOf(session, stage.id);
  const names = shortNamesOf(session);
  switch (stepOf(session, stage)) {
    case 'write': {
      const { phase, name, thenName } = relayViewOf(session, stage.id);
      if (phase !== 'typing' && phase !== 'hand-over') return null;
      const typist = names.get(desk.typistId ?? '') ?? '';
      return { kind: 'turn', name, thenName, typist, isTaken: phase === 'typing' };
    }
    case 'vote': {
      const ballot = session.ballots[stage.id];
      const name = names.get(ballot?.personId ?? '') ?? '';
      if (ballot === undefined || ballot.isShown || name === '') return null;
      const isTaken = desk.takenBallot === ballot.turn;
      return { kind: 'turn', name, thenName: '', typist: '', isTaken };
    }
    case 'discuss': {
      const theme = session.themes[desk.themeId ?? ''];
      return theme === undefined
        ? null
        : { kind: 'theme', number: themeNumberOf(session, theme), name: theme.name };
    }
    default:
      return null;
  }
}

/** The letters that are typed just now and that the room does not see; null while there are none to hide. */
export function coveredLettersOf(session: Session, stage: Stage): string | null {
  const isTyped =
    stepOf(session, stage) === 'write' && relayPhaseOf(session, stage.id) === 'typing';
  return isTyped && session.meta.typing === 'covered' ? deskOf(session, stage.id).draft : null;
}

interface Coming {
  readonly next: Place | null;
  /** Planned for it, milliseconds; null where a step has no time of its own. */
  readonly plannedMs: number | null;
  /** The stage after this one, where the next place is still in this one. */
  readonly laterStage: Stage | null;
}

/** What comes next, with the time that is planned for it. */
export function comingOf(session: Session, stage: Stage): Coming {
  const { next } = waysFrom(session, stage);
  if (next === null) return { next, plannedMs: null, laterStage: null };
  if (next.kind === 'stage') return { next, plannedMs: next.stage.plannedMs, laterStage: null };
  const stages = stagesOf(session);
  return {
    next,
    plannedMs: next.step === 'think' ? stage.thinkMs : null,
    laterStage: stages[stages.findIndex((other) => other.id === stage.id) + 1] ?? null,
  };
}

/** The time box inside the stage, once its clock has run. */
export function innerClockOf(
  session: Session,
  stage: Stage,
  now: number,
): { readonly kind: 'think' | 'theme'; readonly view: ClockView } | null {
  const box = innerBoxOf(session, stage.id);
  if (box === null || session.clocks[box.id]?.firstStartedAt == null) return null;
  const kind = stepOf(session, stage) === 'discuss' ? 'theme' : 'think';
  return { kind, view: clockViewOf(session, box, now) };
}

interface Unheard {
  /** What they have not done: written a note in this question, voted, or written anything at all. */
  readonly kind: 'note' | 'vote' | 'morning';
  readonly people: readonly Person[];
  /** False where nobody can tell, because no names are kept. */
  readonly isKnown: boolean;
}

/** Who of those present has not been heard yet, by what the room is doing. */
export function unheardOf(session: Session, stage: Stage): Unheard {
  const here = presentPeopleOf(session);
  const ballot = session.ballots[stage.id];
  const isVoting =
    stepOf(session, stage) === 'vote' &&
    ballot !== undefined &&
    !ballot.isShown &&
    ballot.method !== 'fingers';
  if (isVoting) {
    return {
      kind: 'vote',
      people: here.filter(({ id }) => !ballot.doneIds.includes(id)),
      isKnown: true,
    };
  }
  const isQuestion = stage.kind === 'question';
  const questions = isQuestion
    ? [stage]
    : stagesOf(session).filter(({ kind }) => kind === 'question');
  const writers = writersOfAll(
    session,
    questions.map(({ id }) => id),
  );
  return {
    kind: isQuestion ? 'note' : 'morning',
    people: here.filter(({ id }) => writers?.has(id) === false),
    isKnown: writers !== null,
  };
}

interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly isHere: boolean;
  /** Notes in this question. */
  readonly notes: number;
}

/** Everybody on the list, in the order of the seats. */
export function peopleLinesOf(session: Session, stage: Stage): PersonLine[] {
  const names = shortNamesOf(session);
  const counts = noteCountsByAuthor(session, stage.id);
  return peopleOf(session).map((person) => ({
    id: person.id,
    name: names.get(person.id) ?? person.name,
    isHere: person.attendance === 'present',
    notes: counts.get(person.id) ?? 0,
  }));
}

interface RunSheetLine {
  readonly stage: Stage;
  readonly state: 'done' | 'now' | 'next';
  /** As planned, counted from the real beginning of the morning where it has begun. */
  readonly startsAt: TimeOfDay;
  readonly plannedMs: number;
  /** What was really spent there; 0 before the room came. */
  readonly realMs: number;
}

/** The agenda as a list of times, at a moment (epoch milliseconds). */
export function runSheetOf(session: Session, hereId: StageId, now: number): RunSheetLine[] {
  const starts = plannedStartsOf(session);
  const { startedAt, startsAt } = session.meta;
  const beginning = minutesOfDay(startedAt === null ? startsAt : clockTime(startedAt)) ?? 0;
  return stagesOf(session).map((stage) => ({
    stage,
    state:
      stage.id === hereId
        ? 'now'
        : session.position.doneStageIds.includes(stage.id)
          ? 'done'
          : 'next',
    startsAt: timeOfDay(Math.round(beginning + (starts.get(stage.id) ?? 0))),
    plannedMs: stage.plannedMs,
    realMs: clockViewOf(session, stage, now).realMs,
  }));
}
