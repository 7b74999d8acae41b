import type { Person } from './model';
import { foldName } from './owner';

/**
 * Names in their sequence, a second one of the same letters with `(2)` behind it, a third with `(3)`: the last means where
 * people gave nothing that tells them apart. Never stored.
 */
export function toldApart(names: readonly string[]): string[] {
  const letters = names.map((name) => name.trim().normalize('NFC'));
  const taken = new Set(letters);
  const seen = new Set<string>();
  return letters.map((name, at) => {
    if (!seen.has(name)) {
      seen.add(name);
      return names[at] ?? name;
    }
    let count = 2;
    while (taken.has(`${name} (${count})`)) count += 1;
    const marked = `${name} (${count})`;
    taken.add(marked);
    return marked;
  });
}

/** The name, as it stands on the list, of somebody who is called like this, however accents and capitals are typed; null where nobody is. */
export function namesakeOf(name: string, people: readonly Person[]): string | null {
  const typed = foldName(name);
  return people.find((person) => foldName(person.name) === typed)?.name ?? null;
}
