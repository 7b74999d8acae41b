import { z } from 'zod';
import { err } from '../../lib/result';
import { defineCommand, done, reject } from '../command';
import { ACTION_KINDS } from '../model';
import { authorToKeep } from '../names';
import { peopleOf } from '../selectors';
import { actionAdd } from './actions';
import { day, id, line, text, year } from './fields';
import { writeNote } from './notes';
import { peopleAdd } from './people';

/** So much comes in at once; what a file has beyond that is told line by line. */
export const IMPORT_LIMITS = { people: 200, notes: 500, actions: 200 } as const;

/** Somebody who is on the list, by id, or one of the people that come in with the same import, by place. */
const somebody = z.union([z.strictObject({ id }), z.strictObject({ added: z.number().int() })]);
export type ImportedSomebody = z.infer<typeof somebody>;

const imported = z.strictObject({
  people: z
    .array(
      z.strictObject({
        name: line,
        role: line,
        isManagement: z.boolean(),
        joinedYear: year.nullable(),
      }),
    )
    .max(IMPORT_LIMITS.people),
  notes: z
    .array(z.strictObject({ stageId: id, text: z.string().max(20_000), by: somebody.nullable() }))
    .max(IMPORT_LIMITS.notes),
  actions: z
    .array(
      z.strictObject({
        text: line,
        kind: z.enum(ACTION_KINDS),
        /** One person or nobody yet: there is no way to name two. */
        owner: somebody.nullable(),
        dueOn: day.nullable(),
        measure: text,
      }),
    )
    .max(IMPORT_LIMITS.actions),
});
export type Imported = z.infer<typeof imported>;

/** Brings in people, notes and actions that were collected beforehand: all of them or none, as one step that can be taken back. */
export const importApply = defineCommand({
  name: 'import.apply',
  payload: imported,
  undo: 'record',
  payloadToKeep: (payload, session) =>
    authorToKeep(session, 'somebody') === null
      ? { ...payload, notes: payload.notes.map((note) => ({ ...note, by: null })) }
      : payload,
  perform(tx, { people, notes, actions }, ports) {
    if (people.length + notes.length + actions.length === 0) return reject('text-empty');
    if (people.length > 0) {
      const outcome = peopleAdd.perform(tx, { people }, ports);
      if (!outcome.ok) return outcome;
    }
    const seated = peopleOf(tx.session);
    const firstAdded = seated.length - people.length;
    /** Null: nobody; undefined: somebody who is not there. */
    const idOf = (one: ImportedSomebody | null): string | null | undefined => {
      if (one === null) return null;
      if ('id' in one) return Object.hasOwn(tx.session.people, one.id) ? one.id : undefined;
      return one.added >= 0 ? seated[firstAdded + one.added]?.id : undefined;
    };
    const together = new Set<string>();
    for (const note of notes) {
      const stage = tx.session.stages[note.stageId];
      const authorId = idOf(note.by);
      if (stage?.kind !== 'question' || authorId === undefined) return reject('not-found');
      const written = writeNote(tx, stage, note.text, authorId, ports, together);
      if (!written.ok) return err(written.error);
      together.add(written.value.id);
    }
    for (const { owner, ...fields } of actions) {
      const ownerId = idOf(owner);
      if (ownerId === undefined) return reject('not-found');
      const outcome = actionAdd.perform(tx, { fields: { ...fields, ownerId } }, ports);
      if (!outcome.ok) return outcome;
    }
    return done;
  },
});
