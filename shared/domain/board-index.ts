import type { Note, Session, StageId, Table, Theme, ThemeId } from './model';
import { inOrder } from './selectors';

/** A theme as it hangs on its board. */
export interface BoardTheme {
  readonly theme: Theme;
  /** The number people say and type; counts from 1 and follows the theme's place. */
  readonly number: number;
  /** Its notes, the one that came last at the end. */
  readonly notes: readonly Note[];
}

/** One question's board, looked up in one pass over the notes. */
export interface BoardIndex {
  readonly stageId: StageId;
  readonly themes: readonly BoardTheme[];
  readonly unsorted: readonly Note[];
  readonly themeById: ReadonlyMap<ThemeId, BoardTheme>;
  /** Only the notes of this question. */
  readonly noteByNumber: ReadonlyMap<number, Note>;
}

interface Kept {
  readonly themes: Table<Theme>;
  readonly index: BoardIndex;
}

/** Tables are replaced when they change, so that a board is built once for each state of both tables, however many parts of a screen ask. */
const kept = new WeakMap<Table<Note>, Map<StageId, Kept>>();

export function boardIndexOf(session: Session, stageId: StageId): BoardIndex {
  const ofNotes = kept.get(session.notes) ?? new Map<StageId, Kept>();
  const earlier = ofNotes.get(stageId);
  if (earlier !== undefined && earlier.themes === session.themes) return earlier.index;
  const index = buildIndex(session, stageId);
  ofNotes.set(stageId, { themes: session.themes, index });
  kept.set(session.notes, ofNotes);
  return index;
}

function buildIndex(session: Session, stageId: StageId): BoardIndex {
  const byTheme = new Map<ThemeId, Note[]>();
  const unsorted: Note[] = [];
  const noteByNumber = new Map<number, Note>();
  for (const note of inOrder(Object.values(session.notes))) {
    if (note.stageId !== stageId) continue;
    noteByNumber.set(note.number, note);
    if (note.themeId === null) {
      unsorted.push(note);
      continue;
    }
    const notes = byTheme.get(note.themeId);
    if (notes === undefined) byTheme.set(note.themeId, [note]);
    else notes.push(note);
  }
  const themes = inOrder(
    Object.values(session.themes).filter((theme) => theme.stageId === stageId),
  ).map((theme, place) => ({ theme, number: place + 1, notes: byTheme.get(theme.id) ?? [] }));
  return {
    stageId,
    themes,
    unsorted,
    themeById: new Map(themes.map((entry) => [entry.theme.id, entry])),
    noteByNumber,
  };
}
