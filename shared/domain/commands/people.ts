import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { handedOn, withoutVoter } from '../ballot';
import { defineCommand, done, reject } from '../command';
import { deskHandedOn } from '../desk';
import type { PersonId } from '../model';
import { advanceTurn, withoutPerson } from '../relay';
import { actionsOf, peopleOf } from '../selectors';
import type { Transaction } from '../transaction';
import { id, index, line, year } from './fields';
import { moved, renumbered } from './reorder';

/** Adds people at the end of the table, or at a place. In a running morning they are noted as arriving now. */
export const peopleAdd = defineCommand({
  name: 'people.add',
  payload: z.strictObject({
    people: z
      .array(
        z.strictObject({
          name: line,
          role: line,
          isManagement: z.boolean(),
          joinedYear: year.nullable().optional(),
        }),
      )
      .min(1)
      .max(200),
    atIndex: index.optional(),
  }),
  undo: 'record',
  perform(tx, { people, atIndex }, ports) {
    const seated = peopleOf(tx.session);
    const added = people.map((person) => ({
      id: ports.newId(),
      name: person.name.trim().replace(/\s+/gu, ' '),
      role: person.role.trim(),
      isManagement: person.isManagement,
      joinedYear: person.joinedYear ?? null,
      order: 0,
      attendance: 'present' as const,
      arrivedAt: tx.session.meta.startedAt === null ? null : ports.now(),
      leftAt: null,
    }));
    if (added.some((person) => isBlank(person.name))) return reject('person-name-empty');
    const place = Math.min(atIndex ?? seated.length, seated.length);
    const list = [...seated.slice(0, place), ...added, ...seated.slice(place)];
    for (const person of renumbered(list)) tx.put('people', person);
    return done;
  },
});

export const personEdit = defineCommand({
  name: 'person.edit',
  payload: z.strictObject({
    id,
    name: line.optional(),
    role: line.optional(),
    isManagement: z.boolean().optional(),
    joinedYear: year.nullable().optional(),
  }),
  undo: 'coalesce',
  coalesceKey: (payload) => `${payload.id}:${Object.keys(payload).sort().join(',')}`,
  perform(tx, payload) {
    const person = tx.session.people[payload.id];
    if (person === undefined) return reject('not-found');
    const name = payload.name ?? person.name;
    if (isBlank(name)) return reject('person-name-empty');
    tx.put('people', {
      ...person,
      name,
      role: payload.role ?? person.role,
      isManagement: payload.isManagement ?? person.isManagement,
      joinedYear: payload.joinedYear === undefined ? person.joinedYear : payload.joinedYear,
    });
    return done;
  },
});

/** Seats a person elsewhere. */
export const personMove = defineCommand({
  name: 'person.move',
  payload: z.strictObject({ id, toIndex: index }),
  undo: 'record',
  perform(tx, payload) {
    if (!(payload.id in tx.session.people)) return reject('not-found');
    for (const person of moved(Object.values(tx.session.people), payload.id, payload.toIndex)) {
      tx.put('people', person);
    }
    return done;
  },
});

/** Takes a person off the list. Somebody who has written or owns something can only leave, not be removed. */
export const personRemove = defineCommand({
  name: 'person.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const person = tx.session.people[payload.id];
    if (person === undefined) return reject('not-found');
    if (Object.values(tx.session.notes).some((note) => note.authorId === person.id)) {
      return reject('person-has-notes', person.name);
    }
    if (person.id in tx.session.commitments) return reject('person-has-notes', person.name);
    if (
      Object.values(tx.session.thanks).some(({ fromId, toId }) =>
        [fromId, toId].includes(person.id),
      )
    ) {
      return reject('person-has-notes', person.name);
    }
    if (
      actionsOf(tx.session).some((action) => action.ownerId === person.id) ||
      Object.values(tx.session.parked).some((item) => item.takerId === person.id)
    ) {
      return reject('person-owns-actions', person.name);
    }
    /* Somebody who is still in the room would be asked again when those who passed are. */
    tx.put('people', { ...person, attendance: 'left' });
    handOnTurnsOf(tx, person.id);
    for (const relay of Object.values(tx.session.relays)) {
      tx.put('relays', withoutPerson(relay, person.id));
    }
    for (const ballot of Object.values(tx.session.ballots)) {
      tx.put('ballots', withoutVoter(ballot, person.id));
    }
    if (tx.session.meta.facilitatorId === person.id) tx.patchMeta({ facilitatorId: null });
    for (const action of actionsOf(tx.session)) {
      if (!action.helperIds.includes(person.id)) continue;
      const helperIds = action.helperIds.filter((helper) => helper !== person.id);
      tx.put('actions', { ...action, helperIds });
    }
    tx.remove('people', person.id);
    return done;
  },
});

/** Somebody leaves the room, comes (back), or has sent apologies. A turn of somebody who leaves goes to the next. */
export const personSetAttendance = defineCommand({
  name: 'person.setAttendance',
  payload: z.strictObject({ id, attendance: z.enum(['present', 'left', 'apologies']) }),
  undo: 'record',
  perform(tx, payload, ports) {
    const person = tx.session.people[payload.id];
    if (person === undefined) return reject('not-found');
    const hasBegun = tx.session.meta.startedAt !== null;
    tx.put('people', {
      ...person,
      attendance: payload.attendance,
      arrivedAt:
        payload.attendance === 'present' && person.attendance === 'apologies' && hasBegun
          ? ports.now()
          : person.arrivedAt,
      leftAt: payload.attendance === 'left' ? ports.now() : null,
    });
    if (payload.attendance !== 'present') handOnTurnsOf(tx, person.id);
    return done;
  },
});

/** Passes the keyboard on wherever it is this person's turn; letters that lie on the desk are theirs and go. */
function handOnTurnsOf(tx: Transaction, personId: PersonId): void {
  for (const relay of Object.values(tx.session.relays)) {
    if (relay.personId !== personId) continue;
    tx.put('relays', advanceTurn(tx.session, relay, personId));
    tx.put('desks', deskHandedOn(tx.session, relay));
  }
  for (const ballot of Object.values(tx.session.ballots)) {
    tx.put('ballots', handedOn(tx.session, ballot, personId));
  }
}
