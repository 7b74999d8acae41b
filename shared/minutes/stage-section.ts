import { talkOrderOf } from '../domain/ballot';
import { type Note, type Stage, type Theme, VIEW_FIELDS } from '../domain/model';
import { notesOfTheme, parkedOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import type { Block, ParagraphBlock } from './blocks';
import {
  isSuccess,
  looseNotesOf,
  type MinutesContext,
  numberedActions,
  numberedDecisions,
  quoted,
  stageName,
  themeName,
} from './context';
import { contrastLine, noteList, themeNoteList } from './note-list';
import { bold, heading, muted, oneLine, paragraph, plain } from './runs';

/** One question of the session: its themes in the order of talking, with what became of them, then the notes that lie in none. */
export function stageSection(context: MinutesContext, stage: Stage): Block[] {
  const { session, texts } = context;
  const themes = talkOrderOf(session, stage.id);
  const loose = looseNotesOf(session, stage);
  const title = stageName(context, stage);
  const question = oneLine(stage.question);
  return [
    heading(1, title),
    ...(isBlank(question) || question === title.text
      ? []
      : [paragraph('lead', quoted(context, question))]),
    ...themes.flatMap((theme) => themeSection(context, theme)),
    ...looseNotes(
      context,
      texts.withoutTheme,
      loose.filter((note) => !isUndiscussed(context, note)),
    ),
    ...looseNotes(
      context,
      texts.practice.ideasNotDiscussed,
      loose.filter((note) => isUndiscussed(context, note)),
    ),
    ...(themes.length === 0 && loose.length === 0 ? [paragraph('body', plain(texts.noNotes))] : []),
  ];
}

/** A weird idea that lies in no theme and became no action: it is not lost, and the minutes say that nobody talked about it. */
const isUndiscussed = ({ session }: MinutesContext, note: Note): boolean =>
  note.kind === 'idea' && !Object.values(session.actions).some(({ noteId }) => noteId === note.id);

const looseNotes = (context: MinutesContext, title: string, notes: readonly Note[]): Block[] =>
  notes.length === 0
    ? []
    : [
        heading(2, plain(`${title} (${context.texts.noteCount(notes.length)})`)),
        noteList(context, notes),
      ];

function themeSection(context: MinutesContext, theme: Theme): Block[] {
  const { session, texts } = context;
  const notes = notesOfTheme(session, theme.id);
  const success = isSuccess(session, theme);
  const ballot = session.ballots[theme.stageId];
  const counts = [
    texts.noteCount(notes.length),
    ...(ballot?.isShown === true ? [texts.dotCount(ballot.counts[theme.id] ?? 0)] : []),
  ];
  return [
    heading(2, themeName(context, theme), plain(` (${counts.join(', ')})`)),
    ...contrastLine(context, notes),
    ...said(context, success ? texts.whyItWorked : texts.why, theme.why),
    ...said(context, success ? texts.howWeKeepIt : texts.whatChanges, theme.keep),
    ...VIEW_FIELDS.flatMap((field) => said(context, texts.views[field], theme[field])),
    ...outcomes(context, theme),
    ...(notes.length === 0 ? [] : [themeNoteList(context, theme, notes)]),
  ];
}

/** `Label: words`, or nothing where nobody has said anything. */
const said = (context: MinutesContext, label: string, words: string): ParagraphBlock[] =>
  isBlank(words)
    ? []
    : [paragraph('lead', bold(`${context.texts.labelled(label)} `), quoted(context, words.trim()))];

/** Every theme ends in an action, a decision or an open word that there is none. */
function outcomes(context: MinutesContext, theme: Theme): ParagraphBlock[] {
  const { session, texts } = context;
  const isOn = ({ record }: { readonly record: { readonly themeId: string | null } }) =>
    record.themeId === theme.id;
  const found = [
    ...numberedActions(session)
      .filter(isOn)
      .flatMap(({ label, record }) =>
        said(context, texts.actionReference(label), orEmptyText(context, record.text)),
      ),
    ...numberedDecisions(session)
      .filter(isOn)
      .flatMap(({ label, record }) =>
        said(context, texts.decisionReference(label), orEmptyText(context, record.text)),
      ),
    ...parkedOf(session)
      .filter((item) => item.themeId === theme.id)
      .flatMap((item) => said(context, texts.parkedReference, orEmptyText(context, item.text))),
    ...said(context, texts.noAction, theme.noActionBecause),
  ];
  return found.length > 0 ? found : [paragraph('lead', muted(texts.noOutcome))];
}

const orEmptyText = (context: MinutesContext, text: string): string =>
  isBlank(text) ? context.texts.emptyText : text;
