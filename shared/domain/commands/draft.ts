import { z } from 'zod';
import { defineCommand, done } from '../command';
import { isDraftKept } from '../names';
import { id } from './fields';

/** As much as a list of five hundred notes of full length has, and more; a longer paste is asked about first. */
const text = z.string().max(200_000);

/** Keeps the letters that are being typed in a field, so that a crash does not take them; an empty text lets go of them. What must not be kept is not. */
export const draftSet = defineCommand({
  name: 'draft.set',
  payload: z.strictObject({ field: id, text }),
  undo: 'never',
  perform(tx, payload) {
    if (payload.text === '' || !isDraftKept(tx.session, payload.field)) {
      tx.remove('drafts', payload.field);
    } else {
      const draft = tx.session.drafts[payload.field];
      tx.put('drafts', { ...draft, id: payload.field, text: payload.text });
    }
    return done;
  },
});
