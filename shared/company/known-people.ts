import type { Person } from '../domain/model';
import { foldName } from '../domain/owner';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import type { SessionDigest } from './digest';
import type { FollowUp } from './follow-ups';
import type { Company } from './model';

/** Whether two names mean one person: case, accents and doubled spaces do not count. */
export const isSamePerson = (a: string, b: string): boolean => foldName(a) === foldName(b);

/**
 * Everybody whom a session or an action names, once each, as the newest session spells them; in the order of the alphabet.
 * Sessions come the newest first.
 */
export function knownPeople(
  digests: readonly SessionDigest[],
  followUps: readonly Pick<FollowUp, 'owner'>[] = [],
): readonly string[] {
  const byKey = new Map<string, string>();
  const add = (name: string) => {
    const key = foldName(name);
    if (!isBlank(name) && !byKey.has(key)) byKey.set(key, name.replace(/\s+/gu, ' ').trim());
  };
  for (const { people } of digests) for (const { name } of people) add(name);
  for (const { owner } of followUps) add(owner);
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** Names as the people of a session, for what reads owners. */
export const asPeople = (names: readonly string[]): readonly Person[] =>
  names.map((name, order) => ({
    id: `name-${order}`,
    name,
    role: '',
    isManagement: false,
    joinedYear: null,
    order,
    attendance: 'present',
    arrivedAt: null,
    leftAt: null,
  }));

/** What one person has beside actions. */
export interface PersonFacts {
  /** Of the newest session in which they made one; null where there is none. */
  readonly commitment: { readonly text: string; readonly on: IsoDay } | null;
  /** Customers they listened to in the quarter of the given day. */
  readonly conversations: number;
}

/** The commitment and the conversations of one person; sessions come the newest first. */
export function personFacts(
  name: string,
  digests: readonly SessionDigest[],
  { conversations }: Pick<Company, 'conversations'>,
  today: IsoDay,
): PersonFacts {
  const [newest] = digests.filter(({ commitments }) => commitments.length > 0);
  const person = newest?.people.find((one) => isSamePerson(one.name, name));
  const said = newest?.commitments.find(({ id }) => id === person?.id);
  const from = quarterStart(today);
  return {
    commitment:
      newest === undefined || said === undefined ? null : { text: said.text, on: newest.heldOn },
    conversations: Object.values(conversations).filter(
      ({ by, on }) => isSamePerson(by, name) && on >= from && on <= today,
    ).length,
  };
}

/** The first day of the quarter in which a day lies. */
export function quarterStart(day: IsoDay): IsoDay {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}
