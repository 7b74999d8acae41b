import { type Diff, isSameRecord } from './diff';
import type { Meta } from './model';

/**
 * A step with the facts of the session as they are now on one of its sides. All facts are one record, and the app writes some of
 * them by itself, which nobody takes back: what the step did not change stays as it is now on both sides.
 */
export function rebased(diff: Diff, side: 'from' | 'to', now: Meta): Diff {
  const other = side === 'to' ? 'from' : 'to';
  return diff.map((change) => {
    if (change.table !== 'meta' || isSameRecord(change[side], now)) return change;
    const isChanged = (key: string) => !isSameFact(change.from, change.to, key);
    const facts = Object.entries(change[other]).filter(([key]) => isChanged(key));
    return { ...change, [side]: now, [other]: { ...now, ...Object.fromEntries(facts) } };
  });
}

const isSameFact = (one: Meta, two: Meta, key: string): boolean =>
  JSON.stringify(one[key as keyof Meta]) === JSON.stringify(two[key as keyof Meta]);
