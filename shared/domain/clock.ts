import type { Clock, Session, StageId } from './model';
import { currentStageOf, stagesOf } from './selectors';
import type { TimeBox } from './time-box';

export type ClockState = 'idle' | 'running' | 'paused' | 'over' | 'over-paused';

export interface ClockView {
  readonly state: ClockState;
  readonly allottedMs: number;
  /** What is left of this countdown; never below 0. */
  readonly remainingMs: number;
  /** How far this countdown has run over; 0 while it has not. */
  readonly overMs: number;
  /** Everything that was really spent in this stage, earlier countdowns included. */
  readonly realMs: number;
}

/** Two minutes before the end the room is told for the first time. */
export const WARNING_MS = 2 * 60_000;

export const clockOf = (session: Session, box: TimeBox): Clock =>
  session.clocks[box.id] ?? {
    id: box.id,
    allottedMs: box.plannedMs,
    countedMs: 0,
    earlierMs: 0,
    runningSince: null,
    firstStartedAt: null,
    extensions: [],
  };

/** Time run in this countdown. A clock that was set back counts as standing still, never as negative. */
export const countedAt = (clock: Clock, now: number): number =>
  clock.countedMs + (clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince));

/** Reads the clock of a stage or another time box at a moment; nothing is stored while it runs, so this also holds after sleep and restart. */
export function clockViewOf(session: Session, box: TimeBox, now: number): ClockView {
  const clock = clockOf(session, box);
  const counted = countedAt(clock, now);
  const left = clock.allottedMs - counted;
  const isRunning = clock.runningSince !== null;
  const isOver = clock.firstStartedAt !== null && left <= 0;
  return {
    state: isOver
      ? isRunning
        ? 'over'
        : 'over-paused'
      : isRunning
        ? 'running'
        : clock.firstStartedAt === null
          ? 'idle'
          : 'paused',
    allottedMs: clock.allottedMs,
    remainingMs: Math.max(0, left),
    overMs: Math.max(0, -left),
    realMs: clock.earlierMs + counted,
  };
}

export const totalPlannedMs = (session: Session): number =>
  stagesOf(session).reduce((sum, stage) => sum + stage.plannedMs, 0);

/** Planned start of each stage in minutes after the morning's start, for the run sheet. */
export function plannedStartsOf(session: Session): Map<StageId, number> {
  const starts = new Map<StageId, number>();
  let ms = 0;
  for (const stage of stagesOf(session)) {
    starts.set(stage.id, ms / 60_000);
    ms += stage.plannedMs;
  }
  return starts;
}

/**
 * What is still to come, in milliseconds from `now`: what the present stage has left, and every stage
 * that the room has not left behind: one that was jumped over may still be taken up.
 */
export function timeToComeMs(session: Session, now: number): number {
  const current = currentStageOf(session);
  if (current === null) return 0;
  const isDone = new Set(session.position.doneStageIds);
  const stages = stagesOf(session);
  const left = clockViewOf(session, current, now).remainingMs;
  /* Whoever has reached the last stage has left out what lies before it. */
  if (stages.at(-1)?.id === current.id) return left;
  return stages
    .filter((stage) => stage.id !== current.id && !isDone.has(stage.id))
    .reduce((sum, stage) => sum + clockViewOf(session, stage, now).remainingMs, left);
}
