import { NOTE_MAX_LENGTH, type StageId } from '../domain/model';
import { noteLength, tidyNoteText } from '../domain/note-text';
import { isBlank } from '../lib/blank';
import { err } from '../lib/result';
import { type FindPerson, personInCell } from './find-person';
import { type ImportProblem, told } from './import-line';
import type { ImportContext, RowReader } from './read-import';
import { safeLine, safeText } from './tidy-cell';

/** Reads notes: text, who wrote it, and the question that it answers. */
export function noteReader(
  { session, stageId: usual }: ImportContext,
  findPerson: FindPerson,
  findQuestion: (text: string) => StageId | null,
): RowReader {
  const seen = new Set(
    Object.values(session.notes).map((note) => keyOf(note.stageId, tidyNoteText(note.text))),
  );
  /* A name that nobody keeps need not be on the list. */
  const areNamesKept = session.meta.names !== 'never';
  return ({ line, cell, isTooMany }) => {
    const text = tidyNoteText(safeText(cell('note')));
    const written = safeLine(cell('who'));
    const question = safeLine(cell('question'));
    if (isTooMany) {
      const length = text.length;
      const unread = { text, length, who: written, written, question };
      return {
        target: 'notes',
        ...told(line, ['too-many']),
        ...unread,
        authorId: null,
        stageId: null,
      };
    }
    const length = noteLength(text);
    const problems: ImportProblem[] = [];
    if (isBlank(text)) problems.push('note-empty');
    if (length > NOTE_MAX_LENGTH) problems.push('note-too-long');
    const { name: who, found } = personInCell(written, findPerson);
    const author = areNamesKept ? found : err('empty' as const);
    if (!author.ok && author.error === 'ambiguous') problems.push('person-ambiguous');
    else if (!author.ok && author.error !== 'empty' && author.error !== 'nobody') {
      problems.push('person-unknown');
    }
    const stageId = isBlank(question) ? usual : findQuestion(question);
    if (stageId === null) problems.push('question-unknown');
    else if (!isBlank(text)) {
      const key = keyOf(stageId, text);
      if (seen.has(key)) problems.push('note-twice');
      seen.add(key);
    }
    return {
      target: 'notes',
      ...told(line, problems),
      text,
      length,
      who,
      written,
      question,
      authorId: author.ok ? author.value : null,
      stageId,
    };
  };
}

const keyOf = (stageId: StageId, text: string): string => `${stageId} ${text}`;
