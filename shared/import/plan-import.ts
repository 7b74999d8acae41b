import { IMPORT_LIMITS, type Imported, type ImportedSomebody } from '../domain/commands/import';
import { NOTE_MAX_LENGTH, type Person, type PersonId, type StageId } from '../domain/model';
import { splitIntoNotes } from '../domain/note-text';
import { foldName } from '../domain/owner';
import {
  HOPELESS,
  type ImportLine,
  type ImportProblem,
  LONGEST_NAME,
  SMALL_LOSSES,
} from './import-line';

/**
 * take: as it is, a note that is too long as several. out: not at all. without: without a name, or without an owner. add: the
 * person named joins the list. person: somebody of the list instead of who was named.
 */
export type LineChoice = 'take' | 'out' | 'without' | 'add' | `person:${PersonId}`;

/** What somebody chose for a line; where nothing was, the first choice that the line has holds. */
export interface Chosen {
  readonly choice?: LineChoice;
  /** The question, for a note that names none of the agenda's. */
  readonly stageId?: StageId;
}
export type ChosenLines = Readonly<Record<number, Chosen>>;

const UNNAMED: ReadonlySet<ImportProblem> = new Set([
  'person-unknown',
  'person-ambiguous',
  'owner-none',
  'owner-many',
  'owner-unknown',
  'owner-ambiguous',
]);
const ADDABLE: ReadonlySet<ImportProblem> = new Set(['person-unknown', 'owner-unknown']);

/** The name in a line that is nobody's on the list. */
export const nameIn = (line: ImportLine): string =>
  line.target === 'notes' ? line.who : line.target === 'actions' ? line.owner : line.name;

/** The lines that name the same one, be it nobody on the list, several people, or no owner: one answer can hold for all of them. */
export const linesOfSameName = (
  of: ImportLine,
  lines: readonly ImportLine[],
): readonly ImportLine[] => {
  const isUnnamed = ({ problems }: ImportLine) => problems.some((one) => UNNAMED.has(one));
  const name = foldName(nameIn(of));
  return isUnnamed(of)
    ? lines.filter((line) => isUnnamed(line) && foldName(nameIn(line)) === name)
    : [];
};

const isAddable = (line: ImportLine): boolean =>
  line.problems.some((problem) => ADDABLE.has(problem)) && nameIn(line).length <= LONGEST_NAME;

/**
 * What can be done with a line, what happens without a word first: by itself a line comes in whose words can be read, and that
 * leaves nobody to be chosen.
 */
export function choicesFor(
  line: ImportLine,
  chosen: Chosen | undefined,
  people: readonly Person[],
): readonly LineChoice[] {
  const { problems } = line;
  if (problems.some((problem) => HOPELESS.has(problem))) return ['out'];
  const hasNoQuestion = problems.includes('question-unknown');
  if (hasNoQuestion && chosen?.stageId === undefined) return ['out'];
  if (problems.some((problem) => UNNAMED.has(problem))) {
    return [
      'out',
      'without',
      ...(isAddable(line) ? (['add'] as const) : []),
      ...people.map(({ id }): LineChoice => `person:${id}`),
    ];
  }
  const isSettled = problems.every(
    (problem) => problem === 'question-unknown' || SMALL_LOSSES.has(problem),
  );
  return isSettled ? ['take', 'out'] : ['out', 'take'];
}

export function choiceOf(
  line: ImportLine,
  chosen: Chosen | undefined,
  people: readonly Person[],
): LineChoice {
  const choices = choicesFor(line, chosen, people);
  const wanted = choices.find((choice) => choice === chosen?.choice);
  return wanted ?? choices[0] ?? 'out';
}

export interface ImportPlan {
  readonly payload: Imported;
  /** So many lines stay out. */
  readonly out: number;
  /** So many of them only because no more come in at once: the same list brings them the next time. */
  readonly later: number;
  /** By how many people the notes are, or to how many the actions go. */
  readonly writers: number;
  /** More than comes in at once. */
  readonly isTooMuch: boolean;
}

/** What comes in after all choices. */
export function planImport(
  lines: readonly ImportLine[],
  chosen: ChosenLines,
  people: readonly Person[],
): ImportPlan {
  const added: { -readonly [K in keyof Imported]: Imported[K][number][] } = {
    people: [],
    notes: [],
    actions: [],
  };
  const addedByName = new Map<string, number>();
  const writers = new Set<string>();
  let out = 0;
  const personAdded = (name: string): ImportedSomebody => {
    const key = foldName(name);
    const known = addedByName.get(key);
    if (known !== undefined) return { added: known };
    added.people.push({
      name: name.slice(0, 500),
      role: '',
      isManagement: false,
      joinedYear: null,
    });
    addedByName.set(key, added.people.length - 1);
    return { added: added.people.length - 1 };
  };
  const somebody = (choice: LineChoice, name: string, found: PersonId | null) => {
    const one =
      choice === 'add'
        ? personAdded(name)
        : choice.startsWith('person:')
          ? { id: choice.slice('person:'.length) }
          : choice === 'without' || found === null
            ? null
            : { id: found };
    if (one !== null) writers.add('id' in one ? one.id : `added ${one.added}`);
    return one;
  };
  for (const line of lines) {
    const choice = choiceOf(line, chosen[line.line], people);
    if (choice === 'out') {
      out += 1;
    } else if (line.target === 'people') {
      const { name, role, isManagement, joinedYear } = line;
      added.people.push({ name, role, isManagement, joinedYear });
    } else if (line.target === 'actions') {
      const { text, actionKind: kind, dueOn, measure } = line;
      const owner = somebody(choice, line.owner, line.ownerId);
      added.actions.push({ text, kind, owner, dueOn, measure });
    } else {
      const stageId = line.stageId ?? chosen[line.line]?.stageId ?? '';
      const by = somebody(choice, line.who, line.authorId);
      for (const text of notesOf(line)) added.notes.push({ stageId, text, by });
    }
  }
  return {
    payload: added,
    out,
    later: lines.filter(({ problems }) => problems.includes('too-many')).length,
    writers: writers.size,
    isTooMuch: (['people', 'notes', 'actions'] as const).some(
      (what) => added[what].length > IMPORT_LIMITS[what],
    ),
  };
}

/** The notes that a line gives: several where its text is too long for one. */
export const notesOf = ({ text, length }: { readonly text: string; readonly length: number }) =>
  length > NOTE_MAX_LENGTH ? splitIntoNotes(text) : [text];
