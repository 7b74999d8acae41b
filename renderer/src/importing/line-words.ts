import type { Person, Session } from '@shared/domain/model';
import { areNamesShown } from '@shared/domain/names';
import { wholeNamesOf } from '@shared/domain/selectors';
import type { ImportLine, ImportProblem } from '@shared/import/import-line';
import { type LineChoice, notesOf } from '@shared/import/plan-import';
import { questionsOf } from '@shared/import/read-import';
import type { Texts } from '@shared/text';
import { shortDate } from '@shared/text/dates';

/** Longer cells are told by their beginning: here they only have to be found again. */
export const LONGEST_CELL = 48;
/** A note that is too long shows more than fits on one, so that people see why. */
const LONGEST_TEXT = 150;

export const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** What a line says, on the screen and in rows of a page. */
export interface LineWords {
  readonly text: string;
  /** What is wrong, or that nothing is; and then what else the line says. */
  readonly verdict: string;
  readonly facts: string;
}

/** Names that go into words; whoever wrote a note stays unnamed where the room agreed on that. */
export interface Names {
  readonly session: Session;
  readonly whole: ReadonlyMap<string, string>;
  readonly areShown: boolean;
}

export const namesFor = (session: Session): Names => ({
  session,
  whole: wholeNamesOf(session),
  areShown: areNamesShown(session),
});

function detailOf(line: ImportLine, problem: ImportProblem, areShown: boolean): string {
  if (line.target === 'notes') {
    if (problem === 'note-too-long') return String(line.length);
    if (problem === 'question-unknown') return line.question;
    return areShown ? line.who : '';
  }
  if (line.target === 'people') return problem === 'name-no-letters' ? line.name : line.joined;
  if (problem === 'day-unclear' || problem === 'day-past') return line.due;
  return problem === 'kind-unclear' ? line.kindWord : line.owner;
}

export function lineWords(
  line: ImportLine,
  choice: LineChoice,
  texts: Texts,
  { session, whole, areShown }: Names,
): LineWords {
  const { importing, setup, actions } = texts;
  const problems = line.problems.map((problem) =>
    importing.problems[problem](short(detailOf(line, problem, areShown), LONGEST_CELL)),
  );
  const verdict =
    problems.length > 0
      ? problems.join('; ')
      : choice === 'out'
        ? importing.staysOut
        : importing.fine;
  if (line.problems.includes('too-many')) {
    const beginning = line.target === 'people' ? line.name : line.text;
    return { text: short(beginning, LONGEST_CELL), verdict, facts: '' };
  }
  const nameOf = (id: string | null) => (id === null ? '' : (whole.get(id) ?? ''));
  const facts = (...parts: readonly string[]) =>
    parts
      .filter((part) => part !== '')
      .map((part) => short(part, LONGEST_CELL))
      .join(' · ');
  const readAs = (written: string, name: string) =>
    written === name ? '' : importing.readAs(written, name);
  const beside = (said: string, read: string) =>
    [said, read].filter((part) => part !== '').join(' · ');
  if (line.target === 'people') {
    return {
      text: short(line.name, LONGEST_TEXT),
      verdict,
      facts: beside(
        facts(
          line.role,
          line.isManagement ? setup.people.marks.management : '',
          line.joinedYear === null ? '' : String(line.joinedYear),
        ),
        readAs(line.written, line.name),
      ),
    };
  }
  if (line.target === 'actions') {
    return {
      text: short(line.text, LONGEST_TEXT),
      verdict,
      facts: beside(
        facts(
          nameOf(line.ownerId),
          line.dueOn === null ? '' : shortDate(line.dueOn, session.meta.locale),
          line.problems.includes('kind-unclear') ? '' : actions.kinds[line.actionKind],
          line.measure,
        ),
        readAs(line.written, line.owner),
      ),
    };
  }
  const questions = questionsOf(session);
  const stage = questions.find(({ id }) => id === line.stageId);
  return {
    text: short(line.text, LONGEST_TEXT),
    verdict,
    facts: beside(
      facts(
        areShown ? nameOf(line.authorId) : '',
        questions.length > 1 ? (stage?.title ?? '') : '',
      ),
      areShown ? readAs(line.written, line.who) : '',
    ),
  };
}

/** The words of one choice. */
export function choiceWord(
  choice: LineChoice,
  line: ImportLine,
  people: readonly Person[],
  { importing }: Texts,
  { whole, areShown }: Names,
): string {
  const { choices } = importing;
  const isNote = line.target === 'notes';
  if (choice === 'out') return choices.out;
  if (choice === 'without') return isNote ? choices.withoutName : choices.withoutOwner;
  if (choice === 'take') {
    const count = isNote ? notesOf(line).length : 1;
    return count > 1 ? choices.split(count) : choices.take;
  }
  if (choice === 'add') {
    const name = isNote ? (areShown ? line.who : '') : line.target === 'actions' ? line.owner : '';
    return choices.add(short(name, LONGEST_CELL));
  }
  const id = choice.slice('person:'.length);
  const name = whole.get(id) ?? people.find((person) => person.id === id)?.name ?? '';
  return isNote ? choices.from(name) : choices.owner(name);
}
