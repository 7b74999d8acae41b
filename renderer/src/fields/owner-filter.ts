import type { Person } from '@shared/domain/model';
import { foldName } from '@shared/domain/owner';

/** People any part of whose name begins with the letters; everybody while there are none. */
export function peopleMatching(people: readonly Person[], letters: string): Person[] {
  const typed = foldName(letters);
  if (typed === '') return [...people];
  return people.filter((person) => {
    const words = foldName(person.name).split(/[\s-]/u);
    const whole = foldName(person.name);
    return (
      whole.startsWith(typed) ||
      words.some((_, index) => words.slice(index).join(' ').startsWith(typed))
    );
  });
}

/** Cuts a list to what fits into so many places; where it does not, the last place tells how many more there are. */
export function pageOfPeople(
  people: readonly Person[],
  places: number,
  page: number,
): { readonly shown: Person[]; readonly more: number } {
  if (people.length <= places) return { shown: [...people], more: 0 };
  const size = Math.max(1, places - 1);
  const pages = Math.ceil(people.length / size);
  const from = (page % pages) * size;
  const shown = people.slice(from, from + size);
  return { shown, more: people.length - shown.length };
}
