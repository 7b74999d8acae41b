/** Two things that are like each other. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  /** From above 0 to 1. */
  readonly likeness: number;
}

interface Group {
  readonly members: readonly string[];
  /** The mean of all its pairs. */
  readonly likeness: number;
}

/**
 * Groups in which everything is like everything else, the largest first, of two as large the likest: what is like only one of a
 * group does not come in by it. Nothing is in two groups, and of one family only one is in a group.
 */
export function groupsOfLikes(
  pairs: readonly Pair[],
  familyOf: (id: string) => string,
): readonly (readonly string[])[] {
  const likes = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, likeness: number) =>
    likes.set(from, (likes.get(from) ?? new Map<string, number>()).set(to, likeness));
  for (const { one, other, likeness } of pairs) {
    add(one, other, likeness);
    add(other, one, likeness);
  }
  const groups: (readonly string[])[] = [];
  let free = pairs;
  while (free.length > 0) {
    const best = free.map((pair) => groupAround(pair, likes, familyOf)).reduce(better);
    groups.push(best.members);
    for (const member of best.members) {
      likes.delete(member);
      for (const others of likes.values()) others.delete(member);
    }
    free = free.filter(({ one, other }) => likes.has(one) && likes.has(other));
  }
  return groups;
}

type Likes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Grown from a pair by what is likest to both, as long as it is like all that are in it. */
function groupAround(
  { one, other, likeness }: Pair,
  likes: Likes,
  familyOf: (id: string) => string,
): Group {
  const between = (a: string, b: string) => likes.get(a)?.get(b) ?? 0;
  const members = [one, other];
  const families = new Set(members.map(familyOf));
  let sum = likeness;
  const near = [...(likes.get(one)?.keys() ?? [])]
    .filter((id) => between(id, other) > 0)
    .map((id) => ({ id, to: between(id, one) + between(id, other) }))
    .sort((a, b) => b.to - a.to || (a.id < b.id ? -1 : 1));
  for (const { id } of near) {
    if (families.has(familyOf(id))) continue;
    const toAll = members.map((member) => between(id, member));
    if (!toAll.every((how) => how > 0)) continue;
    sum = toAll.reduce((total, how) => total + how, sum);
    members.push(id);
    families.add(familyOf(id));
  }
  return { members, likeness: sum / ((members.length * (members.length - 1)) / 2) };
}

function better(a: Group, b: Group): Group {
  if (a.members.length !== b.members.length) return a.members.length > b.members.length ? a : b;
  return b.likeness > a.likeness ? b : a;
}
