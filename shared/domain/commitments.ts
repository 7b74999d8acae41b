import type { Person, PersonId, Session } from './model';
import { presentPeopleOf } from './selectors';

/** Who is in the room and has not said what they are going to change. */
export const withoutCommitment = (session: Session): readonly Person[] =>
  presentPeopleOf(session).filter(({ id }) => session.commitments[id] === undefined);

/**
 * Who gets the keyboard after somebody: the next in the order of the seats without a commitment. Where nobody is left behind them,
 * the first who was passed over is asked again if `asksAgain`. Null: nobody.
 */
export function nextToCommit(
  session: Session,
  afterId: PersonId | null,
  asksAgain: boolean,
): PersonId | null {
  const people = presentPeopleOf(session);
  const from = people.findIndex(({ id }) => id === afterId) + 1;
  const order = asksAgain ? [...people.slice(from), ...people.slice(0, from)] : people.slice(from);
  return (
    order.find(({ id }) => id !== afterId && session.commitments[id] === undefined)?.id ?? null
  );
}
