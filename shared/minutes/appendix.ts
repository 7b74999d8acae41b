import type { Note } from '../domain/model';
import { areNamesShown } from '../domain/names';
import type { Block } from './blocks';
import { type MinutesContext, nameOf, quoted, stageName, themeName, themeOf } from './context';
import { bold, cell, heading, muted, paragraph, plain } from './runs';

/** People say and type the numbers; two merged files may hold one twice, and then the id decides. */
const byNumber = (a: Note, b: Note): number =>
  a.number - b.number || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Every note exactly once, word for word, wherever it lies: nothing that was written is ever lost. Weird ideas keep their mark; who
 * wrote what stands there only where the room shows names.
 */
export function appendix(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const columns = texts.noteColumns;
  const notes = Object.values(session.notes).sort(byNumber);
  /* A column that would stay empty tells nobody anything. */
  const isSigned = areNamesShown(session) && notes.some(({ authorId }) => authorId !== null);
  const rows = notes.map((note) => {
    const stage = session.stages[note.stageId];
    const theme = themeOf(session, note);
    return [
      cell(bold(String(note.number))),
      cell(quoted(context, note.text)),
      cell(
        stage === undefined ? plain(texts.noQuestion) : stageName(context, stage),
        ...(note.kind === 'idea' ? [muted(` (${texts.practice.weirdIdea})`)] : []),
      ),
      cell(theme === null ? plain(texts.noTheme) : themeName(context, theme)),
      ...(isSigned ? [cell(plain(nameOf(context, note.authorId) ?? texts.noWriter))] : []),
    ];
  });
  const title = heading(1, plain(texts.appendix));
  if (rows.length === 0) return [title, paragraph('body', plain(texts.noNotes))];
  return [
    title,
    paragraph('body', plain(texts.appendixIntro(rows.length))),
    {
      kind: 'table',
      columns: [
        { header: columns.number, share: 7 },
        { header: columns.note, share: isSigned ? 40 : 46 },
        { header: columns.question, share: isSigned ? 18 : 22 },
        { header: columns.theme, share: isSigned ? 20 : 25 },
        ...(isSigned ? [{ header: columns.writer, share: 15 }] : []),
      ],
      rows,
    },
  ];
}
