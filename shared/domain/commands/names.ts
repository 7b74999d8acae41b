import { z } from 'zod';
import { defineCommand, done } from '../command';
import { areNamesShown, dealtAnew, tellingDraftsOf, withoutAuthors } from '../names';

/**
 * From now on nobody's name is kept beside what they write, and those that were kept are gone: from notes, thanks, turns and half-typed
 * words. Numbers that followed the turns are dealt out anew. For good: nothing of before can be taken back, because that would bring names back.
 */
export const namesForget = defineCommand({
  name: 'names.forget',
  payload: z.strictObject({}),
  undo: 'never',
  clearsHistory: true,
  perform(tx) {
    const { session } = tx;
    if (session.meta.names === 'never') return done;
    tx.patchMeta({ names: 'never' });
    for (const draft of tellingDraftsOf(session)) tx.remove('drafts', draft);
    const forgotten = withoutAuthors(tx.session);
    for (const relay of Object.values(forgotten.relays)) tx.put('relays', relay);
    for (const one of Object.values(forgotten.thanks)) tx.put('thanks', one);
    for (const note of Object.values(forgotten.notes)) tx.put('notes', note);
    if (!areNamesShown(session)) return done;
    for (const { id } of Object.values(session.stages)) {
      for (const note of dealtAnew(forgotten, id)) tx.put('notes', note);
    }
    return done;
  },
});
