import {
  COMPARED_TABLES,
  keyOf,
  type MergeChoice,
  metaPairsOf,
  recordPairsOf,
} from './compare-pairs';
import { type CompareWords, factInWords, PLAIN_WORDS, recordInWords } from './compare-words';
import type { Session, TableName } from './model';

export { MERGE_CHOICES, type MergeChoice } from './compare-pairs';

/** One record in which two versions of a session differ. */
export interface Difference {
  /** `table/id`, or `meta/<field>`. */
  readonly key: string;
  readonly table: TableName | 'meta';
  /** What each side has, in words that people wrote; null where that side does not have it. */
  readonly first: string | null;
  readonly second: string | null;
  readonly choices: readonly MergeChoice[];
  /** What loses nothing. */
  readonly suggested: MergeChoice;
}

/** Whether a session has everything that another one has, in the same words. It may have more. */
export const hasAllOf = (session: Session, other: Session): boolean =>
  compareSessions(other, session).every(({ first }) => first === null);

/**
 * Every record and fact in which two versions of one session differ, matched by id: facts first, then table by table. Places
 * in lists, moments, clocks and what lies on the desk are no differences: a merged session has the first side's.
 */
export function compareSessions(
  first: Session,
  second: Session,
  words: CompareWords = PLAIN_WORDS,
): readonly Difference[] {
  const facts = metaPairsOf(first, second).map((pair) => ({
    key: keyOf(pair),
    table: 'meta' as const,
    first: factInWords(pair, 'first', first, words),
    second: factInWords(pair, 'second', second, words),
    choices: pair.choices,
    suggested: pair.suggested,
  }));
  const records = COMPARED_TABLES.flatMap((table) => recordPairsOf(table, first, second)).map(
    (pair) => ({
      key: keyOf(pair),
      table: pair.table,
      first: recordInWords(pair, 'first', first, words),
      second: recordInWords(pair, 'second', second, words),
      choices: pair.choices,
      suggested: pair.suggested,
    }),
  );
  return [...facts, ...records];
}
