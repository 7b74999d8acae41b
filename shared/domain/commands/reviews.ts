import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { defineCommand, done, reject } from '../command';
import { REVIEW_OUTCOMES, REVIEW_SUBJECTS, type Review, VERDICTS } from '../model';
import { doesEnd, withoutEnd } from '../review-end';
import { nextOrder } from '../selectors';
import { dissolveIfEmpty } from '../theme-membership';
import { carriedFields, given, PLAIN_ACTION, withoutOwnerAmongHelpers } from './actions';
import { amount, day, id, line, text } from './fields';

const found = z.strictObject({
  subject: z.enum(REVIEW_SUBJECTS),
  source: z.strictObject({ sessionId: id, recordId: id }),
  agreedOn: day,
  text,
  owner: line,
  dueOn: day.nullable(),
  measure: text,
  unit: line,
  baseline: amount.nullable(),
  target: amount.nullable(),
  reading: amount.nullable(),
  outcome: z.enum(REVIEW_OUTCOMES).nullable(),
  happened: text,
});
/** What is known of an action or commitment of an earlier session before the room looks at it. */
export type ReviewFound = z.infer<typeof found>;

const isOf = (review: Review, { source, subject }: ReviewFound) =>
  review.subject === subject &&
  review.source.sessionId === source.sessionId &&
  review.source.recordId === source.recordId;

/**
 * Lays what is known of earlier sessions before the room, in the given order. What lies there already stays as it is: its words
 * are the room's. The app does that when the room comes here, so nobody takes it back.
 */
export const reviewFill = defineCommand({
  name: 'review.fill',
  payload: z.strictObject({ found: z.array(found).max(2_000) }),
  undo: 'never',
  perform(tx, payload, ports) {
    for (const one of payload.found) {
      const known = Object.values(tx.session.reviews);
      if (isBlank(one.text) || known.some((review) => isOf(review, one))) continue;
      tx.put('reviews', {
        ...one,
        id: ports.newId(),
        order: nextOrder(known),
        verdict: null,
        carriedToId: null,
      });
    }
    return done;
  },
});

/**
 * What the room says about one of them. An answer that ends it takes the action back in which it was to go on: nothing is over and
 * goes on at once.
 */
export const reviewEdit = defineCommand({
  name: 'review.edit',
  payload: z.strictObject({
    id,
    fields: z
      .strictObject({
        outcome: z.enum(REVIEW_OUTCOMES).nullable(),
        happened: text,
        reading: amount.nullable(),
        verdict: z.enum(VERDICTS).nullable(),
      })
      .partial(),
  }),
  undo: 'coalesce',
  coalesceKey: (payload) => `${payload.id}:${Object.keys(payload.fields).sort().join(',')}`,
  perform(tx, { id: reviewId, fields }) {
    const review = tx.session.reviews[reviewId];
    if (review === undefined) return reject('not-found');
    const carried = tx.session.actions[review.carriedToId ?? ''];
    if (carried === undefined || !doesEnd(fields)) {
      tx.put('reviews', { ...review, ...given(fields) });
      return done;
    }
    tx.put('reviews', { ...review, ...given(fields), carriedToId: null });
    tx.remove('actions', carried.id);
    dissolveIfEmpty(tx, carried.themeId);
    return done;
  },
});

/**
 * Takes an action over into this session, with everything that is known of it; its history stays findable by `carriedFrom`. The
 * owner is whoever the caller found on this session's list, or nobody yet, and `more` is what the earlier session knows besides the
 * review. An answer that had ended it is taken back. Does nothing where it has been carried already.
 */
export const reviewCarry = defineCommand({
  name: 'review.carry',
  payload: z.strictObject({
    id,
    ownerId: id.nullable(),
    kind: z.enum(['mitigate', 'amplify']),
    dueOn: day.nullable(),
    more: carriedFields.optional(),
  }),
  undo: 'record',
  perform(tx, payload, ports) {
    const { reviews, actions, people } = tx.session;
    const review = reviews[payload.id];
    if (review === undefined) return reject('not-found');
    if (review.carriedToId !== null && review.carriedToId in actions) return done;
    if (payload.ownerId !== null && !(payload.ownerId in people)) return reject('not-found');
    const actionId = ports.newId();
    const more = given(payload.more ?? {});
    const helperIds = (more.helperIds ?? []).filter((helper) => helper in people);
    const carried = {
      ...PLAIN_ACTION,
      ...more,
      helperIds,
      id: actionId,
      order: nextOrder(Object.values(actions)),
      text: review.text,
      kind: payload.kind,
      ownerId: payload.ownerId,
      dueOn: payload.dueOn,
      measure: review.measure,
      unit: review.unit,
      baseline: review.reading ?? review.baseline,
      target: review.target,
      carriedFrom: review.source,
    };
    tx.put('actions', withoutOwnerAmongHelpers(carried));
    tx.put('reviews', { ...review, ...withoutEnd(review), carriedToId: actionId });
    return done;
  },
});
