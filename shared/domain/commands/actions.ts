import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { defineCommand, done, type Outcome, reject } from '../command';
import { ACTION_KINDS, type Session } from '../model';
import { actionsOf, nextOrder } from '../selectors';
import { dissolveIfEmpty } from '../theme-membership';
import { day, id, index, line, text } from './fields';
import { moved } from './reorder';

const fields = {
  text: line,
  kind: z.enum(ACTION_KINDS),
  /** Exactly one person of this session, or not yet anybody: there is no way to name two. */
  ownerId: id.nullable(),
  dueOn: day.nullable(),
  firstCheckInOn: day.nullable(),
  measure: text,
  themeId: id.nullable(),
  noteId: id.nullable(),
};
const actionFields = z.strictObject(fields);
export type ActionFields = z.infer<typeof actionFields>;

export const actionAdd = defineCommand({
  name: 'action.add',
  payload: z.strictObject({ fields: actionFields }),
  undo: 'record',
  perform(tx, payload, ports) {
    const problem = problemOf(tx.session, payload.fields);
    if (problem) return problem;
    tx.put('actions', {
      ...payload.fields,
      text: payload.fields.text.trim(),
      id: ports.newId(),
      order: nextOrder(Object.values(tx.session.actions)),
    });
    return done;
  },
});

export const actionEdit = defineCommand({
  name: 'action.edit',
  payload: z.strictObject({ id, fields: actionFields.partial() }),
  undo: 'coalesce',
  coalesceKey: (payload) => `${payload.id}:${Object.keys(payload.fields).sort().join(',')}`,
  perform(tx, payload) {
    const action = tx.session.actions[payload.id];
    if (action === undefined) return reject('not-found');
    const given = Object.fromEntries(
      Object.entries(payload.fields).filter(([, value]) => value !== undefined),
    );
    const next = { ...action, ...given };
    const problem = problemOf(tx.session, next);
    if (problem) return problem;
    tx.put('actions', next);
    if (next.themeId !== action.themeId) dissolveIfEmpty(tx, action.themeId);
    return done;
  },
});

export const actionMove = defineCommand({
  name: 'action.move',
  payload: z.strictObject({ id, toIndex: index }),
  undo: 'record',
  perform(tx, payload) {
    if (!(payload.id in tx.session.actions)) return reject('not-found');
    for (const action of moved(actionsOf(tx.session), payload.id, payload.toIndex)) {
      tx.put('actions', action);
    }
    return done;
  },
});

export const actionRemove = defineCommand({
  name: 'action.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const action = tx.session.actions[payload.id];
    if (action === undefined) return reject('not-found');
    tx.remove('actions', action.id);
    dissolveIfEmpty(tx, action.themeId);
    return done;
  },
});

function problemOf(session: Session, action: ActionFields): Outcome | null {
  if (isBlank(action.text)) return reject('text-empty');
  const dangles =
    (action.ownerId !== null && !(action.ownerId in session.people)) ||
    (action.themeId !== null && !(action.themeId in session.themes)) ||
    (action.noteId !== null && !(action.noteId in session.notes));
  return dangles ? reject('not-found') : null;
}
