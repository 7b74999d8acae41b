import type { Person, PersonId, Session } from './model';
import { turnOrderOf } from './relay';
import { presentPeopleOf } from './selectors';

/** Who is in the room and has not said what they are going to change. */
export const withoutCommitment = (session: Session): readonly Person[] =>
  presentPeopleOf(session).filter(({ id }) => session.commitments[id] === undefined);

/**
 * Who gets the keyboard after somebody: the next in the order of turns without a commitment, so that managers are asked last where
 * the room wants that in its rounds. Where nobody is left behind them, the first who was passed over is asked again if `asksAgain`. Null: nobody.
 */
export function nextToCommit(
  session: Session,
  afterId: PersonId | null,
  asksAgain: boolean,
): PersonId | null {
  const people = turnOrderOf(session).filter(({ attendance }) => attendance === 'present');
  const from = people.findIndex(({ id }) => id === afterId) + 1;
  const order = asksAgain ? [...people.slice(from), ...people.slice(0, from)] : people.slice(from);
  return (
    order.find(({ id }) => id !== afterId && session.commitments[id] === undefined)?.id ?? null
  );
}

/**
 * Whether a sentence begins with what others do, or everybody, so that nobody has promised anything. `others` are first words in small
 * letters; a star at one of their ends stands for further letters. A first word that is still being typed tells nothing.
 */
export function beginsWithOthers(text: string, others: readonly string[]): boolean {
  const [, first = ''] = /^\P{L}*([\p{L}'’]+)[^\p{L}'’]/u.exec(text) ?? [];
  const word = first.toLowerCase().replaceAll('’', "'");
  return (
    word !== '' &&
    others.some((other) =>
      other.endsWith('*')
        ? word.startsWith(other.slice(0, -1))
        : other.startsWith('*')
          ? word.endsWith(other.slice(1))
          : word === other,
    )
  );
}
