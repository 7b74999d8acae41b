import type { Person, PersonId } from '../domain/model';
import { foldName, type OwnerProblem, parseOwner } from '../domain/owner';
import { err, ok, type Result } from '../lib/result';

export type FindPerson = (text: string) => Result<PersonId, OwnerProblem>;

/**
 * Finds the one person on the list that a cell names: by the whole name, by a first or last name that only one bears, or by
 * a first name and the beginning of the last. The beginning of a first name alone is a guess, and is not taken.
 */
export function personFinder(people: readonly Person[]): FindPerson {
  const wordsOf = new Map(people.map(({ id, name }) => [id, foldName(name).split(' ')]));
  const known = new Map<string, Result<PersonId, OwnerProblem>>();
  const find: FindPerson = (text) => {
    const typed = text.replace(/\.$/u, '');
    const found = parseOwner(typed, people);
    if (!found.ok) return found;
    const folded = foldName(typed);
    const [first = ''] = folded.split(' ');
    const words = wordsOf.get(found.value) ?? [];
    return words.join(' ') === folded || words.includes(first) ? ok(found.value) : err('unknown');
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
