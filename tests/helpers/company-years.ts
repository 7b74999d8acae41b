import { digestOf, type SessionDigest } from '@shared/company/digest';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Action, Session } from '@shared/domain/model';
import { sampleSession } from './sample-session';

/** An action of which only what a test says is known. */
export const actionOf = (fields: Partial<Action> & Pick<Action, 'id'>): Action => ({
  ...PLAIN_ACTION,
  order: 1,
  text: `Action ${fields.id}`,
  kind: 'mitigate',
  ownerId: 'ada',
  ...fields,
});

/** A session of a year, held on a day, with the given actions; its people are Ada, Ben and Cleo Example. */
export function yearOf(
  id: string,
  heldOn: string,
  actions: readonly Action[],
  fields: Partial<Session> = {},
): SessionDigest {
  const sample = sampleSession();
  const { meta, ...tables } = fields;
  return digestOf({
    ...sample,
    meta: { ...sample.meta, id, title: `Lessons ${heldOn.slice(0, 4)}`, heldOn, ...meta },
    actions: Object.fromEntries(actions.map((action) => [action.id, action])),
    ...tables,
  });
}

export const tableOf = <T extends { readonly id: string }>(
  ...records: readonly T[]
): Readonly<Record<string, T>> => Object.fromEntries(records.map((record) => [record.id, record]));
