import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { defineCommand, done, type Outcome, reject } from '../command';
import {
  ACTION_KINDS,
  type Action,
  COUNTED,
  FACETS,
  PHASES,
  type Session,
  TACKLED,
} from '../model';
import { actionsOf, nextOrder } from '../selectors';
import { dissolveIfEmpty } from '../theme-membership';
import { amount, day, id, index, line, text, weeks } from './fields';
import { moved } from './reorder';

const fields = {
  text: line,
  kind: z.enum(ACTION_KINDS),
  /** Exactly one person of this session, or not yet anybody: there is no way to name two. */
  ownerId: id.nullable(),
  dueOn: day.nullable(),
  firstCheckInOn: day.nullable(),
  checkInEveryWeeks: weeks.nullable(),
  measure: text,
  unit: line,
  baseline: amount.nullable(),
  target: amount.nullable(),
  counts: z.enum(COUNTED).nullable(),
  sideEffect: text,
  helperIds: z.array(id).max(500),
  tackles: z.enum(TACKLED).nullable(),
  goal: line,
  adjustmentWeeks: weeks.nullable(),
  phase: z.enum(PHASES),
  facet: z.enum(FACETS).nullable(),
  document: line,
  hoursPerMonth: amount.nullable(),
  carriedFrom: z.strictObject({ sessionId: id, recordId: id }).nullable(),
  themeId: id.nullable(),
  noteId: id.nullable(),
};
const actionFields = z.strictObject(fields);
export type ActionFields = z.infer<typeof actionFields>;

/** What an action is of which nothing was said but its text, its kind and its owner. */
export const PLAIN_ACTION: Omit<Action, 'id' | 'order' | 'text' | 'kind' | 'ownerId'> = {
  dueOn: null,
  firstCheckInOn: null,
  checkInEveryWeeks: null,
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  counts: null,
  sideEffect: '',
  helperIds: [],
  tackles: null,
  goal: '',
  adjustmentWeeks: null,
  phase: 'planning',
  facet: null,
  document: '',
  hoursPerMonth: null,
  carriedFrom: null,
  themeId: null,
  noteId: null,
};

/**
 * What an action keeps when it goes on in a later session, besides what the review of it knows. Days are agreed anew, and themes
 * and notes stay where they are.
 */
export const carriedFields = actionFields
  .pick({
    checkInEveryWeeks: true,
    counts: true,
    sideEffect: true,
    helperIds: true,
    tackles: true,
    goal: true,
    adjustmentWeeks: true,
    phase: true,
    facet: true,
    document: true,
    hoursPerMonth: true,
  })
  .partial();
export type CarriedFields = z.infer<typeof carriedFields>;

/** What is asked for when an action is added; the rest can be said later. */
const newActionFields = actionFields.partial().required({ text: true, kind: true, ownerId: true });

export const actionAdd = defineCommand({
  name: 'action.add',
  payload: z.strictObject({ fields: newActionFields }),
  undo: 'record',
  perform(tx, payload, ports) {
    const action = {
      ...PLAIN_ACTION,
      ...given(payload.fields),
      text: payload.fields.text.trim(),
      id: ports.newId(),
      order: nextOrder(Object.values(tx.session.actions)),
    };
    const problem = problemOf(tx.session, action);
    if (problem) return problem;
    tx.put('actions', withoutOwnerAmongHelpers(action));
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
    const next = withoutOwnerAmongHelpers({ ...action, ...given(payload.fields) });
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
    for (const review of Object.values(tx.session.reviews)) {
      if (review.carriedToId === action.id) tx.put('reviews', { ...review, carriedToId: null });
    }
    tx.remove('actions', action.id);
    dissolveIfEmpty(tx, action.themeId);
    return done;
  },
});

/** zod's optional fields may be present with the value undefined; records never hold that. */
export const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Whoever owns it does not help as well, and nobody helps twice. */
export function withoutOwnerAmongHelpers(action: Action): Action {
  const helperIds = [...new Set(action.helperIds)].filter((helper) => helper !== action.ownerId);
  return helperIds.length === action.helperIds.length ? action : { ...action, helperIds };
}

function problemOf(session: Session, action: Action): Outcome | null {
  if (isBlank(action.text)) return reject('text-empty');
  const dangles =
    (action.ownerId !== null && !(action.ownerId in session.people)) ||
    (action.themeId !== null && !(action.themeId in session.themes)) ||
    (action.noteId !== null && !(action.noteId in session.notes)) ||
    action.helperIds.some((helper) => !(helper in session.people));
  return dangles ? reject('not-found') : null;
}
