import type { Person, Session } from '@shared/domain/model';
import { turnOrderOf } from '@shared/domain/relay';
import type { Texts } from '@shared/text';

/** When a person is asked, where that is not simply when the seats say: their place in the order of turns, or last. */
export function askedWord(
  session: Session,
  person: Person,
  words: Texts['setup']['people'],
): string {
  const { turnOrder, isManagementLast } = session.meta;
  if (isManagementLast && person.isManagement) return words.askedLast;
  if (turnOrder === 'seats') return '';
  return words.askedAt(turnOrderOf(session).findIndex((other) => other.id === person.id) + 1);
}
