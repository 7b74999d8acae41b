import type { Action, Phase } from '../domain/model';
import { addDays, type IsoDay } from '../lib/iso-day';
import type { LogEntry } from './follow-ups';

const DAYS_A_WEEK = 7;

/**
 * The last day of an action's adjustment window, in which a step back is expected (practice PF2); null where none was agreed.
 * It counts from the session, and anew from the day on which the change first left planning, where that came later: before it
 * began it cannot hurt. The due day is no such beginning, because that is when it shall be done.
 */
export function adjustmentEnd(
  { adjustmentWeeks, phase }: Pick<Action, 'adjustmentWeeks' | 'phase'>,
  heldOn: IsoDay,
  log: readonly Pick<LogEntry, 'on' | 'phase'>[],
): IsoDay | null {
  if (adjustmentWeeks === null) return null;
  const begun = hasBegun(phase) ? undefined : log.find((entry) => hasBegun(entry.phase))?.on;
  const from = begun === undefined || begun < heldOn ? heldOn : begun;
  return addDays(from, adjustmentWeeks * DAYS_A_WEEK);
}

const hasBegun = (phase: Phase | null): boolean => phase !== null && phase !== 'planning';
