import type { Person, PersonId, Session } from '@shared/domain/model';
import { presentPeopleOf } from '@shared/domain/selectors';

/** Why somebody comes early in the list of those who may type for another. */
export type TypistReason = 'facilitates' | 'next-seat' | null;

export interface Typist {
  readonly person: Person;
  readonly reason: TypistReason;
}

/** Who may type for a person: the facilitator first, then whoever sits beside them, then everybody else in the room as they sit. */
export function typistsFor(session: Session, personId: PersonId): Typist[] {
  const here = presentPeopleOf(session);
  const at = here.findIndex((person) => person.id === personId);
  const beside = new Set(
    at === -1
      ? []
      : [here.at((at + 1) % here.length)?.id, here.at((at - 1 + here.length) % here.length)?.id],
  );
  const reasonOf = (person: Person): TypistReason =>
    person.id === session.meta.facilitatorId
      ? 'facilitates'
      : beside.has(person.id)
        ? 'next-seat'
        : null;
  const rank = ({ reason }: Typist) => (reason === null ? 2 : reason === 'facilitates' ? 0 : 1);
  return here
    .filter((person) => person.id !== personId)
    .map((person) => ({ person, reason: reasonOf(person) }))
    .sort((a, b) => rank(a) - rank(b));
}
