import type { TableName } from './model';

/** Which side of a difference a merged session takes; both: the second one's words are kept beside the first one's. */
export const MERGE_CHOICES = ['first', 'second', 'both'] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

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
