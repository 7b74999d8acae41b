import type { Person, Review, Session } from '../domain/model';
import { foldName } from '../domain/owner';
import { peopleOf } from '../domain/selectors';
import type { IsoDay } from '../lib/iso-day';
import { daysBetween } from './days-between';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf, keyOfRef } from './follow-ups';
import { sessionsBefore } from './look-back';
import type { Company } from './model';

/** The action that a review looks back on, with its log; null where its session is out of reach or it is a commitment. */
export function followUpOfReview(
  digests: readonly SessionDigest[],
  company: Pick<Company, 'checkIns'>,
  session: Session,
  review: Review,
): FollowUp | null {
  if (review.subject !== 'action') return null;
  const key = keyOfRef({ sessionId: review.source.sessionId, actionId: review.source.recordId });
  const followUps = followUpsOf(sessionsBefore(digests, session.meta), company);
  return followUps.find(({ ref }) => keyOfRef(ref) === key) ?? null;
}

/** The person of this session's list who bears a name; null where nobody or more than one does. */
export function personNamed(session: Session, name: string): Person | null {
  const found = peopleOf(session).filter((person) => foldName(person.name) === foldName(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A place on a chart: both from 0 to 1, from the lower left. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ReadingChart {
  readonly points: readonly ChartPoint[];
  readonly target: number | null;
  readonly baseline: number | null;
  /** How far the adjustment window reaches from the left; null where there is none. */
  readonly windowEnd: number | null;
}

/** The readings of an action as a line over time, from the day of its session; null for fewer than two. */
export function readingChartOf(followUp: FollowUp): ReadingChart | null {
  const { readings, action, session, adjustsUntil } = followUp;
  const last = readings.at(-1);
  if (last === undefined || readings.length < 2) return null;
  const days = Math.max(1, daysBetween(session.heldOn, last.on));
  const x = (on: IsoDay) => Math.min(1, Math.max(0, daysBetween(session.heldOn, on) / days));
  const { baseline, target } = action;
  const values = [
    ...readings.map(({ value }) => value),
    ...[baseline, target].filter((value) => value !== null),
  ];
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  const y = (value: number) => (span === 0 ? 0.5 : (value - lowest) / span);
  return {
    points: [
      ...(baseline === null ? [] : [{ x: 0, y: y(baseline) }]),
      ...readings.map(({ on, value }) => ({ x: x(on), y: y(value) })),
    ],
    target: target === null ? null : y(target),
    baseline: baseline === null ? null : y(baseline),
    windowEnd: adjustsUntil === null ? null : x(adjustsUntil),
  };
}
