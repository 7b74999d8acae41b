import type { FollowUp } from '@shared/company/follow-ups';
import type { ChartFacts } from './chart-geometry';

/** What the chart of an action shows; `readings` may hold those of the actions that it goes on from. */
export function chartFactsOf(
  { action, session, dueOn, readings, adjustsUntil }: FollowUp,
  earlier: Pick<ChartFacts, 'readings' | 'from'> | null = null,
): ChartFacts {
  return {
    readings: [...(earlier?.readings ?? []), ...readings],
    baseline: action.baseline,
    target: action.target,
    adjustsUntil,
    from: earlier?.from ?? session.heldOn,
    startsOn: session.heldOn,
    to: dueOn ?? session.heldOn,
  };
}
