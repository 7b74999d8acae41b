import { timeToComeMs, totalPlannedMs } from '@shared/domain/clock';
import type { Session } from '@shared/domain/model';
import { minutesOfDay, type TimeOfDay, timeOfDay } from '@shared/lib/time-of-day';

const MINUTE_MS = 60_000;
/** A smaller move of the end is not worth the room's attention. */
const WORTH_SAYING_MINUTES = 2;

export interface SessionEnd {
  readonly time: TimeOfDay;
  /** The planned end, where the projected one has moved away from it. */
  readonly insteadOf: TimeOfDay | null;
  readonly hasEnded: boolean;
}

/** When the session will end as things stand now; for a closed one, when it did. Local wall-clock time. */
export function sessionEndOf(session: Session, now: number): SessionEnd {
  const { startedAt, closedAt, startsAt } = session.meta;
  if (closedAt !== null) {
    return { time: clockTime(closedAt), insteadOf: null, hasEnded: true };
  }
  const projected = minutesAt(now + timeToComeMs(session, now));
  const plannedMs = totalPlannedMs(session);
  /* As a moment, so that both ends stand on the same side of a change of the clocks. */
  const planned =
    startedAt === null
      ? Math.round((minutesOfDay(startsAt) ?? 0) + plannedMs / MINUTE_MS)
      : minutesAt(startedAt + plannedMs);
  const isMoved = minutesApart(projected, planned) >= WORTH_SAYING_MINUTES;
  return {
    time: timeOfDay(projected),
    insteadOf: isMoved ? timeOfDay(planned) : null,
    hasEnded: false,
  };
}

/** The wall-clock time of a moment on this computer. */
export const clockTime = (at: number): TimeOfDay => timeOfDay(minutesAt(at));

const exactMinutesAt = (at: number): number => {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
};

const minutesAt = (at: number): number => Math.round(exactMinutesAt(at));

/** The shorter way round the clock, so that five past midnight is near five to. */
function minutesApart(a: number, b: number): number {
  const apart = (((a - b) % 1440) + 1440) % 1440;
  return Math.min(apart, 1440 - apart);
}
