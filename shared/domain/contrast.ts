import type { Note, NoteKind, Session } from './model';
import { areNamesShown } from './names';

/** The role of whoever wrote a note, as it was typed; empty where nobody knows it, or nobody may be told from their notes. */
export const writerRoleOf = (session: Session, { authorId }: Note): string =>
  authorId === null || !areNamesShown(session) ? '' : (session.people[authorId]?.role.trim() ?? '');

/** The roles of those who wrote the given notes, each once, by the words that make them equal. */
function rolesOf(session: Session, notes: readonly Note[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const note of notes) {
    const role = writerRoleOf(session, note);
    const folded = role.toLocaleLowerCase();
    if (role !== '' && !roles.has(folded)) roles.set(folded, role);
  }
  return roles;
}

/** From how many different roles the notes come; 0 where no author's role is known or names are not shown. */
export const roleCountOf = (session: Session, notes: readonly Note[]): number =>
  rolesOf(session, notes).size;

/** The roles to which the same went well and was to change, as they were typed. */
export interface Contrast {
  readonly well: readonly string[];
  readonly change: readonly string[];
}

/**
 * One role tells of something that went well and another one of something to change: the year looked different to them, so both
 * should be heard. Null where it did not, and where names are not shown, because roles would tell who wrote what.
 */
export function contrastOf(session: Session, notes: readonly Note[]): Contrast | null {
  const of = (kind: NoteKind) =>
    rolesOf(
      session,
      notes.filter((note) => note.kind === kind),
    );
  const well = of('well');
  const change = of('change');
  const isSeenDifferently = [...well.keys()].some((role) =>
    [...change.keys()].some((other) => other !== role),
  );
  return isSeenDifferently ? { well: [...well.values()], change: [...change.values()] } : null;
}

/** Whether the notes show a contrast. */
export const hasContrast = (session: Session, notes: readonly Note[]): boolean =>
  contrastOf(session, notes) !== null;

/** The kind that most of the notes have; the given one where two are equally common. */
export function commonKindOf(notes: readonly Note[], fallback: NoteKind): NoteKind {
  const counts = new Map<NoteKind, number>();
  for (const note of notes) counts.set(note.kind, (counts.get(note.kind) ?? 0) + 1);
  let best = fallback;
  for (const [kind, count] of counts) if (count > (counts.get(best) ?? 0)) best = kind;
  return best;
}
