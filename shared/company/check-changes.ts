import type { Failure } from '../domain/failure';
import { foldName, type OwnerProblem, parseOwner } from '../domain/owner';
import { addDays, type IsoDay } from '../lib/iso-day';
import type { CompanyChange } from './model';

/** Why a name without a list of people to choose from is not one person's. A name that nobody has heard of yet is fine. */
const REFUSALS: Partial<Record<OwnerProblem, Failure['code']>> = {
  everybody: 'owner-everybody',
  two: 'owner-two',
  nobody: 'owner-nobody',
};

/**
 * What is wrong with changes in themselves; null where they may be made. `today` is this computer's day: another one, or the
 * phone on which somebody looked, may be a day ahead.
 */
export function refusalOf(
  changes: readonly CompanyChange[],
  today: IsoDay,
  knownNames: readonly string[] = [],
): Failure | null {
  const latest = addDays(today, 1);
  const known = new Set(knownNames.map(foldName));
  for (const { table, id, record } of changes) {
    if (record === null) continue;
    if (record.id !== id) return { code: 'bad-request' };
    const isSaidOfADay = table === 'checkIns' || table === 'conversations';
    if (isSaidOfADay && record.on > latest) return { code: 'day-to-come' };
    const owner =
      table === 'checkIns' ? record.handedTo : table === 'processes' ? record.owner : '';
    const parsed = parseOwner(owner, []);
    const code = parsed.ok || known.has(foldName(owner)) ? undefined : REFUSALS[parsed.error];
    if (code !== undefined) return { code, detail: owner };
  }
  return null;
}
