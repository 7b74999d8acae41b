import { type OwnerProblem, parseOwner } from '../domain/owner';
import { err, ok, type Result } from '../lib/result';
import { asPeople, isSamePerson } from './known-people';

/** same: it is the person who has it already. The others are those of an owner. */
export type HandOnProblem = Exclude<OwnerProblem, 'unknown'> | 'same';

/**
 * The one person to whom an action goes. A name that nobody of any session bears is taken as it was typed, because somebody may
 * be new; lists, "all" and "nobody" are refused as in a session (practice WC2).
 */
export function readHandOn(
  text: string,
  names: readonly string[],
  owner: string,
): Result<string, HandOnProblem> {
  const people = asPeople(names);
  const read = parseOwner(text, people);
  if (!read.ok && read.error !== 'unknown') return err(read.error);
  const known = read.ok ? people.find(({ id }) => id === read.value)?.name : undefined;
  const name = known ?? text.replace(/\s+/gu, ' ').trim();
  return isSamePerson(name, owner) ? err('same') : ok(name);
}
