import { countedAt, WARNING_MS } from '@shared/domain/clock';
import type { Clock } from '@shared/domain/model';

/** The moments of a countdown that the room is told of; over: once more, when two minutes have been too many. */
export type Mark = 'two-minutes' | 'end' | 'over';

/** A mark that was slept through for longer than this is told in words only: a sound would puzzle people. */
const LATE_MS = 60_000;

/** So long after the end the room hears of it for the last time. */
const OVER_MS = 2 * 60_000;

/** What is remembered between two looks at the clock. */
export interface MarkMemory {
  /** Which countdown was looked at: adding time or restarting makes another one. */
  readonly countdown: string | null;
  readonly passed: readonly Mark[];
  /** A sound that waits until nobody is typing. */
  readonly held: Mark | null;
}

export const NO_MARKS: MarkMemory = { countdown: null, passed: [], held: null };

interface MarkLook {
  readonly memory: MarkMemory;
  /** The mark to say in words now. */
  readonly say: Mark | null;
  /** The mark to play now. */
  readonly play: Mark | null;
}

/**
 * Looks at a clock and tells which mark is due. What had already passed when a countdown is seen for the first time
 * (a restarted app, a stage entered again, time just added) stays silent, so no mark ever comes twice.
 */
export function lookAtMarks(
  memory: MarkMemory,
  clock: Clock,
  now: number,
  isHeld: boolean,
): MarkLook {
  const countdown = `${clock.id} ${clock.allottedMs} ${clock.earlierMs}`;
  const counted = countedAt(clock, now);
  const passed = passedMarks(clock, counted);
  if (memory.countdown !== countdown) {
    return { memory: { countdown, passed, held: null }, say: null, play: null };
  }
  const fresh = passed.filter((mark) => !memory.passed.includes(mark));
  /* After a sleep several may be fresh; only the later one still means something. */
  const mark = fresh.at(-1) ?? null;
  const isLate = mark !== null && counted - momentOf(mark, clock) > LATE_MS;
  const waiting = mark !== null && !isLate ? mark : memory.held;
  return {
    memory: {
      countdown,
      passed: fresh.length === 0 ? memory.passed : passed,
      held: isHeld ? waiting : null,
    },
    say: mark,
    play: isHeld ? null : waiting,
  };
}

/** How far into the countdown a mark lies. */
const momentOf = (mark: Mark, clock: Clock): number =>
  clock.allottedMs + { 'two-minutes': -WARNING_MS, end: 0, over: OVER_MS }[mark];

function passedMarks(clock: Clock, counted: number): Mark[] {
  const marks: Mark[] = [];
  /* A stage of two minutes or less begins inside the warning, which would then warn of nothing. */
  if (clock.allottedMs > WARNING_MS && counted >= momentOf('two-minutes', clock)) {
    marks.push('two-minutes');
  }
  if (clock.firstStartedAt === null) return marks;
  for (const mark of ['end', 'over'] as const) {
    if (counted >= momentOf(mark, clock)) marks.push(mark);
  }
  return marks;
}
