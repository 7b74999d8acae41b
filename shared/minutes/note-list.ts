import { commonKindOf, contrastOf, writerRoleOf } from '../domain/contrast';
import type { Note, NoteKind, Theme } from '../domain/model';
import type { ListBlock, ParagraphBlock, Run, TextRun } from './blocks';
import { type MinutesContext, numberedActions, quoted } from './context';
import { bold, muted, oneLine, paragraph, plain } from './runs';

/** The notes as they were written, each with the actions that were made of it. */
export const noteList = (context: MinutesContext, notes: readonly Note[]): ListBlock => ({
  kind: 'list',
  marker: 'bullet',
  items: notes.map((note) => [quoted(context, note.text), ...became(context, note)]),
});

/** The notes of a theme. One of another kind than most says so, and whose it is where the room shows names. */
export function themeNoteList(
  context: MinutesContext,
  theme: Theme,
  notes: readonly Note[],
): ListBlock {
  const asked = context.session.stages[theme.stageId]?.noteKind ?? 'plain';
  const common = commonKindOf(notes, asked);
  return {
    kind: 'list',
    marker: 'bullet',
    items: notes.map((note) => [
      quoted(context, note.text),
      ...(note.kind === common ? [] : kindAndRole(context, note)),
      ...became(context, note),
    ]),
  };
}

/** ` (to change, Sales)` */
function kindAndRole(context: MinutesContext, note: Note): TextRun[] {
  const kind = context.texts.practice.noteKinds[note.kind];
  const role = oneLine(writerRoleOf(context.session, note));
  return role === ''
    ? [muted(` (${kind})`)]
    : [muted(` (${kind}, `), { ...quoted(context, role), isMuted: true }, muted(')')];
}

/** `Seen differently: went well (Service), to change (Sales)`; nothing where the year looked alike to everybody. */
export function contrastLine(context: MinutesContext, notes: readonly Note[]): ParagraphBlock[] {
  const contrast = contrastOf(context.session, notes);
  if (contrast === null) return [];
  const { labelled, practice } = context.texts;
  const told = (kind: NoteKind, roles: readonly string[]): Run[] => [
    plain(`${practice.noteKinds[kind]} (`),
    quoted(context, roles.map(oneLine).join(', ')),
    plain(')'),
  ];
  return [
    paragraph(
      'lead',
      bold(`${labelled(practice.seenDifferently)} `),
      ...told('well', contrast.well),
      plain(', '),
      ...told('change', contrast.change),
    ),
  ];
}

/** The actions that were made of a note. */
function became({ session, texts }: MinutesContext, note: Note): TextRun[] {
  const labels = numberedActions(session)
    .filter(({ record }) => record.noteId === note.id)
    .map(({ label }) => texts.actionReference(label));
  return labels.length === 0 ? [] : [muted(` (${labels.join(', ')})`)];
}
