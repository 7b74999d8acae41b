import type { Json } from './json';

/** A record with more fields than this is not one that lost a letter. */
const MOST_FIELDS = 100;

/**
 * The same record with every field whose name is one letter off a known one that is missing under that one's name: a single
 * flipped bit must not cost a note its text. Null where nothing is like that.
 */
export function withMendedKeys(record: Json, known: readonly string[]): Json | null {
  const missing = known.filter((field) => !Object.hasOwn(record, field));
  const fields = Object.keys(record);
  if (missing.length === 0 || fields.length > MOST_FIELDS) return null;
  const strange = fields.filter((field) => !known.includes(field));
  const names = new Map<string, string>();
  for (const field of missing) {
    const damaged = strange.find((other) => !names.has(other) && isOneLetterOff(other, field));
    if (damaged !== undefined) names.set(damaged, field);
  }
  return names.size === 0
    ? null
    : Object.fromEntries(
        Object.entries(record).map(([field, value]) => [names.get(field) ?? field, value]),
      );
}

export function isOneLetterOff(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length && different < 2; at += 1) different += a[at] === b[at] ? 0 : 1;
  return different === 1;
}
