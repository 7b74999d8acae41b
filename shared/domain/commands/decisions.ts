import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { defineCommand, done, reject } from '../command';
import { decisionsOf, nextOrder, parkedOf } from '../selectors';
import { dissolveIfEmpty } from '../theme-membership';
import { id, index, line } from './fields';
import { moved } from './reorder';

export const decisionAdd = defineCommand({
  name: 'decision.add',
  payload: z.strictObject({ text: line, themeId: id.nullable() }),
  undo: 'record',
  perform(tx, payload, ports) {
    if (isBlank(payload.text)) return reject('text-empty');
    if (payload.themeId !== null && !(payload.themeId in tx.session.themes)) {
      return reject('not-found');
    }
    tx.put('decisions', {
      id: ports.newId(),
      order: nextOrder(decisionsOf(tx.session)),
      text: payload.text.trim(),
      themeId: payload.themeId,
    });
    return done;
  },
});

export const decisionEdit = defineCommand({
  name: 'decision.edit',
  payload: z.strictObject({ id, text: line }),
  undo: 'record',
  perform(tx, payload) {
    const decision = tx.session.decisions[payload.id];
    if (decision === undefined) return reject('not-found');
    if (isBlank(payload.text)) return reject('text-empty');
    tx.put('decisions', { ...decision, text: payload.text.trim() });
    return done;
  },
});

export const decisionMove = defineCommand({
  name: 'decision.move',
  payload: z.strictObject({ id, toIndex: index }),
  undo: 'record',
  perform(tx, payload) {
    if (!(payload.id in tx.session.decisions)) return reject('not-found');
    for (const decision of moved(decisionsOf(tx.session), payload.id, payload.toIndex)) {
      tx.put('decisions', decision);
    }
    return done;
  },
});

export const decisionRemove = defineCommand({
  name: 'decision.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const decision = tx.session.decisions[payload.id];
    if (decision === undefined) return reject('not-found');
    tx.remove('decisions', decision.id);
    dissolveIfEmpty(tx, decision.themeId);
    return done;
  },
});

/** Parks a question that would lead the room away from what it is doing. */
export const parkedAdd = defineCommand({
  name: 'parked.add',
  payload: z.strictObject({ text: line, themeId: id.nullable() }),
  undo: 'record',
  perform(tx, payload, ports) {
    if (isBlank(payload.text)) return reject('text-empty');
    if (payload.themeId !== null && !(payload.themeId in tx.session.themes)) {
      return reject('not-found');
    }
    tx.put('parked', {
      id: ports.newId(),
      order: nextOrder(parkedOf(tx.session)),
      text: payload.text.trim(),
      themeId: payload.themeId,
      takerId: null,
    });
    return done;
  },
});

export const parkedEdit = defineCommand({
  name: 'parked.edit',
  payload: z.strictObject({ id, text: line.optional(), takerId: id.nullable().optional() }),
  undo: 'record',
  perform(tx, payload) {
    const item = tx.session.parked[payload.id];
    if (item === undefined) return reject('not-found');
    const text = (payload.text ?? item.text).trim();
    const takerId = payload.takerId === undefined ? item.takerId : payload.takerId;
    if (isBlank(text)) return reject('text-empty');
    if (takerId !== null && !(takerId in tx.session.people)) return reject('not-found');
    tx.put('parked', { ...item, text, takerId });
    return done;
  },
});

export const parkedRemove = defineCommand({
  name: 'parked.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const item = tx.session.parked[payload.id];
    if (item === undefined) return reject('not-found');
    tx.remove('parked', item.id);
    dissolveIfEmpty(tx, item.themeId);
    return done;
  },
});
