import { isBlank } from '../lib/blank';
import type { Note, NoteKind, Session, Theme } from './model';
import { isSuccessTheme, notesOfTheme, stagesOf, themesOfStage } from './selectors';

/** One paper on the wall of wins. */
export interface Win {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
}

/** A longer why is for the minutes; on the wall the name alone tells more. */
const LONGEST_WHY = 160;

/** What a theme is called: its name, else its first note; empty where it has neither. */
const winNameOf = (session: Session, { id, name }: Theme): string =>
  isBlank(name) ? (notesOfTheme(session, id)[0]?.text ?? '').trim() : name.trim();

/** A success theme that the room has explained. */
export interface ExplainedWin {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** The success themes that the room has explained, with their reason; one without a name goes by its first note. */
export const successesOf = (session: Session): ExplainedWin[] =>
  stagesOf(session)
    .flatMap((stage) => themesOfStage(session, stage.id))
    .filter(({ id, why }) => isSuccessTheme(session, id) && !isBlank(why))
    .map((theme) => ({ id: theme.id, name: winNameOf(session, theme), why: theme.why }))
    .filter(({ name }) => !isBlank(name));

/** The explained successes as papers on the wall: what went well, and why. */
export const explainedWinsOf = (session: Session): Win[] =>
  successesOf(session).map(({ id, name, why }) => ({
    id,
    kind: 'well',
    text: why.length > LONGEST_WHY ? name : `${name}: ${why.trim()}`,
  }));

/**
 * The notes for the wall of wins: what went well, from the success themes with the most notes first. Themes take turns,
 * so that the first page already tells of many; notes outside of success themes follow.
 */
export function winsOf(session: Session): Note[] {
  const byTheme = stagesOf(session)
    .flatMap((stage) => themesOfStage(session, stage.id))
    .filter((theme) => isSuccessTheme(session, theme.id))
    .map((theme) => notesOfTheme(session, theme.id).filter((note) => note.kind === 'well'))
    .sort((a, b) => b.length - a.length);
  const longest = byTheme[0]?.length ?? 0;
  const wins: Note[] = [];
  for (let turn = 0; turn < longest; turn += 1) {
    for (const notes of byTheme) {
      const note = notes[turn];
      if (note !== undefined) wins.push(note);
    }
  }
  const shown = new Set(wins.map((note) => note.id));
  const others = Object.values(session.notes)
    .filter((note) => note.kind === 'well' && !shown.has(note.id))
    .sort((a, b) => a.number - b.number);
  return [...wins, ...others];
}
