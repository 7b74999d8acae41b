import type { BoardIndex } from './board-index';
import type { Likeness } from './likeness';
import type { Note, NoteId, ThemeId } from './model';

/** Unsorted notes that may belong together, or into a theme that is there. Only a person makes a theme of them. */
export interface Suggestion {
  /** At least one; at least two where there is no theme. The likest first. */
  readonly noteIds: readonly NoteId[];
  readonly themeId: ThemeId | null;
}

/** From here on two notes are worth being laid side by side: on the sample mornings every such pair lies in one theme. */
const WORTH_A_HINT = 0.2;

/** Kept loosely together a group may grow; a chain of notes of which each is only like the next one must not. */
const WORTH_JOINING = WORTH_A_HINT / 2;

/** The note that says most nearly the same as another one and does not lie with it already; null where none comes near. */
export function likestNoteOf(index: BoardIndex, likeness: Likeness, note: Note): Note | null {
  const notes = new Map([...index.noteByNumber.values()].map((one) => [one.id, one]));
  for (const like of likeness.like(note.id)) {
    if (like.likeness < WORTH_A_HINT) return null;
    const other = notes.get(like.id);
    if (other === undefined) continue;
    if (other.themeId === null || other.themeId !== note.themeId) return other;
  }
  return null;
}

interface Group {
  readonly themeId: ThemeId | null;
  /** The notes of its theme, then those that were found for it. */
  readonly notes: readonly Note[];
}

/**
 * What may belong together among the unsorted notes, the likest first: the two likest groups become one as long as they
 * are like enough on average (agglomerative clustering, average linkage). Two themes never do: people made them two.
 */
export function suggestionsFor(index: BoardIndex, likeness: Likeness): Suggestion[] {
  const between = likenessTable(index, likeness);
  const groups: Group[] = [
    ...index.themes.map(({ theme, notes }) => ({ themeId: theme.id, notes })),
    ...index.unsorted.map((note) => ({ themeId: null, notes: [note] })),
  ];
  const found: Group[] = [];
  for (;;) {
    const best = likestPair(groups, between);
    if (best === null) break;
    const [one, other] = best;
    const joined = {
      themeId: one.themeId ?? other.themeId,
      notes:
        other.themeId === null ? [...one.notes, ...other.notes] : [...other.notes, ...one.notes],
    };
    for (const gone of best) {
      groups.splice(groups.indexOf(gone), 1);
      if (found.includes(gone)) found.splice(found.indexOf(gone), 1);
    }
    groups.push(joined);
    found.push(joined);
  }
  return found.map(({ themeId, notes }) => ({
    themeId,
    noteIds: notes.filter((note) => note.themeId === null).map(({ id }) => id),
  }));
}

type Between = (one: Note, other: Note) => number;

function likenessTable(index: BoardIndex, likeness: Likeness): Between {
  const table = new Map<NoteId, Map<NoteId, number>>();
  for (const note of index.noteByNumber.values()) {
    table.set(note.id, new Map(likeness.like(note.id).map((like) => [like.id, like.likeness])));
  }
  return (one, other) => table.get(one.id)?.get(other.id) ?? 0;
}

/** The two groups that are likest on average, of those in which two notes are worth a hint. */
function likestPair(groups: readonly Group[], between: Between): readonly [Group, Group] | null {
  let best: readonly [Group, Group] | null = null;
  let highest = WORTH_JOINING;
  groups.forEach((one, place) => {
    for (const other of groups.slice(place + 1)) {
      if (one.themeId !== null && other.themeId !== null) continue;
      const pairs = one.notes.flatMap((note) => other.notes.map((its) => between(note, its)));
      const average = pairs.reduce((sum, like) => sum + like, 0) / pairs.length;
      if (average < highest || Math.max(...pairs) < WORTH_A_HINT) continue;
      highest = average;
      best = [one, other];
    }
  });
  return best;
}
