import { IMPORT_LIMITS } from '../domain/commands/import';
import type { Locale, Session, StageId } from '../domain/model';
import { peopleOf, stagesOf } from '../domain/selectors';
import type { IsoDay } from '../lib/iso-day';
import { actionReader } from './action-lines';
import { type ImportTarget, PERSON_COLUMN } from './columns';
import { personFinder } from './find-person';
import { questionFinder, questionOfHead } from './find-question';
import { type ImportLine, takesPlace, told } from './import-line';
import { noteReader } from './note-lines';
import { personReader } from './person-lines';
import { type ColumnAnswer, type ImportTable, tableOf } from './table';

/** What a list is compared with, and how its days are read. */
export interface ImportContext {
  readonly session: Session;
  readonly locale: Locale;
  readonly today: IsoDay;
  /** The question of notes that name none; null where the agenda has no question. */
  readonly stageId: StageId | null;
  /** What somebody said of columns that were asked for. */
  readonly columns?: ColumnAnswer | null;
}

export interface ImportReading
  extends Pick<ImportTable, 'headLine' | 'delimiter' | 'asked' | 'unread'> {
  readonly target: ImportTarget;
  /** Every line that says something, once, in the sequence of the text; the head row is none of them. */
  readonly lines: readonly ImportLine[];
}

/** Rows beyond are not looked at closely, so that a file of a million lines is told at once, too. */
const MOST_READ = 20_000;

/** Reads one row; the rows come in their sequence. */
export type RowReader = (row: {
  readonly line: number;
  readonly cell: (column: keyof ImportTable['places']) => string;
  /** The cells behind the first, where nothing says which of them is what; else none. */
  readonly loose: readonly string[];
  readonly isTooMany: boolean;
}) => ImportLine;

/** Reads a list that was collected beforehand, as a file's text or as it was pasted. No text is refused as a whole. */
export function readImport(
  text: string,
  target: ImportTarget,
  context: ImportContext,
): ImportReading {
  const { session } = context;
  const findPerson = personFinder(peopleOf(session));
  const findQuestion = questionFinder(questionsOf(session));
  const table = tableOf(
    text,
    target,
    {
      isPerson: (cell) => findPerson(cell).ok,
      isQuestion: (cell) => findQuestion(cell) !== null,
      questionOfHead: questionOfHead(questionsOf(session)),
    },
    context.columns,
  );
  const { rows, places, headLine, delimiter, asked, unread } = table;
  const person = PERSON_COLUMN[target];
  const isLoose = headLine === null && asked === undefined;
  const read: RowReader =
    target === 'notes'
      ? noteReader(context, findPerson, findQuestion)
      : target === 'people'
        ? personReader(session)
        : actionReader(context, findPerson);
  let taken = 0;
  const lines = rows.map(({ line, cells }, at) => {
    const isTooMany = taken >= IMPORT_LIMITS[target] || at >= MOST_READ;
    const inColumn = (place: number | undefined) => cells[place ?? -1] ?? '';
    const one = read({
      line,
      loose: isLoose ? cells.slice(1) : [],
      cell: (column) =>
        column === person && places.first !== undefined
          ? `${inColumn(places.first)} ${inColumn(places[column])}`.trim()
          : inColumn(places[column]),
      isTooMany,
    });
    if (line === table.likeHead && !isTooMany) return { ...one, ...told(line, ['head-likely']) };
    if (takesPlace(one)) taken += 1;
    if (table.isUnclear !== true || isTooMany) return one;
    return { ...one, ...told(line, ['columns-unclear', ...one.problems]) };
  });
  return {
    target,
    lines,
    headLine,
    delimiter,
    ...(asked === undefined ? {} : { asked }),
    ...(unread === undefined ? {} : { unread }),
  };
}

/** The stages that notes can belong to, in the sequence of the agenda. */
export const questionsOf = (session: Session) =>
  stagesOf(session).filter(({ kind }) => kind === 'question');
