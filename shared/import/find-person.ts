import type { Person, PersonId } from '../domain/model';
import { foldName, type OwnerProblem, parseOwner } from '../domain/owner';
import { err, ok, type Result } from '../lib/result';
import { turnedName } from './name-parts';

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

export interface FoundPerson {
  /** First name first, also where the cell has it the other way round. */
  readonly name: string;
  readonly found: Result<PersonId, OwnerProblem>;
}

/**
 * Finds whom a cell names, also where it has the last name first, as in `Berg, Ada`. Where a part of it by itself names somebody on
 * the list, as in `Ada, Ben`, it may mean several people: then only somebody of the list is found.
 */
export function personInCell(cell: string, find: FindPerson): FoundPerson {
  const found = find(cell);
  const turned = found.ok ? null : turnedName(cell);
  if (turned === null) return { name: cell, found };
  const whole = find(turned);
  if (whole.ok) return { name: turned, found: whole };
  const isSeveral = cell
    .split(/[,;]/u)
    .map((part) => find(part.trim()))
    .some((part) => part.ok || part.error === 'ambiguous');
  return isSeveral ? { name: cell, found } : { name: turned, found: whole };
}
