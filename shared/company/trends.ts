import type { ReviewOutcome } from '../domain/model';
import { averageOf, betterLinesOf } from '../domain/ratings';
import type { IsoDay } from '../lib/iso-day';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf } from './follow-ups';
import type { Company } from './model';
import { reachesTarget, targetSide } from './targets';

/** A part of a whole. */
export interface Share {
  readonly part: number;
  /** 0: there is nothing to take a part of. */
  readonly whole: number;
}

/** What became of one session, and how it was. */
export interface SessionTrend {
  readonly sessionId: string;
  readonly title: string;
  readonly heldOn: IsoDay;
  readonly people: number;
  readonly notes: number;
  readonly actions: number;
  readonly done: number;
  /** Of the actions whose day has come and whose end is known to the day, those that were done by then. */
  readonly onTime: Share;
  /** Of the actions whose last reading either reached their target or did not, those that reached it. */
  readonly reached: Share;
  /** Hours a month that the actions that were done give back to people. */
  readonly hours: number;
  /** From 1 to 5; null where nobody rated. */
  readonly rating: number | null;
  /** What would have made it better; nobody's name stands beside it. */
  readonly better: readonly string[];
}

const DONE: ReadonlySet<ReviewOutcome> = new Set<ReviewOutcome>(['done', 'basic']);

/** One entry for each real session, the oldest first. */
export function trendsOf(
  digests: readonly SessionDigest[],
  company: Pick<Company, 'checkIns'>,
  today: IsoDay,
): readonly SessionTrend[] {
  const real = digests.filter(({ use }) => use === 'real');
  const followUps = followUpsOf(real, company);
  return [...real]
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .map((digest) =>
      trendOf(
        digest,
        followUps.filter(({ ref }) => ref.sessionId === digest.id),
        today,
      ),
    );
}

function trendOf(
  { id, title, heldOn, people, notes, ratings }: SessionDigest,
  followUps: readonly FollowUp[],
  today: IsoDay,
): SessionTrend {
  const done = followUps.filter(isDone);
  const timed = followUps.filter((one) => isTimed(one, today));
  const measured = followUps.map(hasReached).filter((one) => one !== null);
  return {
    sessionId: id,
    title,
    heldOn,
    people: people.length,
    notes: notes.length,
    actions: followUps.length,
    done: done.length,
    onTime: { part: timed.filter(isOnTime).length, whole: timed.length },
    reached: { part: measured.filter(Boolean).length, whole: measured.length },
    hours: done.reduce((sum, { action }) => sum + (action.hoursPerMonth ?? 0), 0),
    rating: averageOf(ratings),
    better: betterLinesOf(ratings),
  };
}

const isDone = ({ outcome }: FollowUp): boolean => outcome !== null && DONE.has(outcome);

/** Whoever said only in the next session that it is done did not say when, so nobody can tell whether that was in time. */
function isTimed(followUp: FollowUp, today: IsoDay): boolean {
  const { dueOn, outcome, log } = followUp;
  if (dueOn === null || outcome === 'dropped') return false;
  if (!isDone(followUp)) return dueOn < today;
  return log.some((entry) => entry.checkInId !== null && isEnd(entry.outcome));
}

const isEnd = (outcome: ReviewOutcome | 'open' | null): boolean =>
  outcome !== null && outcome !== 'open' && DONE.has(outcome);

const isOnTime = (followUp: FollowUp): boolean =>
  isDone(followUp) &&
  followUp.dueOn !== null &&
  followUp.endedOn !== null &&
  followUp.endedOn <= followUp.dueOn;

/** Null: there is no target or no reading, or nobody can know whether the one reached the other. */
function hasReached({ action, readings }: FollowUp): boolean | null {
  const last = readings.at(-1);
  if (last === undefined || action.target === null) return null;
  return reachesTarget(last.value, action.target, targetSide(action));
}
