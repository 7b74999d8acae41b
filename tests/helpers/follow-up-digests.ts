import type { SessionDigest } from '@shared/company/digest';
import { type FollowUp, followUpsOf, keyOfRef } from '@shared/company/follow-ups';
import { type CheckIn, type Company, EMPTY_COMPANY } from '@shared/company/model';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Action, Review } from '@shared/domain/model';
import { checkInOf } from './check-ins';

/** An action of a session; its owner is a person's id, which is the name in small letters. */
export const actionOf = (id: string, fields: Partial<Action> = {}): Action => ({
  ...PLAIN_ACTION,
  id,
  order: 1,
  text: `Action ${id}`,
  kind: 'mitigate',
  ownerId: 'ada',
  ...fields,
});

/** A held session with Ada Berg, Ben Ode and Cleo Lim. */
export const digestWith = (id: string, fields: Partial<SessionDigest> = {}): SessionDigest => ({
  id,
  title: `Lessons ${id}`,
  organisation: 'Example',
  heldOn: '2026-01-09',
  periodFrom: '2025-01-01',
  periodTo: '2025-12-31',
  state: 'closed',
  closedAt: 1,
  use: 'real',
  names: 'shown',
  purpose: '',
  purposeConfirmedAt: null,
  goal: '',
  people: ['Ada Berg', 'Ben Ode', 'Cleo Lim'].map((name) => ({
    id: name.split(' ')[0]?.toLowerCase() ?? '',
    name,
    role: '',
    isManagement: false,
  })),
  notes: [],
  themes: [],
  decisions: [],
  parked: [],
  actions: [],
  reviews: [],
  commitments: [],
  thanks: [],
  ratings: [],
  ...fields,
});

/** What a later session said about an action. */
export const reviewOf = (source: Review['source'], fields: Partial<Review> = {}): Review => ({
  id: `review-${source.recordId}`,
  order: 1,
  subject: 'action',
  source,
  agreedOn: '2026-01-09',
  text: '',
  owner: '',
  dueOn: null,
  measure: '',
  unit: '',
  baseline: null,
  target: null,
  reading: null,
  outcome: null,
  happened: '',
  verdict: null,
  carriedToId: null,
  ...fields,
});

/** A check-in on an action, `session/action`; several of one day count in the sequence of their ids. */
export const checkInOn = (
  id: string,
  key: string,
  on: string,
  fields: Partial<CheckIn> = {},
): CheckIn => {
  const [sessionId = '', actionId = ''] = key.split('/');
  return checkInOf({ id, sessionId, actionId, on, ...fields });
};

export const companyWith = (...checkIns: readonly CheckIn[]): Company => ({
  ...EMPTY_COMPANY,
  checkIns: Object.fromEntries(checkIns.map((one) => [one.id, one])),
});

/** The one action with a key. */
export function followUpAt(
  key: string,
  digests: readonly SessionDigest[],
  ...checkIns: readonly CheckIn[]
): FollowUp {
  const found = followUpsOf(digests, companyWith(...checkIns)).find(
    ({ ref }) => keyOfRef(ref) === key,
  );
  if (found === undefined) throw new Error(`No action ${key}`);
  return found;
}
