import { isBlank } from '../lib/blank';
import { withoutTheme } from './ballot';
import type { NoteId, Theme, ThemeId } from './model';
import type { Ports } from './ports';
import {
  hasContentBesidesNotes,
  nextOrder,
  notesOfTheme,
  themesOfStage,
  unsortedNotesOf,
} from './selectors';
import type { Transaction } from './transaction';

/** Puts a note at the end of a theme, or of the unsorted notes; the theme it leaves may dissolve. */
export function placeNote(tx: Transaction, noteId: NoteId, themeId: ThemeId | null): void {
  const note = tx.session.notes[noteId];
  if (note === undefined || note.themeId === themeId) return;
  const neighbours =
    themeId === null
      ? unsortedNotesOf(tx.session, note.stageId)
      : notesOfTheme(tx.session, themeId);
  tx.put('notes', { ...note, themeId, order: nextOrder(neighbours) });
  if (note.themeId !== null) dissolveIfParted(tx, note.themeId);
}

/** A new theme at the end of a question's board. */
export function createTheme(tx: Transaction, stageId: string, name: string, ports: Ports): Theme {
  const theme: Theme = {
    id: ports.newId(),
    stageId,
    order: nextOrder(themesOfStage(tx.session, stageId)),
    name,
    why: '',
    keep: '',
    noActionBecause: '',
    clientView: '',
    departmentView: '',
    newcomerView: '',
    ownerView: '',
  };
  tx.put('themes', theme);
  return theme;
}

/**
 * After a note has left: a theme without a name that holds a single note dissolves, because it was a pair which somebody
 * has parted again; so does one that is empty.
 */
export function dissolveIfParted(tx: Transaction, themeId: ThemeId): void {
  const theme = tx.session.themes[themeId];
  const notes = notesOfTheme(tx.session, themeId);
  const [last] = notes;
  const isNameless = theme !== undefined && isBlank(theme.name);
  const isPair = notes.length === 1 && last !== undefined;
  if (isNameless && isPair && !hasContentBesidesNotes(tx.session, theme)) {
    const order = nextOrder(unsortedNotesOf(tx.session, last.stageId));
    tx.put('notes', { ...last, themeId: null, order });
  }
  dissolveIfEmpty(tx, themeId);
}

/**
 * Removes a theme that holds no note, unless something was written about it or hangs on it: words are never thrown away.
 */
export function dissolveIfEmpty(tx: Transaction, themeId: ThemeId | null): void {
  const theme = themeId === null ? undefined : tx.session.themes[themeId];
  if (theme === undefined || hasContentBesidesNotes(tx.session, theme)) return;
  if (notesOfTheme(tx.session, theme.id).length > 0) return;
  const ballot = tx.session.ballots[theme.stageId];
  if (ballot !== undefined) tx.put('ballots', withoutTheme(tx.session, ballot, theme.id));
  tx.remove('themes', theme.id);
}
