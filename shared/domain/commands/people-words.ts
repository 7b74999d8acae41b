import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { defineCommand, done, reject } from '../command';
import { authorToKeep } from '../names';
import { nextOrder } from '../selectors';
import { id, text } from './fields';

/** What one person is going to change: one each. Without words it is taken away. */
export const commitmentSet = defineCommand({
  name: 'commitment.set',
  payload: z.strictObject({ personId: id, text }),
  undo: 'record',
  perform(tx, payload, ports) {
    const { people, commitments } = tx.session;
    if (!(payload.personId in people)) return reject('not-found');
    const before = commitments[payload.personId];
    const said = payload.text.trim();
    if (isBlank(said)) {
      if (before !== undefined) tx.remove('commitments', before.id);
      return done;
    }
    if (before?.text === said) return done;
    tx.put('commitments', {
      ...before,
      id: payload.personId,
      text: said,
      writtenAt: before?.writtenAt ?? ports.now(),
    });
    return done;
  },
});

export const thanksAdd = defineCommand({
  name: 'thanks.add',
  payload: z.strictObject({ fromId: id.nullable(), toId: id, text }),
  undo: 'record',
  payloadToKeep: (payload, session) => ({
    ...payload,
    fromId: authorToKeep(session, payload.fromId),
  }),
  perform(tx, payload, ports) {
    const { people, thanks } = tx.session;
    if (!(payload.toId in people)) return reject('not-found');
    if (payload.fromId !== null && !(payload.fromId in people)) return reject('not-found');
    if (isBlank(payload.text)) return reject('text-empty');
    tx.put('thanks', {
      id: ports.newId(),
      order: nextOrder(Object.values(thanks)),
      fromId: authorToKeep(tx.session, payload.fromId),
      toId: payload.toId,
      text: payload.text.trim(),
    });
    return done;
  },
});

export const thanksEdit = defineCommand({
  name: 'thanks.edit',
  payload: z.strictObject({ id, toId: id, text }),
  undo: 'record',
  perform(tx, payload) {
    const thanks = tx.session.thanks[payload.id];
    if (thanks === undefined || !(payload.toId in tx.session.people)) return reject('not-found');
    if (isBlank(payload.text)) return reject('text-empty');
    tx.put('thanks', { ...thanks, toId: payload.toId, text: payload.text.trim() });
    return done;
  },
});

export const thanksRemove = defineCommand({
  name: 'thanks.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    if (!(payload.id in tx.session.thanks)) return reject('not-found');
    tx.remove('thanks', payload.id);
    return done;
  },
});

/** How the morning was: one to five, and what would make it better. Nobody's name is kept with it. */
export const ratingAdd = defineCommand({
  name: 'rating.add',
  payload: z.strictObject({ stars: z.number().int().min(1).max(5), better: text }),
  undo: 'record',
  perform(tx, payload, ports) {
    tx.put('ratings', {
      id: ports.newId(),
      order: nextOrder(Object.values(tx.session.ratings)),
      stars: payload.stars,
      better: payload.better.trim(),
    });
    return done;
  },
});

export const ratingRemove = defineCommand({
  name: 'rating.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    if (!(payload.id in tx.session.ratings)) return reject('not-found');
    tx.remove('ratings', payload.id);
    return done;
  },
});
