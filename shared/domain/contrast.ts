import type { Note, NoteKind, Session } from './model';
import { areNamesShown } from './names';

/** The roles of those who wrote the given notes, as they are compared; none where nobody may be told from their notes. */
function rolesOf(session: Session, notes: readonly Note[]): ReadonlySet<string> {
  const roles = new Set<string>();
  if (!areNamesShown(session)) return roles;
  for (const { authorId } of notes) {
    const role = authorId === null ? '' : (session.people[authorId]?.role.trim() ?? '');
    if (role !== '') roles.add(role.toLocaleLowerCase());
  }
  return roles;
}

/** From how many different roles the notes come; 0 where no author's role is known or names are not shown. */
export const roleCountOf = (session: Session, notes: readonly Note[]): number =>
  rolesOf(session, notes).size;

/**
 * Whether one role tells of something that went well and another one of something to change: the year looked different to them,
 * so both should be heard. False where names are not shown, because roles would tell who wrote what.
 */
export function hasContrast(session: Session, notes: readonly Note[]): boolean {
  const of = (kind: NoteKind) => [
    ...rolesOf(
      session,
      notes.filter((note) => note.kind === kind),
    ),
  ];
  const change = of('change');
  return of('well').some((role) => change.some((other) => other !== role));
}
