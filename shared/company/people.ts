import type { Person } from '../domain/model';
import { foldName, type OwnerProblem, parseOwner } from '../domain/owner';
import { isBlank } from '../lib/blank';
import { err, ok, type Result } from '../lib/result';
import type { SessionDigest } from './digest';

/** Everybody who sat at the table in some session, each name once, whoever came last first. */
export function peopleKnown(digests: readonly SessionDigest[]): readonly Person[] {
  const known = new Map<string, Person>();
  for (const { people } of newestFirst(digests)) {
    people.forEach((person, order) => {
      const key = foldName(person.name);
      if (isBlank(key) || known.has(key)) return;
      known.set(key, {
        ...person,
        id: key,
        joinedYear: null,
        order,
        attendance: 'present',
        arrivedAt: null,
        leftAt: null,
      });
    });
  }
  return [...known.values()];
}

/** The names of those who belonged to management in the newest session. */
export function managersOf(digests: readonly SessionDigest[]): readonly string[] {
  const [newest] = newestFirst(digests.filter(({ use }) => use === 'real'));
  return newest?.people.filter(({ isManagement }) => isManagement).map(({ name }) => name) ?? [];
}

/**
 * The name of the one person that somebody typed: whoever is known by it, or somebody new by the letters as they are. "The team",
 * "nobody" and lists of names are refused.
 */
export function oneName(text: string, people: readonly Person[]): Result<string, OwnerProblem> {
  const known = parseOwner(text, people);
  if (known.ok) return ok(people.find(({ id }) => id === known.value)?.name ?? text.trim());
  return known.error === 'unknown' ? ok(text.trim()) : err(known.error);
}

const newestFirst = (digests: readonly SessionDigest[]): readonly SessionDigest[] =>
  [...digests].sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
