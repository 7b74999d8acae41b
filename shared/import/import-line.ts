import type { ActionKind, PersonId, StageId } from '../domain/model';
import type { IsoDay } from '../lib/iso-day';

/** Everything that may be wrong with a line; the words for each stand in the text tables. */
export const IMPORT_PROBLEMS = [
  'note-empty',
  'note-too-long',
  'note-twice',
  'person-unknown',
  'person-ambiguous',
  'question-unknown',
  'name-empty',
  'name-too-long',
  'name-no-letters',
  'name-on-list',
  'name-twice',
  'year-unclear',
  'action-empty',
  'action-too-long',
  'action-twice',
  'owner-none',
  'owner-many',
  'owner-unknown',
  'owner-ambiguous',
  'day-unclear',
  'day-past',
  'kind-unclear',
  'head-likely',
  'columns-unclear',
  'too-many',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** With one of these a line cannot come in, whatever is chosen for it. */
export const HOPELESS: ReadonlySet<ImportProblem> = new Set([
  'note-empty',
  'name-empty',
  'name-too-long',
  'action-empty',
  'action-too-long',
  'too-many',
]);

/** With these a line comes in all the same: without what could not be read, or with what somebody should look at. */
export const SMALL_LOSSES: ReadonlySet<ImportProblem> = new Set([
  'year-unclear',
  'day-unclear',
  'day-past',
  'kind-unclear',
]);

/** With these a line stands there already; bringing the same list in again leaves it out. */
const REPEATED: ReadonlySet<ImportProblem> = new Set([
  'note-twice',
  'name-on-list',
  'name-twice',
  'action-twice',
]);

/** The longest name of somebody who is added from a list: what is longer is a sentence, or a whole row. */
export const LONGEST_NAME = 80;

/** Whether a line takes one of the places of those that come in at once. */
export const takesPlace = ({ problems }: Pick<Told, 'problems'>): boolean =>
  !problems.some((problem) => HOPELESS.has(problem) || REPEATED.has(problem));

interface Told {
  /** The line of the text in which it begins; counts from 1. Behind the point stands which of its notes it is, where it has several. */
  readonly line: number;
  readonly kind: 'fine' | 'problem';
  readonly problems: readonly ImportProblem[];
}

export interface NoteLine extends Told {
  readonly target: 'notes';
  readonly text: string;
  /** As people count characters. */
  readonly length: number;
  /** First name first, also where the cell has it the other way round. */
  readonly who: string;
  /** The name as it stands in the cell. */
  readonly written: string;
  readonly authorId: PersonId | null;
  readonly question: string;
  readonly stageId: StageId | null;
}

export interface PersonLine extends Told {
  readonly target: 'people';
  /** First name first, also where the cell has it the other way round. */
  readonly name: string;
  /** The name as it stands in the cell. */
  readonly written: string;
  readonly role: string;
  readonly isManagement: boolean;
  readonly joinedYear: number | null;
  /** As it stands in the cell. */
  readonly joined: string;
}

export interface ActionLine extends Told {
  readonly target: 'actions';
  readonly text: string;
  /** First name first, also where the cell has it the other way round. */
  readonly owner: string;
  /** The owner as it stands in the cell. */
  readonly written: string;
  readonly ownerId: PersonId | null;
  readonly due: string;
  readonly dueOn: IsoDay | null;
  readonly kindWord: string;
  readonly actionKind: ActionKind;
  readonly measure: string;
}

export type ImportLine = NoteLine | PersonLine | ActionLine;

export const told = (
  line: number,
  problems: readonly ImportProblem[],
): Pick<Told, 'line' | 'kind' | 'problems'> => ({
  line,
  kind: problems.length === 0 ? 'fine' : 'problem',
  problems,
});
