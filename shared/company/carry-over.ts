import type { CarriedFields } from '../domain/commands/actions';
import type { Session } from '../domain/model';
import type { FollowUp } from './follow-ups';
import { personNamed } from './review-card';

/**
 * What an earlier action keeps when it goes on today, as it is known by now: the phase that it has reached, and those helpers who are
 * on today's list. A goal that is none any more keeps its words.
 */
export function carriedFieldsOf(
  { action, helpers, phase }: FollowUp,
  session: Session,
): CarriedFields {
  return {
    checkInEveryWeeks: action.checkInEveryWeeks,
    counts: action.counts,
    sideEffect: action.sideEffect,
    helperIds: helpers.flatMap((name) => personNamed(session, name)?.id ?? []),
    tackles: action.tackles,
    goal: action.goal,
    adjustmentWeeks: action.adjustmentWeeks,
    phase,
    facet: action.facet,
    document: action.document,
    hoursPerMonth: action.hoursPerMonth,
  };
}
