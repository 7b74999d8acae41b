import type { Person, PersonId } from '@shared/domain/model';
import { announce } from '../state/app-store';
import { currentTexts, send, sendWithUndo } from '../state/commands';

/** Seats a person elsewhere and says where. */
export async function movePerson(person: Person, toIndex: number): Promise<void> {
  if (await send('person.move', { id: person.id, toIndex })) {
    announce(currentTexts().setup.people.moved(person.name, toIndex + 1));
  }
}

export const removePerson = (person: Person): Promise<boolean> =>
  sendWithUndo(
    'person.remove',
    { id: person.id },
    currentTexts().setup.people.removed(person.name),
  );

export const setManagement = (person: Person, isManagement: boolean): Promise<boolean> =>
  send('person.edit', { id: person.id, isManagement });

/** Exactly one person facilitates, so naming another one takes it from the first. */
export const setFacilitator = (personId: PersonId | null): Promise<boolean> =>
  send('meta.edit', { fields: { facilitatorId: personId } });
