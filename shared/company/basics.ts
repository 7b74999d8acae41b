import { processOf, type Stamp } from './check-in';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf, historyOf, keyOfRef } from './follow-ups';
import type { Company, CompanyChange } from './model';

/**
 * The actions of which a look back said that they are a matter of course by now, and that no process of the register comes from
 * yet, neither they nor what they were carried on from (practice PF4). A check-in brings its process by itself.
 */
export function basicsToTakeIn(
  digests: readonly SessionDigest[],
  company: Pick<Company, 'checkIns' | 'processes'>,
): readonly FollowUp[] {
  const followUps = followUpsOf(digests, company);
  const taken = new Set(
    Object.values(company.processes).flatMap(({ from }) => (from === null ? [] : [keyOfRef(from)])),
  );
  return followUps.filter(
    (followUp) =>
      followUp.outcome === 'basic' &&
      followUp.log.at(-1)?.checkInId === null &&
      !historyOf(followUps, followUp).some(({ ref }) => taken.has(keyOfRef(ref))),
  );
}

/** Puts each into the register with its metric and its owner; the day of its first review is still to be said. */
export const takingIn = (
  basics: readonly FollowUp[],
  { processes }: Pick<Company, 'processes'>,
  stamp: () => Stamp,
): readonly CompanyChange[] =>
  basics.map((basic) =>
    processOf({ reading: null, reviewOn: null }, basic, Object.values(processes), stamp()),
  );
