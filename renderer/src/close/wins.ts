import type { Note, Session } from '@shared/domain/model';
import { isSuccessTheme, notesOfTheme, stagesOf, themesOfStage } from '@shared/domain/selectors';

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
