import type {
  Action,
  ActionId,
  Decision,
  Locale,
  Note,
  PersonId,
  Session,
  Stage,
  Theme,
} from '../domain/model';
import {
  actionsOf,
  decisionsOf,
  isSuccessTheme,
  notesOfTheme,
  stagesOf,
  unsortedNotesOf,
} from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { type Texts, textsFor } from '../text';
import { languageOf } from '../text/dates';
import type { MinutesTexts } from '../text/en/minutes';
import type { TextRun } from './blocks';
import { oneLine, plain } from './runs';

/** Everything that the parts of the minutes share: the session, its words, and who is called what. */
export interface MinutesContext {
  readonly session: Session;
  readonly locale: Locale;
  readonly texts: MinutesTexts;
  /** Minutes that the session's place is ahead of UTC; null where nobody knows. */
  readonly utcOffsetMinutes: number | null;
}

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  'en-GB': 'en-GB',
  'en-US': 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
};
export const languageTagOf = (locale: Locale): string => LANGUAGE_TAGS[locale];

/**
 * People's own words. Where the minutes are written in another language than the session was held in, they say so,
 * so that a screen reader pronounces them rightly.
 */
export function quoted(context: MinutesContext, text: string, fallback?: string): TextRun {
  if (isBlank(text)) return plain(fallback ?? context.texts.emptyText);
  const spoken = context.session.meta.locale;
  return languageOf(spoken) === languageOf(context.locale)
    ? plain(text)
    : { ...plain(text), languageTag: languageTagOf(spoken) };
}

/** The standard terms of the practices in the language of the minutes. */
export const termsOf = (context: MinutesContext): Texts['terms'] => textsFor(context.locale).terms;

/** The session's title, or the words that stand for a missing one. */
export function titleOf(context: MinutesContext): string {
  const title = oneLine(context.session.meta.title);
  return isBlank(title) ? context.texts.untitled : title;
}

/** A person's full name; null where the person is unknown to the session. */
export function nameOf(context: MinutesContext, personId: PersonId | null): string | null {
  const person = personId === null ? undefined : context.session.people[personId];
  if (person === undefined) return null;
  const name = oneLine(person.name);
  return isBlank(name) ? context.texts.unnamedPerson : name;
}

export interface Numbered<T> {
  readonly label: string;
  readonly record: T;
}

/** The actions as A1, A2, … in their order. */
export const numberedActions = (session: Session): Numbered<Action>[] =>
  actionsOf(session).map((record, index) => ({ label: `A${index + 1}`, record }));

/** `A3`; null where the session holds no such action. */
export const labelOfAction = (session: Session, actionId: ActionId | null): string | null =>
  numberedActions(session).find(({ record }) => record.id === actionId)?.label ?? null;

/** The decisions as D1, D2, … in their order. */
export const numberedDecisions = (session: Session): Numbered<Decision>[] =>
  decisionsOf(session).map((record, index) => ({ label: `D${index + 1}`, record }));

/** The note's theme; null also where a file names one that it does not hold. */
export const themeOf = (session: Session, note: Note): Theme | null =>
  note.themeId === null ? null : (session.themes[note.themeId] ?? null);

export const themeName = (context: MinutesContext, theme: Theme): TextRun =>
  quoted(context, oneLine(theme.name), context.texts.unnamedTheme);

export const stageName = (context: MinutesContext, stage: Stage): TextRun =>
  quoted(context, oneLine(stage.title), context.texts.unnamedStage);

/** A stage has a section of its own when it asks a question, or when notes or themes lie in it all the same. */
export function sectionStagesOf(session: Session): Stage[] {
  const used = new Set<string>([
    ...Object.values(session.notes).map((note) => note.stageId),
    ...Object.values(session.themes).map((theme) => theme.stageId),
  ]);
  return stagesOf(session).filter((stage) => stage.kind === 'question' || used.has(stage.id));
}

/** Notes of a stage that lie in no theme of the session. */
export const looseNotesOf = (session: Session, stage: Stage): Note[] => {
  const unsorted = unsortedNotesOf(session, stage.id);
  const astray = Object.values(session.notes)
    .filter((note) => note.stageId === stage.id && note.themeId !== null)
    .filter((note) => themeOf(session, note) === null)
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  return [...unsorted, ...astray];
};

/** A success is told from what its notes say; a theme without notes from what its stage asks for. */
export const isSuccess = (session: Session, theme: Theme): boolean =>
  isSuccessTheme(session, theme.id) ||
  (notesOfTheme(session, theme.id).length === 0 &&
    session.stages[theme.stageId]?.noteKind === 'well');
