import { isBlank } from '../lib/blank';
import {
  type AnyRecord,
  bothOf,
  COMPARED_TABLES,
  type ComparedTable,
  joinedWords,
  keyOf,
  type MergeChoice,
  type MetaPair,
  metaPairsOf,
  type RecordPair,
  recordPairsOf,
  tableOf,
} from './compare-pairs';
import { mendMerged } from './merge-mending';
import {
  type Ballot,
  type Clock,
  type Desk,
  type Draft,
  type Meta,
  NAMES_POLICIES,
  type NamesPolicy,
  type Rating,
  type Relay,
  type Session,
  type Table,
} from './model';

type MergeChoices = Readonly<Record<string, MergeChoice>>;

/**
 * One session from two versions of it. Each difference takes the side that `choices` names by the difference's key; where it
 * names none, or one that is not offered, what loses nothing is taken. The same input always gives the same session, and
 * what does not fit together after the choice is mended: a kept note whose theme was left out becomes unsorted.
 */
export function mergeSessions(first: Session, second: Session, choices: MergeChoices): Session {
  const merged: Record<string, unknown> = {
    meta: mergedMeta(first, second, choices),
    position: first.position,
    relays: withMissing<Relay>(first.relays, second.relays),
    ballots: withMissing<Ballot>(first.ballots, second.ballots),
    /* They carry no names and no words that contradict each other: both sides' count. */
    ratings: withMissing<Rating>(first.ratings, second.ratings),
    clocks: withMissing<Clock>(first.clocks, second.clocks),
    desks: mergedDesks(first, second),
    drafts: withMissing<Draft>(first.drafts, second.drafts),
  };
  for (const table of COMPARED_TABLES) merged[table] = mergedTable(table, first, second, choices);
  return mendMerged(merged as unknown as Session, first, second);
}

function choiceOf(pair: RecordPair | MetaPair, choices: MergeChoices): MergeChoice {
  const key = keyOf(pair);
  const wish = Object.hasOwn(choices, key) ? choices[key] : undefined;
  return wish !== undefined && pair.choices.includes(wish) ? wish : pair.suggested;
}

function mergedMeta(first: Session, second: Session, choices: MergeChoices): Meta {
  const fields = metaPairsOf(first, second).map((pair) => {
    const choice = choiceOf(pair, choices);
    return [
      pair.field,
      choice === 'both' ? joinedWords(pair.first, pair.second) : pair[choice],
    ] as const;
  });
  const startedAt = first.meta.startedAt ?? second.meta.startedAt;
  /* Whoever was promised that no name is told or kept was promised it in both. */
  const names = stricterOf(first.meta.names, second.meta.names);
  return { ...first.meta, startedAt, names, ...Object.fromEntries(fields) };
}

const stricterOf = (first: NamesPolicy, second: NamesPolicy): NamesPolicy =>
  NAMES_POLICIES.indexOf(first) > NAMES_POLICIES.indexOf(second) ? first : second;

function mergedTable(
  table: ComparedTable,
  first: Session,
  second: Session,
  choices: MergeChoices,
): Readonly<Record<string, AnyRecord>> {
  const records = new Map(Object.entries(tableOf(first, table)));
  const taken = new Set([...records.keys(), ...Object.keys(tableOf(second, table))]);
  for (const pair of recordPairsOf(table, first, second)) {
    const choice = choiceOf(pair, choices);
    if (choice !== 'both' || pair.first === null || pair.second === null) {
      const record = choice === 'second' ? pair.second : pair.first;
      if (record === null) records.delete(pair.id);
      else records.set(pair.id, record);
      continue;
    }
    const [one, other] = bothOf(pair, pair.first, pair.second);
    records.set(pair.id, one);
    if (other === undefined) continue;
    const id = freeId(pair.id, taken);
    taken.add(id);
    records.set(id, { ...other, id });
  }
  return Object.fromEntries(records);
}

/** An id for the second side's words: the same on every computer that merges the same two files. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  /* Ids have at most 64 characters. */
  const stem = id.slice(0, 56);
  for (let count = 2; ; count += 1) {
    const candidate = `${stem}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** What runs by itself is the first side's; what only the second has is kept. */
const withMissing = <T>(first: Table<T>, second: Table<T>): Table<T> => ({ ...second, ...first });

/** Letters that only the second side has on a desk come along: somebody has typed them. */
function mergedDesks(first: Session, second: Session): Table<Desk> {
  const desks = Object.values(first.desks).map((desk) => {
    const draft = second.desks[desk.id]?.draft ?? '';
    return isBlank(desk.draft) && draft !== '' ? { ...desk, draft } : desk;
  });
  return withMissing(Object.fromEntries(desks.map((desk) => [desk.id, desk])), second.desks);
}
